import { isToegestaan } from '#domain/toegang/index.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { pagina } from '../../rand/antwoord.ts';
import { Gedaan } from '../../rand/gedaan.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { RegelsPagina } from './regels.page.tsx';
import { registerGemeenteAantal } from './regels-aantal.route.tsx';
import { registerLokaleRegel } from './regels-nieuw.route.tsx';

/** Registers the gemeente's own rules and numbers: everyone of the staff reads them, two roles change them. */
export function registerRegels(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/beheer/regels', 'regels-bekijken', async ({ werk, poorten, vraag }) => {
    const regels = await poorten.regels.listLokaleRegels();
    const aantallen = await poorten.regels.listGemeenteAantallen();
    return pagina({
      titel: t.titel,
      inhoud: (
        <>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <RegelsPagina
            regels={regels}
            aantallen={aantallen}
            magRegels={isToegestaan(werk.actor.rollen, 'regels-beheren')}
            magAantallen={isToegestaan(werk.actor.rollen, 'raadsaantal-beheren')}
          />
        </>
      ),
    });
  });
  registerLokaleRegel(app, omgeving);
  registerGemeenteAantal(app, omgeving);
}
