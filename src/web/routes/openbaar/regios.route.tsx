import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { loadDoelenPerJaar } from './doelen-per-jaar.ts';
import { RegiosPagina } from './regios.page.tsx';
import { registerOpenbaar } from './register-openbaar.tsx';

const { titel, beschrijving } = openbaarLijstTeksten.regios;

/** All arbeidsmarktregios with their targets. */
export function registerRegios(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/regios', async ({ poorten, vandaag }) => {
    const gemeenten = await poorten.referentie.listGemeenten(vandaag);
    const regios = await poorten.referentie.listArbeidsmarktregios(vandaag);
    const inhoud = (
      <RegiosPagina
        regios={regios.map(({ code, naam, adresnaam }) => ({
          code,
          naam,
          adresnaam,
          codes: gemeenten.filter((een) => een.arbeidsmarktregio.code === code).map((een) => een.code),
        }))}
        doelen={await loadDoelenPerJaar(poorten.referentie)}
      />
    );
    return { ...pagina({ titel, inhoud }), beschrijving };
  });
}
