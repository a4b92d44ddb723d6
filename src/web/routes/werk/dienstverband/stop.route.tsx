import { type BeeindigWeigering, beeindigDienstverband } from '#application/dienstverband/index.ts';
import { REDENEN_EINDE } from '#domain/dienstverband/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  Stapel,
  VinkVeld,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden, HuidigeVersie } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { findDienstverband } from '../plaatsing/vinden.ts';
import { formatPeriode } from './dienstverband.page.tsx';

/** Registers ending a dienstverband early, with the reason, and the plaatsing with it. */
export function registerDienstverbandStop(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/dienstverbanden/:id/stoppen', {
    handeling: 'dienstverband-vastleggen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'werk', async (kop) => {
    const gevonden = await findDienstverband(vraag, kop);
    if (gevonden === undefined) return { inhoud: <Alinea>{t.fouten['plaatsing-onbekend']}</Alinea> };
    const { dienstverband } = gevonden;
    const veld = createVelden(staat);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.stop.titel}</Kop>
          <Alinea>{t.stop.uitleg(kop.naam.voornaam)}</Alinea>
          <Foutsamenvatting fouten={staat.fouten} />
          <HuidigeVersie
            staat={staat}
            gegevens={[{ naam: t.dienstverband.looptijd, waarde: formatPeriode(dienstverband.periode) }]}
          />
          <Formulier verzoek={staat.verzoek} versie={String(dienstverband.versie)}>
            <DatumVeld {...veld('laatstedag')} label={t.stop.laatsteDag} verplicht />
            <KeuzeVeld
              {...veld('reden')}
              label={t.stop.reden}
              verplicht
              opties={REDENEN_EINDE.map((reden) => ({ waarde: reden, label: t.stop.redenen[reden] }))}
            />
            <VinkVeld
              naam="sluit"
              label={t.stop.sluit}
              hint={t.stop.sluitHint}
              aan={staat.verstuurd ? staat.invoer.tekst('sluit') === 'ja' : true}
            />
            <Knop>{t.stop.knop}</Knop>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const laatsteDag = lees.datum('laatstedag', t.fouten.laatsteDag);
    const reden = lees.keuze('reden', REDENEN_EINDE, t.fouten.reden);
    if (laatsteDag === undefined || reden === undefined) return keurAf(lees.fouten);
    const gevonden = await findDienstverband(vraag, kop);
    if (gevonden === undefined) return keurAf([{ tekst: t.fouten['plaatsing-onbekend'] }]);
    const uitkomst = await beeindigDienstverband(vraag.poorten, gevonden.plaatsing, gevonden.dienstverband, {
      versie: readVersie(invoer),
      laatsteDag,
      reden,
      sluitPlaatsing: invoer.tekst('sluit') === 'ja',
      redenTekst: t.stop.redenen[reden],
    });
    if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'gestopt');
    return keurAf([{ naam: 'laatstedag', tekst: describeWeigering(uitkomst.error) }]);
  });
}

function describeWeigering(weigering: BeeindigWeigering): string {
  return weigering.code === 'einde-na-afspraak'
    ? t.fouten[weigering.code](formatDatum(weigering.laatsteDag))
    : t.fouten[weigering.code];
}
