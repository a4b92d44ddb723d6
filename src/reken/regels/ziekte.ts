import {
  calculateZiekengeld,
  calculateZiekengeldduur,
  determineNoRiskpolis,
  determineSubsidieBijZiekte,
} from '#domain/ziekte/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aandeel, aantal, bedrag, dag, jaNee, keuze, lijst, velden, ziektejaar } from '../velden/index.ts';

/** What happens to money when somebody is ill. */
export const ZIEKTEREGELS = [
  createRekenregel({
    code: 'ziekengeld',
    titel: 'Ziekengeld per dag bij loonkostensubsidie',
    voorbeeld: {
      peildatum: '2026-08-03',
      dagloon: '110.00',
      loonwaarde: '0.40',
      ziektejaar: 1,
      verzoek100: true,
    },
    invoer: velden({
      peildatum: dag(),
      dagloon: bedrag(),
      loonwaarde: aandeel().nullable(),
      forfait: jaNee().exactOptional(),
      ziektejaar: ziektejaar(),
      verzoek100: jaNee(),
    }),
    uitkomst: velden({ perDag: bedrag() }),
    reken: calculateZiekengeld,
  }),
  createRekenregel({
    code: 'ziekengeldduur',
    titel: 'Hoe lang er nog ziekengeld is',
    voorbeeld: { peildatum: '2026-08-03', perioden: [{ van: '2026-07-06', tot: null }] },
    invoer: velden({
      peildatum: dag(),
      perioden: lijst(velden({ van: dag(), tot: dag().nullable() })),
    }),
    uitkomst: velden({
      geteldeDagen: aantal(),
      dagenOver: aantal(),
      verbruikt: jaNee(),
      laatsteDag: dag().nullable(),
    }),
    reken: calculateZiekengeldduur,
  }),
  createRekenregel({
    code: 'no-riskpolis',
    titel: 'Betaalt UWV ziekengeld vanaf de eerste dag?',
    voorbeeld: { peildatum: '2026-08-03', begonnen: '2020-02-01', ziekSinds: '2026-07-06' },
    invoer: velden({ peildatum: dag(), begonnen: dag(), ziekSinds: dag() }),
    uitkomst: velden({ recht: jaNee(), grond: keuze(['ziek-na-begin', 'ziek-voor-begin']) }),
    reken: determineNoRiskpolis,
  }),
  createRekenregel({
    code: 'loonkostensubsidie-bij-ziekte',
    titel: 'Loopt loonkostensubsidie door tijdens ziekte?',
    voorbeeld: { peildatum: '2026-03-02' },
    invoer: velden({ peildatum: dag() }),
    uitkomst: velden({ uitkomst: keuze(['STOPT', 'LOOPT_DOOR']) }),
    reken: determineSubsidieBijZiekte,
  }),
] as const;
