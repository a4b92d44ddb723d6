import { jaarVan } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readJaar } from './jaar.ts';
import { PostenPagina } from './posten.page.tsx';

/** Registers the list of what was spent and promised in a year. */
export function registerPosten(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/kosten/posten', 'kosten-bekijken', async (verzoek) => {
    const { werk, poorten, vraag } = verzoek;
    const { jaar, fouten } = readJaar(vraag, jaarVan(werk.vandaag));
    return pagina({
      titel: t.posten.titel,
      kruimels: [{ tekst: t.titel, href: '/sturing/kosten' }],
      status: fouten.length > 0 ? 400 : 200,
      inhoud: (
        <>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <PostenPagina
            posten={await poorten.kosten.listKostenposten(jaar)}
            jaar={jaar}
            jaarInvoer={vraag.tekst('jaar')}
            fouten={fouten}
            magBeheren={isToegestaan(werk.actor.rollen, 'kosten-beheren')}
          />
        </>
      ),
    });
  });
}
