import {
  calculateAanzegging,
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBeslistermijnBezwaar,
  calculateBezwaartermijn,
  calculateDwangsom,
  calculateLksBeslistermijn,
  determineBezwaarOpTijd,
} from '#domain/termijn/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, bedrag, dag, jaNee, keuze, velden } from '../velden/index.ts';

/** Terms: from a day to the last day. */
export const TERMIJNREGELS = [
  createRekenregel({
    code: 'adviestermijn',
    titel: 'Uiterste dag waarop UWV op tijd adviseert',
    voorbeeld: { ontvangen: '2026-03-02' },
    invoer: velden({ ontvangen: dag() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateAdviestermijn,
  }),
  createRekenregel({
    code: 'beslistermijn',
    titel: 'Uiterste dag voor de beschikking op een aanvraag',
    voorbeeld: { ontvangen: '2026-03-02' },
    invoer: velden({ ontvangen: dag() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateBeslistermijn,
  }),
  createRekenregel({
    code: 'bezwaartermijn',
    titel: 'Laatste dag om bezwaar te maken',
    voorbeeld: { bekendmaking: '2026-05-04' },
    invoer: velden({ bekendmaking: dag() }),
    uitkomst: velden({ laatsteDag: dag() }),
    reken: calculateBezwaartermijn,
  }),
  createRekenregel({
    code: 'bezwaar-op-tijd',
    titel: 'Kwam een bezwaar op tijd binnen?',
    voorbeeld: { laatsteDag: '2026-06-15', ontvangen: '2026-06-22', terPost: '2026-06-15' },
    invoer: velden({ laatsteDag: dag(), ontvangen: dag(), terPost: dag().nullable() }),
    uitkomst: velden({ opTijd: jaNee(), grond: keuze(['binnen-termijn', 'op-tijd-gepost', 'te-laat']) }),
    reken: determineBezwaarOpTijd,
  }),
  createRekenregel({
    code: 'beslistermijn-bezwaar',
    titel: 'Uiterste dag voor het antwoord op een bezwaar',
    voorbeeld: { laatsteDagBezwaar: '2026-06-15', metCommissie: true, verdaagd: false },
    invoer: velden({ laatsteDagBezwaar: dag(), metCommissie: jaNee(), verdaagd: jaNee() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateBeslistermijnBezwaar,
  }),
  createRekenregel({
    code: 'lks-beslistermijn',
    titel: 'Uiterste dag voor de beschikking over loonkostensubsidie',
    voorbeeld: { loonwaardeVastgesteld: '2026-02-10' },
    invoer: velden({ loonwaardeVastgesteld: dag() }),
    uitkomst: velden({ uiterlijk: dag() }),
    reken: calculateLksBeslistermijn,
  }),
  createRekenregel({
    code: 'dwangsom',
    titel: 'Dwangsom als de gemeente te laat beslist',
    voorbeeld: { ingebrekestelling: '2015-03-02', peildatum: '2015-04-05' },
    invoer: velden({ ingebrekestelling: dag(), peildatum: dag() }),
    uitkomst: velden({ eersteDag: dag(), dagen: aantal(), bedrag: bedrag() }),
    reken: calculateDwangsom,
  }),
  createRekenregel({
    code: 'aanzegging',
    titel: 'Uiterste dag voor de aanzegging bij een tijdelijk dienstverband',
    voorbeeld: { van: '2025-09-01', tot: '2026-08-31' },
    invoer: velden({ van: dag(), tot: dag().nullable() }),
    uitkomst: velden({ verplicht: jaNee(), uiterlijk: dag().nullable() }),
    reken: calculateAanzegging,
  }),
] as const;
