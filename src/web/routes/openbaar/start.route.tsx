import { LAND, loadGepubliceerdeStand, type OpenbareStand } from '#application/publicatie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { registerOpenbaar } from './register-openbaar.tsx';
import { StartPagina } from './start.page.tsx';

const { titel, beschrijving } = openbaarLijstTeksten.start;

/** The year ends of which others published most about the country. */
const PEILDATA = [datum('2022-12-31'), datum('2018-12-31')];

/** The front page. */
export function registerStart(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/', async ({ poorten }) => {
    const standen: OpenbareStand[] = [];
    for (const peildatum of PEILDATA)
      standen.push(await loadGepubliceerdeStand(poorten.referentie, LAND, peildatum));
    return { ...pagina({ titel, inhoud: <StartPagina standen={standen} /> }), beschrijving };
  });
}
