import { calculateMinimumloonUur } from '#domain/minimumloon/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { bedrag, dag, leeftijd, velden } from '../velden/index.ts';

/** The minimum wage itself. */
export const MINIMUMLOONREGELS = [
  createRekenregel({
    code: 'minimumloon-uur',
    titel: 'Wettelijk minimumloon per uur',
    voorbeeld: { peildatum: '2026-01-01', leeftijd: 18 },
    invoer: velden({ peildatum: dag(), leeftijd: leeftijd() }),
    uitkomst: velden({ perUur: bedrag() }),
    reken: calculateMinimumloonUur,
  }),
] as const;
