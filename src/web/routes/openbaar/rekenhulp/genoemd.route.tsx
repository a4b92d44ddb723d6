import { BRONAFLEIDINGEN, calculateBronafleiding } from '#domain/kosten/index.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { kostenTeksten } from '#web/texts/nl/kosten.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { antwoordHulp } from './antwoord.tsx';
import { GenoemdPagina } from './genoemd.page.tsx';

const TEKSTEN = {
  titel: kostenTeksten.bronnen.titel,
  beschrijving: rekenhulpTeksten.genoemd.beschrijving,
};

/** The page that shows where the amounts come from that people name for a place. */
export function registerGenoemd(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp/genoemde-bedragen', async ({ poorten }) => {
    const normen = await poorten.normen.readNormen();
    const uitslagen = BRONAFLEIDINGEN.map((afleiding) => calculateBronafleiding({ afleiding }, normen));
    return antwoordHulp(TEKSTEN, { fouten: [] }, <GenoemdPagina uitslagen={uitslagen} />);
  });
}
