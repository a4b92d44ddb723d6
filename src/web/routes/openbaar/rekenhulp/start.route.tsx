import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { rekenhulpTeksten as t } from '#web/texts/nl/rekenhulp.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { RekenhulpStart } from './start.page.tsx';

/** The page from which every calculation is chosen. */
export function registerRekenhulpStart(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp', async () => ({
    ...pagina({ titel: t.titel, inhoud: <RekenhulpStart /> }),
    beschrijving: t.beschrijving,
  }));
}
