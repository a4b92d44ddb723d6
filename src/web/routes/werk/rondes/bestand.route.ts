import type { Ronde } from '#application/ronde/index.ts';
import { NIET_GEVONDEN } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { findRonde } from './vinden.ts';

const BESTANDEN = ['markt', 'toewijzing'] as const satisfies readonly (keyof Ronde)[];

/** Registers the two files of a round, as the engine read and wrote them. */
export function registerRondeBestanden(app: WebApp, omgeving: Omgeving): void {
  for (const naam of BESTANDEN) {
    registerPagina(app, omgeving, `/werk/rondes/:nummer/${naam}.json`, 'rondes-bekijken', async (vraag) => {
      const ronde = await findRonde(vraag);
      const tekst = ronde?.[naam];
      return typeof tekst === 'string'
        ? {
            soort: 'bestand',
            naam: `ronde-${ronde?.nummer}-${naam}.json`,
            type: 'application/json; charset=utf-8',
            tekst,
          }
        : NIET_GEVONDEN;
    });
  }
}
