import { wijzigUren } from '#application/dienstverband/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  GetalVeld,
  Knop,
  Kop,
  Stapel,
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
import { listBevindingFouten } from '../plaatsing/bevinding.ts';
import { RedenVelden } from '../plaatsing/velden.tsx';
import { findDienstverband } from '../plaatsing/vinden.ts';

/** Registers changing the hours of a dienstverband from a day on. */
export function registerDienstverbandUren(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/dienstverbanden/:id/uren', {
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
          <Kop niveau={2}>{t.uren.titel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <HuidigeVersie
            staat={staat}
            gegevens={dienstverband.uren.map(({ periode, uren }) => ({
              naam: formatDatum(periode.van),
              waarde: t.dienstverband.uurPerWeek(formatUren(uren)),
            }))}
          />
          <Formulier verzoek={staat.verzoek} versie={String(dienstverband.versie)}>
            <DatumVeld
              {...veld('vanaf', formatDatumKort(vraag.werk.vandaag))}
              label={t.uren.vanaf}
              verplicht
            />
            <GetalVeld {...veld('uren')} label={t.uren.uren} hint={t.veld.urenHint} decimalen verplicht />
            <RedenVelden
              staat={staat}
              regels={await vraag.poorten.regels.listLokaleRegels()}
              vandaag={vraag.werk.vandaag}
              opgeslagen={dienstverband.redenAfwijking}
            />
            <Knop>{t.bewaar}</Knop>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const vanaf = lees.datum('vanaf', t.fouten.vanaf);
    const uren = lees.uren('uren', t.fouten.uren);
    if (vanaf === undefined || uren === undefined) return keurAf(lees.fouten);
    const gevonden = await findDienstverband(vraag, kop);
    if (gevonden === undefined) return keurAf([{ tekst: t.fouten['plaatsing-onbekend'] }]);
    const redenAfwijking = invoer.tekst('waarom');
    const wijziging = { versie: readVersie(invoer), vanaf, uren, redenAfwijking };
    const uitkomst = await wijzigUren(vraag.poorten, gevonden.dienstverband, wijziging);
    if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'uren');
    const weigering = uitkomst.error;
    if (weigering.code === 'bevindingen') return keurAf([...listBevindingFouten(weigering.bevindingen)]);
    return keurAf([{ naam: 'vanaf', tekst: t.fouten[weigering.code] }]);
  });
}
