import { isToegestaan } from '#domain/toegang/index.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { NIET_GEVONDEN, pagina } from '../../rand/antwoord.ts';
import { Gedaan } from '../../rand/gedaan.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { AfspraakPagina } from './afspraak.page.tsx';
import { findAfspraak } from './vinden.ts';

/** Registers the page of one agreement. */
export function registerAfspraak(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/regio/afspraken/:id', 'regio-bekijken', async (vraag) => {
    const afspraak = await findAfspraak(vraag);
    if (afspraak === undefined) return NIET_GEVONDEN;
    const { werk } = vraag;
    return pagina({
      titel: afspraak.naam,
      kruimels: [{ tekst: t.titel, href: '/regio/afspraken' }],
      inhoud: (
        <>
          <Gedaan vraag={vraag.vraag} teksten={t.gedaan} />
          <AfspraakPagina
            afspraak={afspraak}
            vandaag={werk.vandaag}
            magBeheren={isToegestaan(werk.actor.rollen, 'deelafspraken-beheren')}
          />
        </>
      ),
    });
  });
}
