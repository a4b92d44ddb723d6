import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerAanvraagIntrekken } from './aanvraag-intrekken.route.tsx';
import { AdviesPagina } from './advies.page.tsx';
import { registerAdviesAanvragen } from './advies-aanvragen.route.tsx';
import { registerAdviesVastleggen } from './advies-vastleggen.route.tsx';
import { registerBesluit } from './besluit.route.tsx';
import { registerBesluitIntrekken } from './besluit-intrekken.route.tsx';
import { dossierPad, lijstVan } from './pad.ts';
import { listTermijnuitleg } from './termijnuitleg.ts';
import { toonDossier } from './toegang.tsx';

/** Registers the UWV advice and the besluit of one person. */
export function registerAdvies(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/advies', 'dossier-geheel-bekijken', (vraag) =>
    toonDossier(vraag, 'advies', async (kop) => {
      const aanvragen = await vraag.poorten.adviezen.listAanvragen(kop.id);
      const besluiten = await vraag.poorten.beschikkingen.listBeschikkingen(kop.id);
      return {
        gedaan: adviesTeksten.gedaan,
        inhoud: (
          <AdviesPagina
            aanvragen={aanvragen}
            besluiten={besluiten}
            termijnen={await listTermijnuitleg(vraag.poorten, aanvragen, besluiten)}
            vandaag={vraag.werk.vandaag}
            gesloten={kop.geslotenOp !== null}
            pad={(deel) => dossierPad(kop.nummer, deel, { lijst: lijstVan(vraag) })}
          />
        ),
      };
    }),
  );
  registerAdviesAanvragen(app, omgeving);
  registerAanvraagIntrekken(app, omgeving);
  registerAdviesVastleggen(app, omgeving);
  registerBesluit(app, omgeving);
  registerBesluitIntrekken(app, omgeving);
}
