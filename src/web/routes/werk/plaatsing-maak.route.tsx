import type { DossierKop } from '#application/dossier/index.ts';
import {
  maakPlaatsing,
  PLAATSING_SOORTEN,
  type PlaatsingInvoer,
  type PlaatsingWeigering,
} from '#application/plaatsing/index.ts';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  SelectVeld,
  Stapel,
  type Veldfout,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from './dossier-toegang.tsx';
import { listBevindingFouten } from './plaatsing-bevinding.ts';
import { readDienstverband, readPeriode } from './plaatsing-lezen.ts';
import { DienstverbandVelden } from './plaatsing-velden.tsx';
import { readId } from './werk-pad.ts';
import { createVelden } from './werk-velden.tsx';
import { createVeldlezer } from './werk-veldlezer.ts';

/** Registers making a plaatsing of an accepted proposal: `?voorstel=<id>`. */
export function registerPlaatsingMaak(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/plaatsen', {
    handeling: 'plaatsen',
    toon,
    verwerk,
  });
}

async function findVoorstel(
  { poorten }: PaginaVraag,
  kop: DossierKop,
  id: string,
): Promise<VoorstelBeeld | undefined> {
  const voorstellen = await poorten.voorstellen.listVoorstellen(kop.id);
  return voorstellen.find((voorstel) => voorstel.id === id);
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'werk', async (kop) => {
    const { poorten, werk } = vraag;
    const id = staat.verstuurd ? staat.invoer.tekst('voorstel') : vraag.vraag.tekst('voorstel');
    const voorstel = await findVoorstel(vraag, kop, id);
    if (voorstel?.status !== 'aanvaard' || voorstel.isGeplaatst) {
      return { inhoud: <Alinea>{t.fouten['voorstel-niet-aanvaard']}</Alinea> };
    }
    const zitplaatsen = await poorten.plaatsingen.listVrijeZitplaatsen(voorstel.werkplekNummer, werk.vandaag);
    const werkgevers = await poorten.werkgevers.listWerkgeverNamen();
    const plek = await poorten.werkplekken.findWerkplek(voorstel.werkplekNummer, werk.vandaag);
    const regels = await poorten.regels.listLokaleRegels();
    const veld = createVelden(staat);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.maakTitel(voorstel.werkplek)}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <Formulier verzoek={staat.verzoek} mee={{ voorstel: voorstel.id }} waarschuwBijVerlaten>
            <KeuzeVeld
              {...veld('soort', 'beschut-werk')}
              label={t.veld.soort}
              verplicht
              opties={PLAATSING_SOORTEN.map((soort) => ({
                waarde: soort,
                label: t.soorten[soort],
                hint: t.soortHints[soort],
              }))}
            />
            <SelectVeld
              {...veld('zitplaats', zitplaatsen[0]?.id)}
              label={t.veld.zitplaats}
              verplicht
              opties={zitplaatsen.map((zitplaats) => ({
                waarde: zitplaats.id,
                label: t.zitplaats(zitplaats.volgnummer),
              }))}
            />
            <DienstverbandVelden
              staat={staat}
              begin={{ van: '', werkgever: plek?.werkgeverId ?? '', uren: '' }}
              werkgevers={werkgevers.map(({ id: waarde, naam }) => ({ waarde, label: naam }))}
              regels={regels}
              vandaag={werk.vandaag}
              verplicht
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
    const voorstel = await findVoorstel(vraag, kop, invoer.tekst('voorstel'));
    if (voorstel === undefined) return keurAf([{ tekst: t.fouten['voorstel-niet-aanvaard'] }]);
    const gelezen = readPlaatsing(invoer, kop, voorstel);
    if ('fouten' in gelezen) return keurAf(gelezen.fouten);
    const uitkomst = await maakPlaatsing(vraag.poorten, gelezen);
    if (!uitkomst.ok) return keurAf([...listWeigeringFouten(uitkomst.error)]);
    return verwijsDossier(vraag, 'werk', 'geplaatst');
  });
}

function readPlaatsing(
  invoer: Invoer,
  kop: DossierKop,
  voorstel: VoorstelBeeld,
): PlaatsingInvoer | { readonly fouten: readonly Veldfout[] } {
  const lees = createVeldlezer(invoer);
  const soort = lees.keuze('soort', PLAATSING_SOORTEN, t.fouten.soort);
  const zitplaatsId = readId(invoer.tekst('zitplaats')) ?? lees.meld('zitplaats', t.fouten.zitplaats);
  if (soort === 'proefplaats') {
    const periode = readPeriode(lees, invoer, false);
    if (periode && zitplaatsId) return { kop, voorstel, zitplaatsId, soort, periode };
    return { fouten: lees.fouten };
  }
  const dienstverband = readDienstverband(lees, invoer);
  if (soort === undefined || zitplaatsId === undefined || dienstverband === undefined)
    return { fouten: lees.fouten };
  const weetVast = invoer.tekst('weetvast') === 'ja';
  return { kop, voorstel, zitplaatsId, soort, dienstverband, weetVast };
}

/** What a refusal says, at which field. */
export function* listWeigeringFouten(weigering: PlaatsingWeigering): Generator<Veldfout> {
  switch (weigering.code) {
    case 'bevindingen':
      yield* listBevindingFouten(weigering.bevindingen);
      return;
    case 'proefplaats-te-lang':
    case 'verlenging-te-lang':
      yield {
        naam: 'tot',
        tekst: t.fouten[weigering.code](formatDatum(addDagen(weigering.uiterlijkTot, -1))),
      };
      return;
    case 'periode-niet-gelezen':
      yield { naam: 'van', tekst: t.fouten[weigering.code](formatDatumKort(weigering.gelezenVan)) };
      return;
    case 'geen-besluit':
      yield { naam: 'van', tekst: t.fouten[weigering.code] };
      return;
    case 'proefplaats-zonder-einde':
      yield { naam: 'tot', tekst: t.fouten[weigering.code] };
      return;
    default:
      yield { tekst: t.fouten[weigering.code] };
  }
}
