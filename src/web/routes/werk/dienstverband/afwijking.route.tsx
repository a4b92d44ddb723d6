import { aanvaardAfwijking } from '#application/dienstverband/index.ts';
import { LOKALE_REGEL_SOORTEN } from '#application/regels/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  Stapel,
  TekstVeld,
  TekstvakVeld,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';

const t = plaatsingTeksten.aanvaard;

/** Registers recording that the gemeente accepts less than its hard rule for one person. */
export function registerAfwijking(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/afwijking', {
    handeling: 'dienstverband-vastleggen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'werk', async (kop) => {
    const veld = createVelden(staat);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.titel}</Kop>
          <Alinea>{t.uitleg(kop.naam.voornaam)}</Alinea>
          <Foutsamenvatting fouten={staat.fouten} />
          <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
            <KeuzeVeld
              {...veld('regel')}
              label={t.regel}
              verplicht
              opties={LOKALE_REGEL_SOORTEN.map((soort) => ({ waarde: soort, label: t.soorten[soort] }))}
            />
            <DatumVeld
              {...veld('van', formatDatumKort(vraag.werk.vandaag))}
              label={t.van}
              hint={t.vanHint}
              verplicht
            />
            <DatumVeld {...veld('tot')} label={t.tot} verplicht />
            <TekstVeld {...veld('door')} label={t.door} hint={t.doorHint} verplicht />
            <TekstvakVeld {...veld('reden')} label={t.reden} hint={t.redenHint} regels={3} verplicht />
            <Knop>{plaatsingTeksten.bewaar}</Knop>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const soort = lees.keuze('regel', LOKALE_REGEL_SOORTEN, t.fouten.regel);
    const vanaf = lees.datum('van', t.fouten.van);
    const laatsteDag = lees.datum('tot', t.fouten.tot);
    const aanvaardDoor = lees.tekst('door', t.fouten.door);
    const reden = lees.tekst('reden', t.fouten.reden);
    if (!soort || !vanaf || !laatsteDag || !aanvaardDoor || !reden) return keurAf(lees.fouten);
    const uitkomst = await aanvaardAfwijking(vraag.poorten, kop, {
      ...{ soort, vanaf, laatsteDag, aanvaardDoor, reden },
    });
    if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'afwijking');
    return keurAf([{ naam: 'tot', tekst: plaatsingTeksten.fouten.volgorde }]);
  });
}
