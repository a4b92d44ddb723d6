import { containsDatum } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { listSubsidiesMetBedrag } from '../loonkostensubsidie/bedragen.ts';
import { registerSubsidieVaststellen } from '../loonkostensubsidie/vaststellen.route.tsx';
import { registerPlaatsingMaak } from '../plaatsing/maak.route.tsx';
import { registerProefplaats } from '../plaatsing/proef.route.tsx';
import { registerAfwijking } from './afwijking.route.tsx';
import { ContractenPagina } from './contracten.page.tsx';
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
      if (!isToegestaan(werk.actor.rollen, 'dossier-geheel-bekijken')) {
        const { voornaam } = kop.naam;
        return {
          inhoud: <ContractenPagina voornaam={voornaam} plaatsingen={plaatsingen} vandaag={werk.vandaag} />,
        };
      }
      const subsidies = await listSubsidiesMetBedrag(vraag, kop, plaatsingen);
      const afwijkingen = await poorten.dienstverbanden.listAfwijkingen(kop.id);
      const regels = await poorten.regels.listLokaleRegels();
      const voorstellen = await poorten.voorstellen.listVoorstellen(kop.id);
      return {
        gedaan: { ...t.gedaan, subsidie: loonkostensubsidieTeksten.gedaan.subsidie },
        inhoud: (
          <WerkPagina
            voornaam={kop.naam.voornaam}
            link={createDossierLink(vraag)}
            plaatsingen={plaatsingen}
            subsidies={subsidies}
            aanvaard={voorstellen.find(({ status, isGeplaatst }) => status === 'aanvaard' && !isGeplaatst)}
            afwijkingen={afwijkingen}
            heeftHardeRegel={regels.some(({ hard, geldig }) => hard && containsDatum(geldig, werk.vandaag))}
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
  registerAfwijking(app, omgeving);
  registerSubsidieVaststellen(app, omgeving);
}
