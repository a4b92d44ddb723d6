import { type AdviesWeigering, recordAdvies } from '#application/advies/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { describeGeenBerekening } from '#web/texts/nl/advies-termijn.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, DatumVeld, KeuzeVeld, TekstVeld, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = adviesTeksten.vastleggen;
const w = adviesTeksten.weigering;
const JA_NEE = [
  { waarde: 'ja', label: adviesTeksten.ja },
  { waarde: 'nee', label: adviesTeksten.nee },
];

/** Registers recording the advice of UWV: two questions, one yes is enough. */
export function registerAdviesVastleggen(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'advies/vastleggen', {
    handeling: 'advies-vastleggen',
    deel: 'advies',
    titel: t.titel,
    toon: async ({ werk }, kop, staat) => {
      const veld = createVelden(staat);
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          vooraf={<Alinea>{t.uitleg}</Alinea>}
        >
          <DatumVeld {...veld('datum', formatDatumKort(werk.vandaag))} label={t.datum} verplicht />
          <KeuzeVeld {...veld('a')} label={t.a} hint={t.aHint} verplicht opties={JA_NEE} />
          <KeuzeVeld {...veld('b')} label={t.b} hint={t.bHint} verplicht opties={JA_NEE} />
          <TekstVeld
            {...veld('kenmerk')}
            label={t.kenmerk}
            breedte="middel"
            maxLengte={40}
            verplicht={false}
          />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const uitgebrachtOp = parseDatumInvoer(invoer.tekst('datum'));
      const a = leesJaNee(invoer.tekst('a'));
      const b = leesJaNee(invoer.tekst('b'));
      const fouten: Veldfout[] = [];
      if (uitgebrachtOp === undefined) fouten.push({ naam: 'datum', tekst: w.dag });
      if (a === undefined) fouten.push({ naam: 'a', tekst: t.leeg });
      if (b === undefined) fouten.push({ naam: 'b', tekst: t.leeg });
      if (uitgebrachtOp === undefined || a === undefined || b === undefined) return keurAf(fouten);
      const uitkomst = await recordAdvies(vraag.werk, vraag.poorten, kop, {
        uitgebrachtOp,
        criteria: { a, b },
        kenmerk: invoer.tekst('kenmerk'),
      });
      return uitkomst.ok
        ? verwijsDossier(vraag, 'advies', `advies-${uitkomst.value}`)
        : keurAf([foutVan(uitkomst.error)]);
    },
  });
}

function leesJaNee(tekst: string): boolean | undefined {
  return { ja: true, nee: false }[tekst];
}

function foutVan(weigering: AdviesWeigering): Veldfout {
  switch (weigering.code) {
    case 'geen-aanvraag':
      return { tekst: w['geen-aanvraag'] };
    case 'dossier-gesloten':
      return { tekst: dossierTeksten.weigering['dossier-gesloten'] };
    case 'advies-voor-aanvraag':
      return { naam: 'datum', tekst: w['advies-voor-aanvraag'](formatDatum(weigering.ontvangenOp)) };
    case 'advies-in-toekomst':
      return { naam: 'datum', tekst: w.toekomst };
    case 'geen-berekening':
      return { tekst: describeGeenBerekening(weigering.weigering) };
  }
}
