import { BESTEMMINGEN, determineBevoegdeGemeente } from '#domain/verhuizing/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { dag, keuze, velden } from '../velden/index.ts';

/** Who pays after a removal. */
export const VERHUISREGELS = [
  createRekenregel({
    code: 'verhuizing',
    titel: 'Welke gemeente betaalt loonkostensubsidie na een verhuizing?',
    voorbeeld: { verhuisd: '2023-09-01', bestemming: 'nederland' },
    invoer: velden({ verhuisd: dag(), bestemming: keuze(BESTEMMINGEN) }),
    uitkomst: velden({ bevoegd: keuze(['VERTREK', 'AANKOMST', 'ONBEKEND']) }),
    reken: determineBevoegdeGemeente,
  }),
] as const;
