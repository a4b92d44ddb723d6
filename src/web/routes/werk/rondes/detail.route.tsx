import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { NIET_GEVONDEN, pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { RondePagina } from './detail.page.tsx';
import { findRonde } from './vinden.ts';

/** Registers one round: where it stands, what came out for everybody, and how to check it. */
export function registerRonde(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/rondes/:nummer', 'rondes-bekijken', async (vraag) => {
    const ronde = await findRonde(vraag);
    if (ronde === undefined) return NIET_GEVONDEN;
    const { rondes } = vraag.poorten;
    const uitkomsten = ronde.status === 'voorbereid' ? [] : await rondes.listUitkomstRijen(ronde.id);
    return pagina({
      titel: t.ronde(ronde.nummer),
      kruimels: [{ tekst: t.titel, href: '/werk/rondes' }],
      inhoud: (
        <>
          <Gedaan vraag={vraag.vraag} teksten={t.gedaan} />
          <RondePagina ronde={ronde} uitkomsten={uitkomsten} plekken={await rondes.listPleknamen()} />
        </>
      ),
    });
  });
}
