import { isToegestaan } from '#domain/toegang/index.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import { NIET_GEVONDEN, pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId } from '../../../rand/pad.ts';
import { WerkgeverPagina } from './detail.page.tsx';

const LEEG_FILTER = { werksoort: null, begeleiding: null, uren: null, vrijOp: null };

/** Registers the page of one employer or provider. */
export function registerWerkgeverDetail(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/werk/werkgevers/:id',
    'werkgevers-bekijken',
    async ({ werk, poorten, vraag, pad }) => {
      const id = readId(pad('id'));
      const werkgever = id && (await poorten.werkgevers.findWerkgever(id));
      if (!werkgever) return NIET_GEVONDEN;
      const raamovereenkomsten = await poorten.raamovereenkomsten.listRaamovereenkomsten(werkgever.id);
      const filter = { ...LEEG_FILTER, werkgeverId: werkgever.id };
      const werkplekken = await poorten.werkplekken.listWerkplekken(filter, werk.vandaag);
      return pagina({
        titel: werkgever.naam,
        kruimels: [{ tekst: t.titel, href: '/werk/werkgevers' }],
        inhoud: (
          <>
            <Gedaan vraag={vraag} teksten={t.gedaan} />
            <WerkgeverPagina
              werkgever={werkgever}
              raamovereenkomsten={raamovereenkomsten}
              werkplekken={werkplekken}
              vandaag={werk.vandaag}
              magBeheren={isToegestaan(werk.actor.rollen, 'werkgevers-beheren')}
            />
          </>
        ),
      });
    },
  );
}
