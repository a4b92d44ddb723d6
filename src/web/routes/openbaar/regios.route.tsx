import { loadDoelvergelijking } from '#application/publicatie/index.ts';
import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { RegiosPagina } from './regios.page.tsx';
import { registerOpenbaar } from './register-openbaar.tsx';

const { titel, beschrijving } = openbaarLijstTeksten.regios;

/** All arbeidsmarktregios with their targets. */
export function registerRegios(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/regios', async ({ poorten, vandaag }) => {
    const inhoud = (
      <RegiosPagina
        regios={await poorten.referentie.listArbeidsmarktregios(vandaag)}
        doelen={await loadDoelvergelijking(poorten.referentie)}
      />
    );
    return { ...pagina({ titel, inhoud }), beschrijving };
  });
}
