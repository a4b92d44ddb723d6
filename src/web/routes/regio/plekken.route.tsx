import { isToegestaan } from '#domain/toegang/index.ts';
import { gedeeldePlekTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { pagina } from '../../rand/antwoord.ts';
import { Gedaan } from '../../rand/gedaan.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { loadDeelwinstBeeld } from './deelwinst-beeld.ts';
import { registerPlekOpenen } from './plek-openen.route.tsx';
import { registerPlekOvernemen } from './plek-overnemen.route.tsx';
import { registerPlekStoppen } from './plek-stoppen.route.tsx';
import { GedeeldePlekkenPagina } from './plekken.page.tsx';

/** Registers the places that gemeenten share. */
export function registerGedeeldePlekken(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/regio/plekken', 'regio-bekijken', async ({ werk, poorten, vraag }) =>
    pagina({
      titel: t.titel,
      inhoud: (
        <>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <GedeeldePlekkenPagina
            plekken={await poorten.deelafspraken.listGedeeldePlekken(werk.vandaag)}
            vandaag={werk.vandaag}
            magDelen={isToegestaan(werk.actor.rollen, 'plekken-delen')}
            winst={await loadDeelwinstBeeld(poorten)}
          />
        </>
      ),
    }),
  );
  registerPlekOpenen(app, omgeving);
  registerPlekOvernemen(app, omgeving);
  registerPlekStoppen(app, omgeving);
}
