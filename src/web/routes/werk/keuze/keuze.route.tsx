import { listVoorstellenOp } from '#application/voorstel/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';
import { NIET_GEVONDEN, verwijs } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId } from '../../../rand/pad.ts';
import { createDossierLink } from '../dossier/link.ts';
import { dossierPad } from '../dossier/pad.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { createMatchLink } from '../matchen/staat.ts';
import { registerVoorstelDoen } from '../voorstel/doen.route.tsx';
import { registerVoorstel } from '../voorstel/voorstel.route.tsx';
import { registerKeuzeBewaren } from './bewaren.route.tsx';
import { KeuzePagina } from './keuze.page.tsx';
import { registerKeuzeNieuw } from './nieuw.route.tsx';
import { registerSamenBegin } from './samen.route.tsx';

/** Registers choosing and proposing a place: two pages of the dossier with their forms. */
export function registerKeuze(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/keuze', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'keuze', async (kop) => {
      const { poorten, werk } = vraag;
      const beeld = await poorten.keuzes.loadKeuzeBeeld(kop.id, werk.vandaag);
      const voorstellen = await listVoorstellenOp(poorten, kop.id, werk.vandaag);
      return {
        gedaan: t.gedaan,
        inhoud: (
          <KeuzePagina
            voornaam={kop.naam.voornaam}
            link={createDossierLink(vraag)}
            beeld={beeld}
            voorstellen={voorstellen}
            match={createMatchLink(vraag)}
            magVoorstellen={isToegestaan(werk.actor.rollen, 'voorstel-doen')}
            vandaag={werk.vandaag}
          />
        ),
      };
    }),
  );
  registerPagina(app, omgeving, '/werk/voorstellen/:id', 'dossier-bekijken', async ({ poorten, pad }) => {
    const id = readId(pad('id'));
    const nummer = id && (await poorten.voorstellen.findDossierNummer(id));
    return nummer ? verwijs(dossierPad(nummer, `voorstellen/${id}`)) : NIET_GEVONDEN;
  });
  registerKeuzeNieuw(app, omgeving);
  registerKeuzeBewaren(app, omgeving);
  registerSamenBegin(app, omgeving);
  registerVoorstelDoen(app, omgeving);
  registerVoorstel(app, omgeving);
}
