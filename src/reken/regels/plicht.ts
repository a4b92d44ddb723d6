import { determineOverbrugging, determinePlicht } from '#domain/plicht/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, dag, jaNee, keuze, velden } from '../velden/index.ts';

/** The duty to offer beschut werk, and what comes before the job. */
export const PLICHTREGELS = [
  createRekenregel({
    code: 'plicht',
    titel: 'Moet de gemeente deze persoon beschut werk aanbieden?',
    voorbeeld: {
      peildatum: '2026-06-01',
      vaststelling: true,
      ministerieelAantal: 65,
      raadsAantal: 80,
      gerealiseerd: 70,
    },
    invoer: velden({
      peildatum: dag(),
      vaststelling: jaNee().or(keuze(['positief', 'negatief'])),
      ministerieelAantal: aantal().nullable(),
      raadsAantal: aantal().nullable(),
      gerealiseerd: aantal().nullable(),
      behoefte: aantal().nullable().exactOptional(),
    }),
    uitkomst: velden({
      uitkomst: keuze(['PLICHT', 'GEEN_PLICHT', 'ONBEKEND']),
      grond: keuze([
        'kan-bepaling',
        'geen-vaststelling',
        'aantal-onbekend',
        'realisatie-onbekend',
        'aantal-bereikt',
        'behoefte-vervuld',
        'aantal-niet-bereikt',
      ]),
      doel: aantal().nullable(),
      verplichting: aantal().nullable(),
      volgorde: velden({ van: aantal(), tot: aantal() }).nullable(),
    }),
    reken: determinePlicht,
  }),
  createRekenregel({
    code: 'overbrugging',
    titel: 'Moet er een voorziening zijn tot het werk begint?',
    voorbeeld: { peildatum: '2026-06-01', vaststelling: true, werkzaam: false },
    invoer: velden({ peildatum: dag(), vaststelling: jaNee(), werkzaam: jaNee() }),
    uitkomst: velden({
      nodig: jaNee(),
      grond: keuze(['kan-bepaling', 'geen-vaststelling', 'werkt-al', 'wacht-op-werk']),
    }),
    reken: determineOverbrugging,
  }),
] as const;
