import { listGebeurtenissoorten } from '#application/dossier/index.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { Alinea, Kop } from '#web/ui/index.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { DossierTijdlijn } from './tijdlijn.tsx';
import { toonDossier } from './toegang.tsx';

const MEEST = 500;

/** Registers the whole timeline of one person. */
export function registerTijdlijn(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/tijdlijn', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'tijdlijn', async (kop) => {
      const { actor, vandaag } = vraag.werk;
      const soorten = listGebeurtenissoorten(actor.rollen);
      const feiten = await vraag.poorten.dossiers.listTijdlijn(kop.id, vandaag, MEEST, soorten);
      return {
        inhoud: (
          <>
            <Kop niveau={2}>{t.tijdlijn.titel}</Kop>
            {feiten.length === MEEST && <Alinea>{t.tijdlijn.meest(MEEST)}</Alinea>}
            <DossierTijdlijn feiten={feiten} kopniveau={3} />
          </>
        ),
      };
    }),
  );
}
