import { composeKostenbeeld } from '#application/kosten/index.ts';
import { GELDBRONNEN } from '#domain/begroting/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readJaar } from './jaar.ts';
import { createKostenbestand } from './kostenbestand.ts';
import { OverzichtPagina } from './overzicht.page.tsx';

/** Registers the page of one year, and the same as a file: budgets, spending and forecast, what a place costs. */
export function registerOverzicht(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/kosten', 'kosten-bekijken', async ({ werk, poorten, vraag }) => {
    const { jaar, fouten } = readJaar(vraag, jaarVan(werk.vandaag));
    const geldbron = GELDBRONNEN.find((bron) => bron === vraag.tekst('geldbron')) ?? null;
    const gegevens = await poorten.kosten.readKostenJaar(jaar);
    const normen = await poorten.normen.readNormen();
    return pagina({
      titel: t.titel,
      status: fouten.length > 0 ? 400 : 200,
      inhoud: (
        <>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <OverzichtPagina
            gegevens={gegevens}
            beeld={composeKostenbeeld(gegevens, geldbron, normen)}
            normen={normen}
            jaarInvoer={vraag.tekst('jaar')}
            fouten={fouten}
            geldbron={geldbron}
            magBeheren={isToegestaan(werk.actor.rollen, 'kosten-beheren')}
          />
        </>
      ),
    });
  });
  registerPagina(
    app,
    omgeving,
    '/sturing/kosten.csv',
    'kosten-bekijken',
    async ({ werk, poorten, vraag }) => {
      const { jaar } = readJaar(vraag, jaarVan(werk.vandaag));
      const gegevens = await poorten.kosten.readKostenJaar(jaar);
      const normen = await poorten.normen.readNormen();
      return createKostenbestand(gegevens, composeKostenbeeld(gegevens, null, normen));
    },
  );
}
