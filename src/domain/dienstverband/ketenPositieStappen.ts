import { type Operand, type Stap, toAantalOperand, toDatumOperand } from '#domain/berekening/index.ts';
import { addMaanden, type Datum, laatsteDag } from '#domain/shared/index.ts';
import type { Keten } from './keten.ts';
import type { Vooraf } from './ketenOordeel.ts';
import { HOOGSTE_AANTAL, VOORAF_MAANDEN, WAB, WWZ } from './ketenregel.ts';

export const JA = { waarde: 'ja', eenheid: 'ja-nee' } as const;
export const NEE = { waarde: 'nee', eenheid: 'ja-nee' } as const;

/** A number of months in a step. */
export function toMaandenOperand(naam: string, maanden: number): Operand {
  return { naam, waarde: String(maanden), eenheid: 'maanden' };
}

/** How a chain leaves the person: how many, which limit, what is permanent, until when it can be temporary. */
export function* listPositiestappen(keten: Keten, waarschuwing: Vooraf | null): Generator<Stap> {
  const { nummer, schakels, vast, grens, laatsteVeiligeEinddatum } = keten;
  const begin = schakels[0].periode.van;
  yield {
    code: 'aantal-in-keten',
    formule: 'nummer ≤ hoogsteAantal',
    operanden: [toAantalOperand('nummer', nummer), toAantalOperand('hoogsteAantal', HOOGSTE_AANTAL)],
    waarde: String(nummer),
    eenheid: 'aantal',
  };
  yield* describeLimiet(keten, begin);
  yield {
    code: 'grens-van-keten',
    formule: 'begin + limiet',
    operanden: [toDatumOperand('begin', begin), toMaandenOperand('limiet', grens.limietMaanden)],
    waarde: addMaanden(begin, grens.limietMaanden),
    eenheid: 'datum',
  };
  yield vast === null ? describeTijdelijk(keten) : describeVast(keten, vast);
  if (laatsteVeiligeEinddatum !== null) {
    yield {
      code: 'laatste-veilige-einddatum',
      formule: 'grens − 1 dag',
      operanden: [toDatumOperand('grens', grens.dag)],
      waarde: laatsteVeiligeEinddatum,
      eenheid: 'datum',
    };
  }
  if (waarschuwing !== null) yield describeVooraf(waarschuwing);
}

/** Which limit counts, where the chain could meet more than one. */
function* describeLimiet({ schakels, grens }: Keten, begin: Datum): Generator<Stap> {
  const laatste = (schakels.at(-1) ?? schakels[0]).periode;
  if (begin < WWZ && laatste.van < WWZ && grens.limietMaanden === 36) {
    yield {
      code: 'limiet-voor-2015',
      formule: 'eersteDag < ingangsdag',
      operanden: [toDatumOperand('eersteDag', laatste.van), toDatumOperand('ingangsdag', WWZ)],
      waarde: '36',
      eenheid: 'maanden',
    };
  } else if (begin < WAB) {
    yield {
      code: 'limiet-op-de-dag',
      formule: 'begin + kortsteLimiet < ingangsdag',
      operanden: [
        toDatumOperand('begin', begin),
        toMaandenOperand('kortsteLimiet', 24),
        toDatumOperand('ingangsdag', WAB),
      ],
      waarde: String(grens.limietMaanden),
      eenheid: 'maanden',
    };
  }
}

function describeVast({ schakels, grens }: Keten, vast: NonNullable<Keten['vast']>): Stap {
  const { reden, vanaf, nummer } = vast;
  const schakel = schakels[nummer - 1] ?? schakels[0];
  const einde = laatsteDag(schakel.periode);
  const eersteDag = toDatumOperand('eersteDag', schakel.periode.van);
  const welke = toAantalOperand('nummer', nummer);
  if (reden === 'duur') {
    return {
      code: 'vast-door-duur',
      formule: einde === null ? '' : 'laatsteDag ≥ grens',
      operanden: [
        welke,
        eersteDag,
        ...(einde === null ? [] : [toDatumOperand('laatsteDag', einde)]),
        toDatumOperand('grens', grens.dag),
      ],
      waarde: vanaf,
      eenheid: 'datum',
    };
  }
  return {
    code: reden === 'aantal' ? 'vast-door-aantal' : 'vast-afgesproken',
    formule: 'eersteDag',
    operanden: [welke, eersteDag],
    waarde: vanaf,
    eenheid: 'datum',
  };
}

function describeTijdelijk({ schakels, grens, nummer }: Keten): Stap {
  const einde = laatsteDag((schakels.at(-1) ?? schakels[0]).periode);
  const isLang = einde !== null && einde >= grens.dag;
  return {
    code: nummer === 1 ? 'een-is-geen-keten' : isLang ? 'korte-verlenging' : 'blijft-tijdelijk',
    formule: nummer === 1 || isLang ? '' : 'laatsteDag < grens',
    operanden: [
      ...(einde === null ? [] : [toDatumOperand('laatsteDag', einde)]),
      toDatumOperand('grens', grens.dag),
    ],
    ...JA,
  };
}

function describeVooraf({ keerpunt, vanaf }: Vooraf): Stap {
  return {
    code: 'waarschuw-vanaf',
    formule: 'keerpunt − vooraf',
    operanden: [toDatumOperand('keerpunt', keerpunt), toMaandenOperand('vooraf', VOORAF_MAANDEN)],
    waarde: vanaf,
    eenheid: 'datum',
  };
}
