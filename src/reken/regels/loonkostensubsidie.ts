import {
  calculateBetaaldag,
  calculateForfaiteinde,
  calculateHermeting,
  calculateLksBetaling,
  calculateLoonkostensubsidie,
  determineLksRecht,
  determineToegangstermijn,
} from '#domain/loonkostensubsidie/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import {
  aandeel,
  bedrag,
  dag,
  eersteDagErna,
  jaNee,
  keuze,
  leeftijd,
  maand,
  uren,
  velden,
} from '../velden/index.ts';

const baan = {
  leeftijd: leeftijd(),
  loonwaarde: aandeel().nullable(),
  uren: uren(),
  voltijdUren: uren().exactOptional(),
  forfait: jaNee().exactOptional(),
  functieloonPerMaand: bedrag().exactOptional(),
};

const maandbedrag = {
  bedragExLasten: bedrag(),
  werkgeverslasten: bedrag().nullable(),
  bedragInclLasten: bedrag().nullable(),
};

/** Loonkostensubsidie: the amount of a month, the right to it and its days. */
export const LKSREGELS = [
  createRekenregel({
    code: 'lks',
    titel: 'Loonkostensubsidie per maand',
    voorbeeld: { peildatum: '2026-01-01', leeftijd: 30, loonwaarde: '0.40', uren: 36 },
    invoer: velden({ peildatum: dag(), ...baan }),
    uitkomst: velden(maandbedrag),
    reken: calculateLoonkostensubsidie,
  }),
  createRekenregel({
    code: 'lks-betaling',
    titel: 'Loonkostensubsidie die over een maand wordt betaald',
    voorbeeld: {
      maand: '2026-03',
      van: '2025-09-15',
      tot: null,
      leeftijd: 30,
      loonwaarde: '0.40',
      uren: 36,
    },
    invoer: velden({
      ...{ maand: maand(), van: dag(), tot: eersteDagErna().nullable(), ...baan },
      urenWijzigen: jaNee().exactOptional(),
    }),
    uitkomst: velden({ ...maandbedrag, vaststellingsdag: dag() }),
    reken: calculateLksBetaling,
  }),
  createRekenregel({
    code: 'lks-betaaldag',
    titel: 'Laatste dag om de loonkostensubsidie van een maand te betalen',
    voorbeeld: { maand: '2026-06' },
    invoer: velden({ maand: maand() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateBetaaldag,
  }),
  createRekenregel({
    code: 'lks-forfaiteinde',
    titel: 'Laatste dag met forfaitaire loonkostensubsidie',
    voorbeeld: { start: '2026-01-15' },
    invoer: velden({ start: dag() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateForfaiteinde,
  }),
  createRekenregel({
    code: 'lks-hermeting',
    titel: 'Wanneer de loonwaarde opnieuw wordt vastgesteld',
    voorbeeld: { vastgesteldOp: '2015-03-01', beschutWerk: true },
    invoer: velden({ vastgesteldOp: dag(), beschutWerk: jaNee() }),
    uitkomst: velden({ uiterlijk: dag().nullable() }),
    reken: calculateHermeting,
  }),
  createRekenregel({
    code: 'lks-recht',
    titel: 'Staat iets loonkostensubsidie voor deze baan in de weg?',
    voorbeeld: { peildatum: '2026-03-02', doelgroep: true, andereSubsidie: false, wsw: false },
    invoer: velden({ peildatum: dag(), doelgroep: jaNee(), andereSubsidie: jaNee(), wsw: jaNee() }),
    uitkomst: velden({
      recht: jaNee(),
      grond: keuze(['geen-beletsel', 'geen-doelgroep', 'wsw-baan', 'andere-subsidie']),
    }),
    reken: determineLksRecht,
  }),
  createRekenregel({
    code: 'lks-toegangstermijn',
    titel: 'Loonkostensubsidie aanvragen voor wie al werkt',
    voorbeeld: { start: '2026-02-01', groepTot: '2025-09-30', aanvraag: '2026-07-31' },
    invoer: velden({ start: dag(), groepTot: dag().nullable(), aanvraag: dag() }),
    uitkomst: velden({
      toegang: jaNee(),
      grond: keuze(['op-tijd', 'te-laat-aangevraagd', 'niet-in-groep']),
      uiterlijk: dag(),
    }),
    reken: determineToegangstermijn,
  }),
] as const;
