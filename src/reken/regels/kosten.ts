import {
  BRONAFLEIDINGEN,
  calculateBronafleiding,
  calculateBudgetscenario,
  calculatePlekkenscenario,
  calculateVerdelingscenario,
  GELDSTROMEN,
} from '#domain/kosten/index.ts';
import { EENHEDEN } from '#domain/normen/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import {
  aandeel,
  aantal,
  bedrag,
  getal,
  grootAantal,
  heelSaldo,
  keuze,
  lijst,
  saldo,
  velden,
} from '../velden/index.ts';
import { plaatskosten, plaatsvelden } from './plaatskosten.ts';

/** The money of many places, and of a year. */
export const KOSTENREGELS = [
  createRekenregel({
    code: 'budgetscenario',
    titel: 'Vrij budget tegenover geld per plek',
    voorbeeld: { vrijBudget: '510000.00', bedragPerPlek: '8500.00', plekken: 65 },
    invoer: velden({ vrijBudget: bedrag(), bedragPerPlek: bedrag(), plekken: aantal() }),
    uitkomst: velden({ naarPlekken: saldo(), verschil: saldo(), omslagpunt: grootAantal().nullable() }),
    reken: calculateBudgetscenario,
  }),
  createRekenregel({
    code: 'plekkenscenario',
    titel: 'Kosten van meer plekken of van andere loonwaarden',
    voorbeeld: {
      peildatum: '2026-03-02',
      uren: 31,
      begeleiding: '8500.00',
      groepen: [
        { plekken: 10, loonwaarde: '0.30' },
        { plekken: 5, loonwaarde: '0.50' },
      ],
    },
    invoer: velden({
      ...plaatsvelden,
      groepen: lijst(velden({ plekken: aantal(), loonwaarde: aandeel() })),
    }),
    uitkomst: velden({
      plekken: grootAantal(),
      gemiddeldeLoonwaarde: aandeel().nullable(),
      kosten: plaatskosten,
    }),
    reken: calculatePlekkenscenario,
  }),
  createRekenregel({
    code: 'verdelingscenario',
    titel: 'Taakstelling bij een andere verdeling',
    voorbeeld: { landelijk: 9500, aandeel: '0.0125', huidig: 139 },
    invoer: velden({ landelijk: aantal(), aandeel: aandeel(), huidig: aantal() }),
    uitkomst: velden({ taakstelling: aantal(), verschil: heelSaldo() }),
    reken: calculateVerdelingscenario,
  }),
  createRekenregel({
    code: 'bronafleiding',
    titel: 'Waar een bedrag uit de bronteksten vandaan komt',
    voorbeeld: { afleiding: 'plek-22000' },
    invoer: velden({ afleiding: keuze(BRONAFLEIDINGEN) }),
    uitkomst: velden({
      genoemd: getal().nullable(),
      berekend: getal(),
      verschil: getal().nullable(),
      eenheid: keuze(EENHEDEN),
      geldstroom: keuze(GELDSTROMEN).nullable(),
    }),
    reken: calculateBronafleiding,
  }),
] as const;
