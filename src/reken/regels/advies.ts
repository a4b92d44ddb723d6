import { determineAdvies, WSW } from '#domain/advies/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { dag, jaNee, keuze, velden } from '../velden/index.ts';

/** The advice of UWV. */
export const ADVIESREGELS = [
  createRekenregel({
    code: 'advies',
    titel: 'Wat adviseert UWV, en is er een onderzoek voor nodig?',
    voorbeeld: {
      aanvrager: 'persoon',
      ontvangen: '2026-03-01',
      criteriumA: null,
      criteriumB: null,
      eerderAdvies: '2025-06-10',
    },
    invoer: velden({
      aanvrager: keuze(['gemeente', 'persoon']),
      ontvangen: dag(),
      criteriumA: jaNee().nullable(),
      criteriumB: jaNee().nullable(),
      eerderAdvies: dag().nullable().exactOptional(),
      nieuweFeiten: jaNee().exactOptional(),
      wsw: keuze(WSW).exactOptional(),
    }),
    uitkomst: velden({
      uitkomst: keuze(['positief', 'negatief']).nullable(),
      onderzoek: jaNee(),
      grond: keuze([
        'criterium-a',
        'criterium-b',
        'beide-criteria',
        'geen-criterium',
        'criteria-onbekend',
        'eigen-aanvraag-binnen-twaalf-maanden',
        'in-staat-tot-begeleid-werken',
        'niet-in-staat-tot-begeleid-werken',
      ]),
    }),
    reken: determineAdvies,
  }),
] as const;
