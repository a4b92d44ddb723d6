import { createCodeOperand, type Stap, toDatumOperand } from '#domain/berekening/index.ts';
import { isVervolg, type Keten } from './keten.ts';
import type { GelezenSchakel } from './ketenInvoer.ts';
import type { KetenOordeel } from './ketenOordeel.ts';
import { JA, listPositiestappen, NEE, toMaandenOperand } from './ketenPositieStappen.ts';
import { chooseTussenpoos } from './ketenregel.ts';

/** Every step that a reader needs to count the chain again: who belongs to it, the limit, what follows. */
export function* listKetenstappen({
  schakels,
  ketens,
  keten,
  waarschuwing,
  afgelopen,
}: KetenOordeel & { readonly ketens: readonly Keten<GelezenSchakel>[] }): Generator<Stap> {
  for (const [plaats, schakel] of schakels.entries()) {
    yield describeSchakel(schakel, schakels.slice(0, plaats), ketens);
  }
  if (keten !== undefined) yield* listPositiestappen(keten, waarschuwing);
  yield {
    code: 'werkgevers-afgelopen',
    formule: '',
    operanden: afgelopen.map((werkgever) => createCodeOperand('werkgever', werkgever)),
    waarde: String(afgelopen.length),
    eenheid: 'aantal',
  };
}

/** Why one dienstverband counts with the chain before it, or does not. */
function describeSchakel(
  schakel: GelezenSchakel,
  eerder: readonly GelezenSchakel[],
  ketens: readonly Keten<GelezenSchakel>[],
): Stap {
  const { werkgever, uitzondering, periode } = schakel;
  const operanden = [createCodeOperand('werkgever', werkgever), toDatumOperand('eersteDag', periode.van)];
  if (uitzondering !== null) {
    const waarom = createCodeOperand('uitzondering', uitzondering);
    return { code: 'uitgezonderd', formule: '', operanden: [...operanden, waarom], ...NEE };
  }
  const tellend = eerder.filter((een) => een.uitzondering === null);
  const keten = ketens.find((een) => een.schakels.includes(schakel));
  const binnen = tellend.filter((een) => keten?.schakels.includes(een) && isVervolg(een, schakel)).at(-1);
  const vorige = binnen ?? tellend.findLast((een) => schakel.isOpvolger || een.werkgever === werkgever);
  if (vorige === undefined) {
    return tellend.length === 0
      ? { code: 'keten-begint', formule: '', operanden, ...JA }
      : { code: 'andere-werkgever', formule: '', operanden, ...NEE };
  }
  const { tot } = vorige.periode;
  return {
    code: chooseVervolgcode(schakel, binnen),
    formule: tot === null ? '' : 'eersteDag ≤ dagNaEinde + tussenpoos',
    operanden: [
      ...operanden,
      toDatumOperand('dagNaEinde', tot),
      toMaandenOperand('tussenpoos', chooseTussenpoos(periode.van)),
    ],
    ...(binnen === undefined ? NEE : JA),
  };
}

function chooseVervolgcode(schakel: GelezenSchakel, binnen: GelezenSchakel | undefined): string {
  if (binnen === undefined) return 'nieuwe-keten';
  return binnen.werkgever === schakel.werkgever ? 'telt-mee' : 'telt-mee-als-opvolger';
}
