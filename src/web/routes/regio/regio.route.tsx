import { regioTeksten as t } from '#web/texts/nl/regio.ts';
import { pagina } from '../../rand/antwoord.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerAfspraken } from './afspraken.route.tsx';
import { registerGedeeldePlekken } from './plekken.route.tsx';
import { RegioPagina } from './regio.page.tsx';

/** Registers the pages on the region. */
export function registerRegiobeeld(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/regio', 'regio-bekijken', async ({ werk, poorten: { deelafspraken } }) => {
    const cellen = await deelafspraken.listWerkcellen(werk.vandaag);
    const namen = await deelafspraken.listGemeentenamen(cellen.map(({ gemeente }) => gemeente));
    return pagina({
      titel: t.titel,
      inhoud: <RegioPagina cellen={cellen} namen={namen} vandaag={werk.vandaag} />,
    });
  });
  registerGedeeldePlekken(app, omgeving);
  registerAfspraken(app, omgeving);
}
