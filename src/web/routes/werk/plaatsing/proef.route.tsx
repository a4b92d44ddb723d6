import { verlengProefplaats } from '#application/plaatsing/index.ts';
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
import { formatPeriode } from '../dienstverband/dienstverband.page.tsx';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { findPlaatsing } from './vinden.ts';
import { listWeigeringFouten } from './weigering.ts';

/** Registers another last day for a trial: an extension, or an early end. */
export function registerProefplaats(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/proefplaats/:id', {
    handeling: 'plaatsen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'werk', async (kop) => {
    const plaatsing = await findPlaatsing(vraag, kop);
    if (plaatsing?.soort !== 'proefplaats')
      return { inhoud: <Alinea>{t.fouten['plaatsing-onbekend']}</Alinea> };
    const veld = createVelden(staat);
    const einde = laatsteDag(plaatsing.periode);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.proef.titel}</Kop>
          <Alinea>{t.soortHints.proefplaats}</Alinea>
          <Foutsamenvatting fouten={staat.fouten} />
          <HuidigeVersie
            staat={staat}
            gegevens={[{ naam: t.dienstverband.looptijd, waarde: formatPeriode(plaatsing.periode) }]}
          />
          <Formulier verzoek={staat.verzoek} versie={String(plaatsing.versie)}>
            <DatumVeld
              {...veld('tot', einde ? formatDatumKort(einde) : '')}
              label={t.proef.laatsteDag}
              verplicht
            />
            <TekstVeld {...veld('reden')} label={t.proef.reden} hint={t.proef.redenHint} verplicht={false} />
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
    const dag = lees.datum('tot', t.fouten.laatsteDag);
    const plaatsing = await findPlaatsing(vraag, kop);
    if (dag === undefined || plaatsing?.soort !== 'proefplaats') return keurAf(lees.fouten);
    const uitkomst = await verlengProefplaats(vraag.poorten, plaatsing, {
      versie: readVersie(invoer),
      laatsteDag: dag,
      reden: invoer.tekst('reden'),
    });
    if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'proef');
    const weigering = uitkomst.error;
    return weigering.code === 'einde-voor-begin'
      ? keurAf([{ naam: 'tot', tekst: t.fouten[weigering.code] }])
      : keurAf([...listWeigeringFouten(weigering)]);
  });
}
