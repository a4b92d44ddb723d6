import { adviseWerving } from '#application/werving/index.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerWervingMensen } from './mensen.route.tsx';
import { WervingPagina } from './overzicht.page.tsx';
import { readWerksoort, toonMarkt } from './vraag.tsx';
import { registerWatAls } from './wat-als.route.tsx';

/** Registers 'Which place should we open now?', the people behind it, and trying out a change. */
export function registerWerving(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/werving', 'werving-bekijken', (vraag) =>
    toonMarkt(vraag, t.titel, async (markt, lezer) => {
      const werksoort = readWerksoort(vraag, markt);
      const advies = adviseWerving(markt, werksoort);
      return pagina({
        titel: t.titel,
        inhoud: <WervingPagina {...{ markt, advies, lezer, werksoort }} />,
      });
    }),
  );
  registerWervingMensen(app, omgeving);
  registerWatAls(app, omgeving);
}
