import { corrigeerDienstverband } from '#application/dienstverband/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Kop,
  Stapel,
  TekstVeld,
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
import { readPeriode } from '../plaatsing/lezen.ts';
import { RedenVelden } from '../plaatsing/velden.tsx';
import { findDienstverband } from '../plaatsing/vinden.ts';
import { formatPeriode } from './dienstverband.page.tsx';

/** Registers repairing a wrong first or last day of a dienstverband. */
export function registerDienstverbandVerbeter(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/dienstverbanden/:id/verbeteren', {
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
    const einde = laatsteDag(dienstverband.periode);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.corrigeer.titel}</Kop>
          <Alinea>{t.corrigeer.uitleg}</Alinea>
          <Foutsamenvatting fouten={staat.fouten} />
          <HuidigeVersie
            staat={staat}
            gegevens={[{ naam: t.dienstverband.looptijd, waarde: formatPeriode(dienstverband.periode) }]}
          />
          <Formulier verzoek={staat.verzoek} versie={String(dienstverband.versie)}>
            <DatumVeld
              {...veld('van', formatDatumKort(dienstverband.periode.van))}
              label={t.veld.van}
              verplicht
            />
            {dienstverband.soort === 'bepaalde-tijd' && (
              <DatumVeld {...veld('tot', einde ? formatDatumKort(einde) : '')} label={t.veld.tot} verplicht />
            )}
            <RedenVelden
              staat={staat}
              regels={await vraag.poorten.regels.listLokaleRegels()}
              vandaag={vraag.werk.vandaag}
              opgeslagen={dienstverband.redenAfwijking}
            />
            <TekstVeld {...veld('reden')} label={t.corrigeer.reden} verplicht />
            <Knop>{t.corrigeer.knop}</Knop>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const gevonden = await findDienstverband(vraag, kop);
    if (gevonden === undefined) return keurAf([{ tekst: t.fouten['plaatsing-onbekend'] }]);
    const { plaatsing, dienstverband } = gevonden;
    const lees = createVeldlezer(invoer);
    const periode = readPeriode(lees, invoer, dienstverband.soort === 'onbepaalde-tijd');
    const reden = lees.tekst('reden', t.fouten.watKloptNiet);
    if (periode === undefined || reden === undefined) return keurAf(lees.fouten);
    const uitkomst = await corrigeerDienstverband(vraag.poorten, kop, plaatsing, dienstverband, {
      versie: readVersie(invoer),
      periode,
      redenAfwijking: invoer.tekst('waarom'),
      reden,
      weetVast: invoer.tekst('weetvast') === 'ja',
    });
    if (!uitkomst.ok) return keurAf([...listBevindingFouten(uitkomst.error.bevindingen)]);
    return verwijsDossier(vraag, 'werk', 'verbeterd');
  });
}
