import { explainStand } from '#domain/stand/index.ts';
import { calculateVerdeelsleutel, explainEquivalent } from '#domain/telling/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aandeel, aantal, dag, decimaal, lijst, uren, velden, verhouding } from '../velden/index.ts';

/** Figures that follow from counts. */
export const TELREGELS = [
  createRekenregel({
    code: 'stand',
    titel: 'Wachtend, tekort en dekking',
    voorbeeld: { positief: 41, werkzaam: 8, taakstelling: 41 },
    invoer: velden({
      positief: aantal().nullable(),
      werkzaam: aantal().nullable(),
      taakstelling: aantal().nullable(),
    }),
    uitkomst: velden({
      wachtend: aantal().nullable(),
      tekort: aantal().nullable(),
      dekking: verhouding().nullable(),
    }),
    reken: explainStand,
  }),
  createRekenregel({
    code: 'equivalent',
    titel: 'Dienstbetrekkingen omgerekend naar 31 uur',
    voorbeeld: { peildatum: '2026-03-02', uren: ['28', '34'] },
    invoer: velden({ peildatum: dag(), uren: lijst(uren()) }),
    uitkomst: velden({ dienstbetrekkingen: aantal(), equivalent: decimaal('een getal') }),
    reken: explainEquivalent,
  }),
  createRekenregel({
    code: 'verdeelsleutel',
    titel: 'Aantal van een gemeente volgens de verdeling van 2018',
    voorbeeld: { peildatum: '2018-06-01', aandeel: '0.05', landelijk: 4600 },
    invoer: velden({ peildatum: dag(), aandeel: aandeel(), landelijk: aantal() }),
    uitkomst: velden({ aantal: decimaal('een getal') }),
    reken: calculateVerdeelsleutel,
  }),
] as const;
