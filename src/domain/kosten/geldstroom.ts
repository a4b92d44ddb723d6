import type { Operand, Rekenblad } from '#domain/berekening/index.ts';
import type { Norm } from '#domain/normen/index.ts';
import type { Plaatsbedragen, Plaatsonderdeel } from './onderdeel.ts';
import { createPlaatskosten, findGeldstroom, GELDSTROMEN, type Geldstroom } from './uitkomst.ts';

/** Which components add up to a stream, and which are taken off. */
const SAMENSTELLING = {
  'hele-loon': { plus: ['brutoloon', 'begeleiding', 'overig'], min: [] },
  'subsidie-en-begeleiding': { plus: ['loonkostensubsidie', 'begeleiding', 'overig'], min: [] },
  'alleen-begeleiding': { plus: ['begeleiding'], min: [] },
  'gemeente-na-rijk': {
    plus: ['loonkostensubsidie', 'begeleiding', 'overig'],
    min: ['vergoeding', 'aanvulling'],
  },
} as const satisfies Record<
  Geldstroom,
  { plus: readonly Plaatsonderdeel[]; min: readonly Plaatsonderdeel[] }
>;

/** Writes down each stream with its parts; a stream with an unknown part has no step. */
export function writeGeldstromen<Invoer>(
  blad: Rekenblad<Invoer>,
  bedragen: Plaatsbedragen,
  aanvulling: Norm | undefined,
): void {
  const kosten = createPlaatskosten(bedragen);
  for (const geldstroom of GELDSTROMEN) {
    const bedrag = findGeldstroom(kosten, geldstroom);
    if (bedrag === null) continue;
    const { plus, min } = SAMENSTELLING[geldstroom];
    blad.stap({
      code: `geldstroom-${geldstroom}`,
      formule: [plus.join(' + '), ...min].join(' − '),
      operanden: [...plus, ...min].map(
        (onderdeel): Operand =>
          onderdeel === 'aanvulling' && aanvulling !== undefined
            ? blad.uitNorm('aanvulling', aanvulling)
            : { naam: onderdeel, waarde: bedragen[onderdeel] ?? '', eenheid: 'euro-per-jaar' },
      ),
      waarde: bedrag,
      eenheid: 'euro-per-jaar',
    });
  }
}
