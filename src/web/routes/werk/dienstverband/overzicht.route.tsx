import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { registerPlaatsingMaak } from '../plaatsing/maak.route.tsx';
import { registerProefplaats } from '../plaatsing/proef.route.tsx';
import { registerDienstverbandNieuw } from './nieuw.route.tsx';
import { WerkPagina } from './overzicht.page.tsx';
import { registerDienstverbandStop } from './stop.route.tsx';
import { registerDienstverbandUren } from './uren.route.tsx';
import { registerDienstverbandVerbeter } from './verbeter.route.tsx';

/** Registers 'Werk en contract' of a dossier with its forms. */
export function registerWerk(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/werk', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'werk', async (kop) => {
      const { poorten, werk } = vraag;
      const plaatsingen = await poorten.plaatsingen.listPlaatsingen(kop.id);
      const voorstellen = await poorten.voorstellen.listVoorstellen(kop.id);
      return {
        gedaan: t.gedaan,
        inhoud: (
          <WerkPagina
            voornaam={kop.naam.voornaam}
            link={createDossierLink(vraag)}
            plaatsingen={plaatsingen}
            aanvaard={voorstellen.find(({ status, isGeplaatst }) => status === 'aanvaard' && !isGeplaatst)}
            vandaag={werk.vandaag}
          />
        ),
      };
    }),
  );
  registerPlaatsingMaak(app, omgeving);
  registerProefplaats(app, omgeving);
  registerDienstverbandNieuw(app, omgeving);
  registerDienstverbandUren(app, omgeving);
  registerDienstverbandStop(app, omgeving);
  registerDienstverbandVerbeter(app, omgeving);
}
