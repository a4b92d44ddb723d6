import type { ComponentChildren } from 'preact';
import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { type Uitleg, uitlegBeschutWerk, uitlegTellen } from '#web/texts/nl/uitleg.ts';
import { uitlegPrivacy, uitlegToegankelijkheid } from '#web/texts/nl/uitleg-website.ts';
import { registerOpenbaar } from './register-openbaar.tsx';
import { UitlegPagina } from './uitleg.page.tsx';
import { UitlegDefinities } from './uitleg-definities.tsx';

/** Pages that explain: the work, the counting, and this website itself. */
export function registerUitleg(app: WebApp, omgeving: Omgeving): void {
  const voegToe = (adres: string, uitleg: Uitleg, extra?: ComponentChildren) =>
    registerOpenbaar(app, omgeving, adres, async () => ({
      ...pagina({ titel: uitleg.titel, inhoud: <UitlegPagina uitleg={uitleg}>{extra}</UitlegPagina> }),
      beschrijving: uitleg.beschrijving,
    }));
  voegToe('/uitleg/beschut-werk', uitlegBeschutWerk);
  voegToe('/uitleg/hoe-we-tellen', uitlegTellen, <UitlegDefinities />);
  voegToe('/toegankelijkheid', uitlegToegankelijkheid);
  voegToe('/privacy', uitlegPrivacy);
}
