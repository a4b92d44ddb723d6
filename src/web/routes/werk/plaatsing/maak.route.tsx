import type { DossierKop } from '#application/dossier/index.ts';
import {
  listWerkOp,
  maakPlaatsing,
  OUDE_PLEK,
  PLAATSING_SOORTEN,
  type VrijeZitplaats,
} from '#application/plaatsing/index.ts';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  Link,
  Melding,
  SelectVeld,
  Stapel,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { readPlaatsing } from './lezen.ts';
import { DienstverbandVelden } from './velden.tsx';
import { listWeigeringFouten } from './weigering.ts';

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
    if (zitplaatsen.length === 0) return { inhoud: <GeenZitplaats voorstel={voorstel} /> };
    const werkgevers = await poorten.werkgevers.listWerkgeverNamen();
    const plek = await poorten.werkplekken.findWerkplek(voorstel.werkplekNummer, werk.vandaag);
    const regels = await poorten.regels.listLokaleRegels();
    const veld = createVelden(staat);
    const [werkNu] = listWerkOp(await poorten.plaatsingen.listPlaatsingen(kop.id), werk.vandaag);
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
                label: describeZitplaats(zitplaats, werk.vandaag),
              }))}
            />
            {werkNu !== undefined && (
              <KeuzeVeld
                {...veld('oudeplek')}
                label={t.overstap.vraag(kop.naam.voornaam, werkNu.werkplek)}
                hint={t.overstap.hint}
                verplicht
                opties={OUDE_PLEK.map((waarde) => ({ waarde, label: t.overstap.opties[waarde] }))}
              />
            )}
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

function GeenZitplaats({ voorstel }: { readonly voorstel: VoorstelBeeld }) {
  return (
    <Melding soort="waarschuwing" titel={t.geenZitplaats.titel}>
      <Alinea>{t.geenZitplaats.uitleg}</Alinea>
      <Link href={`/werk/plekken/${voorstel.werkplekNummer}`}>{voorstel.werkplek}</Link>
    </Melding>
  );
}

function describeZitplaats({ volgnummer, vrijVanaf }: VrijeZitplaats, vandaag: Datum): string {
  return vrijVanaf > vandaag
    ? t.zitplaatsVrijVanaf(volgnummer, formatDatum(vrijVanaf))
    : t.zitplaats(volgnummer);
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
