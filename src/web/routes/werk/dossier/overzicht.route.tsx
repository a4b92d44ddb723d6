import { listGebeurtenissoorten } from '#application/dossier/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { LEGE_INVOER } from '../../../rand/invoer.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { DossierOverzichtPagina } from './overzicht.page.tsx';
import { lijstVan } from './pad.ts';
import { toonDossier } from './toegang.tsx';

const LAATSTE = 6;

/** Registers the first page of one person. */
export function registerDossierOverzicht(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'overzicht', async (kop) => {
      const { dossiers } = vraag.poorten;
      const { vandaag, actor } = vraag.werk;
      const staat = {
        invoer: LEGE_INVOER,
        verstuurd: false,
        fouten: [],
        status: 200,
        verzoek: omgeving.createVerzoek(),
      } as const;
      return {
        gedaan: dossierTeksten.gedaan,
        inhoud: (
          <DossierOverzichtPagina
            kop={kop}
            vandaag={vandaag}
            lijst={lijstVan(vraag)}
            rollen={actor.rollen}
            staat={staat}
            overzicht={await dossiers.getOverzicht(kop.id, vandaag)}
            feiten={
              await dossiers.listTijdlijn(kop.id, vandaag, LAATSTE, listGebeurtenissoorten(actor.rollen))
            }
          />
        ),
      };
    }),
  );
}
