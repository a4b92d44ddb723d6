import { BEWAARSOORTEN, calculateBewaartermijn } from '#domain/bewaartermijn/index.ts';
import { checkConsistentie } from '#domain/consistentie/index.ts';
import { checkGegevensgebruik, WETTEN } from '#domain/toestemming/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, dag, jaNee, keuze, velden } from '../velden/index.ts';

/** How long data stay, who may use them, and whether figures agree. */
export const GEGEVENSREGELS = [
  createRekenregel({
    code: 'bewaartermijn',
    titel: 'Vanaf welke dag een dossier weg moet',
    voorbeeld: { soort: 'participatiewet', vanaf: '2026-05-01' },
    invoer: velden({ soort: keuze(BEWAARSOORTEN), vanaf: dag(), sanctie: jaNee().exactOptional() }),
    uitkomst: velden({ verwijderenVanaf: dag() }),
    reken: calculateBewaartermijn,
  }),
  createRekenregel({
    code: 'toestemming',
    titel: 'Mogen gegevens van de ene wet voor de andere worden gebruikt?',
    voorbeeld: { peildatum: '2026-03-02', van: 'participatiewet', naar: 'wmo', toestemming: null },
    invoer: velden({
      peildatum: dag(),
      van: keuze(WETTEN),
      naar: keuze(WETTEN),
      toestemming: velden({
        van: keuze(WETTEN),
        naar: keuze(WETTEN),
        gegeven: dag(),
        ingetrokken: dag().nullable(),
      }).nullable(),
    }),
    uitkomst: velden({
      toegestaan: jaNee(),
      grond: keuze([
        'zelfde-wet',
        'toestemming-geldt',
        'geen-toestemming',
        'toestemming-voor-iets-anders',
        'toestemming-nog-niet',
        'toestemming-ingetrokken',
      ]),
    }),
    reken: checkGegevensgebruik,
  }),
  createRekenregel({
    code: 'consistentie',
    titel: 'Spreken cijfers elkaar tegen?',
    voorbeeld: { peildatum: '2025-12-31', positief: 0, uwvPositief: 8, werkzaam: 0, dienstbetrekkingen: 0 },
    invoer: velden({
      peildatum: dag(),
      positief: aantal().nullable(),
      uwvPositief: aantal().nullable(),
      werkzaam: aantal().nullable(),
      dienstbetrekkingen: aantal().nullable(),
    }),
    uitkomst: velden({
      bevindingen: keuze([
        'niemand-maar-uwv-wel',
        'meer-werkzaam-dan-positief',
        'minder-dienstbetrekkingen-dan-mensen',
      ])
        .array()
        .readonly(),
    }),
    reken: checkConsistentie,
  }),
] as const;
