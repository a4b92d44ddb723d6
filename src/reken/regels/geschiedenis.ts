import {
  BONUSSOORTEN,
  calculateBonusplekken,
  calculateLageInkomensvoordeel,
} from '#domain/geschiedenis/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, bedrag, dag, decimaal, keuze, velden } from '../velden/index.ts';

/** Schemes that are over. */
export const GESCHIEDENISREGELS = [
  createRekenregel({
    code: 'lage-inkomensvoordeel',
    titel: 'Lage-inkomensvoordeel van een jaar (tot en met 2024)',
    voorbeeld: { peildatum: '2019-12-31', verloondeUren: '1456' },
    invoer: velden({
      peildatum: dag(),
      verloondeUren: decimaal('verloonde uren van het jaar als tekst, zoals "1456"'),
    }),
    uitkomst: velden({ bedrag: bedrag() }),
    reken: calculateLageInkomensvoordeel,
  }),
  createRekenregel({
    code: 'bonus-beschut-werk',
    titel: 'Voor hoeveel plekken de bonus beschut werk was (2015 tot en met 2020)',
    voorbeeld: { peildatum: '2016-06-01', soort: 'creatie', bedrag: '36000.00' },
    invoer: velden({ peildatum: dag(), soort: keuze(BONUSSOORTEN), bedrag: bedrag() }),
    uitkomst: velden({ plekken: aantal() }),
    reken: calculateBonusplekken,
  }),
] as const;
