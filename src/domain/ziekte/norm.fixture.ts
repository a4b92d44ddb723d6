import type { Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';

/** A norm of the Ziektewet for the tests here. */
export function createNorm(code: string, waarde: string, eenheid: Norm['eenheid']): Norm {
  return {
    code,
    waarde,
    eenheid,
    geldig: { van: datum('2022-01-01'), tot: null },
    artikel: 'Ziektewet',
    bron: 'test',
    merk: 'W',
    gecontroleerdOp: null,
    bevestiging: 'geen',
  };
}
