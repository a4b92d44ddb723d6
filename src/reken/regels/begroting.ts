import { calculatePrognose } from '#domain/begroting/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, bedrag, dag, eersteDagErna, geheelGetal, saldo, velden } from '../velden/index.ts';

const EERSTE_JAAR = 2015;
const LAATSTE_JAAR = 2100;
const DAGEN_IN_SCHRIKKELJAAR = 366;

/** The money of a year. */
export const BEGROTINGSREGELS = [
  createRekenregel({
    code: 'jaarprognose',
    titel: 'Werkelijk, verplicht en verwacht tot en met 31 december',
    voorbeeld: {
      jaar: 2026,
      geboektTot: '2026-03-01',
      begroot: '510000.00',
      werkelijk: '80000.00',
      verplichtingen: [{ van: '2026-01-01', tot: null, bedrag: '8500.00', overDagen: 365, aantal: 50 }],
    },
    invoer: velden({
      jaar: geheelGetal(EERSTE_JAAR, LAATSTE_JAAR),
      geboektTot: dag(),
      begroot: bedrag().nullable(),
      werkelijk: bedrag(),
      verplichtingen: velden({
        van: dag(),
        tot: eersteDagErna().nullable(),
        bedrag: bedrag(),
        overDagen: geheelGetal(1, DAGEN_IN_SCHRIKKELJAAR),
        aantal: aantal(),
      })
        .array()
        .nullable(),
    }),
    uitkomst: velden({
      begroot: bedrag().nullable(),
      werkelijk: bedrag(),
      verplicht: saldo().nullable(),
      prognose: saldo().nullable(),
      ruimte: saldo().nullable(),
    }),
    reken: calculatePrognose,
  }),
] as const;
