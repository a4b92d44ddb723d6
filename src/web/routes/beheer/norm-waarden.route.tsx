import { NORMSOORTEN, type Normcode } from '#domain/normen/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { regelsTeksten } from '#web/texts/nl/regels.ts';
import { NIET_GEVONDEN, pagina } from '../../rand/antwoord.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { metHoofdletter } from './norm-delen.tsx';
import { NormWaardenPagina } from './norm-waarden.page.tsx';

/** Registers the page of one norm: its values over time. */
export function registerNormWaarden(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/beheer/regels/normen/:code',
    'regels-bekijken',
    async ({ werk, poorten, pad }) => {
      const code = findCode(pad('code'));
      if (code === undefined) return NIET_GEVONDEN;
      const normen = await poorten.normen.readNormen();
      const invullingen = await poorten.normen.listInvullingen();
      return pagina({
        titel: metHoofdletter(noemNormcode(code)),
        kruimels: [{ tekst: regelsTeksten.titel, href: '/beheer/regels' }],
        inhoud: (
          <NormWaardenPagina
            code={code}
            waarden={normen
              .list()
              .filter((norm) => norm.code === code)
              .toReversed()}
            invullingen={invullingen.filter(({ norm }) => norm.code === code)}
            magInvullen={isToegestaan(werk.actor.rollen, 'norm-invullen')}
            magBevestigen={isToegestaan(werk.actor.rollen, 'norm-bevestigen')}
          />
        ),
      });
    },
  );
}

function findCode(tekst: string): Normcode | undefined {
  return NORMSOORTEN.find(({ code }) => code === tekst)?.code;
}
