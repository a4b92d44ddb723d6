import { adviseRonde } from '#application/ronde/index.ts';
import { rondeTeksten } from '#web/texts/nl/ronde.ts';
import { rondeAdviesTeksten as t } from '#web/texts/nl/ronde-advies.ts';
import { NIET_GEVONDEN, pagina } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { RondeAdviesPagina } from './advies.page.tsx';
import { findRonde } from './vinden.ts';

/** Registers the consent plan of a round that has run. */
export function registerRondeAdvies(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/rondes/:nummer/advies', 'rondes-bekijken', async (vraag) => {
    const ronde = await findRonde(vraag);
    const advies = ronde && adviseRonde(ronde);
    if (ronde === undefined || advies === undefined) return NIET_GEVONDEN;
    const { rondes } = vraag.poorten;
    return pagina({
      titel: t.titel(ronde.nummer),
      kruimels: [
        { tekst: rondeTeksten.titel, href: '/werk/rondes' },
        { tekst: rondeTeksten.ronde(ronde.nummer), href: `/werk/rondes/${ronde.nummer}` },
      ],
      inhoud: (
        <RondeAdviesPagina
          ronde={ronde}
          advies={advies}
          uitkomsten={await rondes.listUitkomstRijen(ronde.id)}
          plekken={await rondes.listPleknamen()}
        />
      ),
    });
  });
}
