import { beeindigZitplaats } from '#application/werkplek/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  GetalVeld,
  KeuzeVeld,
  Knop,
  Kop,
  TekstVeld,
} from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';

const t = werkplekTeksten.zitplaats;
const { fouten } = werkplekTeksten;

/** Registers adding seats to a place and ending one. */
export function registerZitplaatsen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/plekken/:nummer/plaatsen', {
    handeling: 'plekken-beheren',
    toon: toonToevoegen,
    verwerk: voegToe,
  });
  registerFormulier(app, omgeving, '/werk/plekken/:nummer/plaatsen/:id', {
    handeling: 'plekken-beheren',
    toon: toonStoppen,
    verwerk: stop,
  });
}

function kruimels(plek: { nummer: string; naam: string }) {
  return [
    { tekst: werkplekTeksten.titel, href: '/werk/plekken' },
    { tekst: plek.naam, href: `/werk/plekken/${plek.nummer}` },
  ];
}

async function toonToevoegen({ poorten, pad, werk }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
  if (plek === undefined) return NIET_GEVONDEN;
  const veld = createVelden(staat);
  return pagina({
    titel: t.voegToe,
    kruimels: kruimels(plek),
    inhoud: (
      <>
        <Kop niveau={1}>{t.voegToe}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        <Formulier verzoek={staat.verzoek}>
          <GetalVeld {...veld('aantal', '1')} label={t.aantal} verplicht />
          <DatumVeld {...veld('vanaf', formatDatumKort(werk.vandaag))} label={t.vanaf} verplicht />
          <Knop>{t.voegToe}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function voegToe({ poorten, pad, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const aantal = lees.getal('aantal', [1, 50], fouten.zitplaatsen);
  const vanaf = lees.datum('vanaf', fouten.vanaf);
  const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
  if (plek === undefined || aantal === undefined || vanaf === undefined) return keurAf(lees.fouten);
  await poorten.werkplekken.addZitplaatsen(plek.id, aantal, vanaf);
  return verwijs(`/werk/plekken/${plek.nummer}?gedaan=plaatsen`);
}

async function toonStoppen({ poorten, pad, werk }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
  const zitplaatsen = plek ? await poorten.werkplekken.listZitplaatsen(plek.id, werk.vandaag) : [];
  const zitplaats = zitplaatsen.find(({ id }) => id === pad('id'));
  if (plek === undefined || zitplaats === undefined) return NIET_GEVONDEN;
  const veld = createVelden(staat);
  const titel = t.beeindigTitel(zitplaats.volgnummer);
  return pagina({
    titel,
    kruimels: kruimels(plek),
    inhoud: (
      <>
        <Kop niveau={1}>{titel}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        <Formulier verzoek={staat.verzoek} versie={String(zitplaats.versie)}>
          <DatumVeld {...veld('laatstedag')} label={t.laatsteDag} verplicht />
          <KeuzeVeld
            {...veld('reden')}
            label={t.reden}
            verplicht
            opties={t.redenen.map((reden) => ({ waarde: reden, label: reden }))}
          />
          <TekstVeld {...veld('toelichting')} label={t.toelichting} breedte="middel" verplicht={false} />
          <Knop>{t.beeindig}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function stop({ poorten, pad, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const laatsteDag = lees.datum('laatstedag', fouten.laatsteDag);
  const keuze = lees.keuze('reden', t.redenen, fouten.reden);
  const toelichting = invoer.tekst('toelichting');
  if (keuze === t.redenen.at(-1) && toelichting === '') lees.meld('toelichting', fouten.redenAnders);
  const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
  if (plek === undefined || laatsteDag === undefined || keuze === undefined || lees.fouten.length > 0) {
    return keurAf(lees.fouten);
  }
  const uitkomst = await beeindigZitplaats(poorten, {
    zitplaatsen: await poorten.werkplekken.listZitplaatsen(plek.id, werk.vandaag),
    bezetters: await poorten.werkplekken.listBezetters(plek.id, werk.vandaag),
    id: pad('id'),
    versie: readVersie(invoer),
    laatsteDag,
    reden: [keuze, toelichting].filter(Boolean).join(': '),
  });
  if (!uitkomst.ok) return keurAf([{ naam: 'laatstedag', tekst: fouten[uitkomst.error.code] }]);
  return verwijs(`/werk/plekken/${plek.nummer}?gedaan=gestopt`);
}
