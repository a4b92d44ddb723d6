import type { Datum } from '#domain/shared/index.ts';
import { calculateAanzegging } from '#domain/termijn/index.ts';
import type { DienstverbandGegevens, Schakel } from './dienstverband.ts';
import { type Keten, previewKeten } from './keten.ts';
import { type LokaleEis, type LokaleEisTekort, listLokaleEisTekorten } from './lokaleEis.ts';
import { calculateLangsteProeftijd } from './proeftijd.ts';

/**
 * How much a finding weighs: `weigert` blocks saving, `reden-nodig` asks why, `let-op` is information.
 */
export type Ernst = 'weigert' | 'reden-nodig' | 'let-op';

type BevindingGegevens =
  | (LokaleEisTekort & { readonly bron: string })
  | { readonly code: 'proeftijd-te-lang'; readonly waarde: number; readonly hoogste: number }
  | { readonly code: 'laatste-tijdelijke-dienstverband'; readonly nummer: number }
  | {
      readonly code: 'vast-volgens-ketenregel';
      readonly vastVanaf: Datum;
      readonly nummer: number;
      readonly reden: 'duur' | 'aantal';
      readonly limietMaanden: 24 | 36;
    }
  | { readonly code: 'keten-toetsen'; readonly waarschuwingen: Keten['waarschuwingen'] }
  | { readonly code: 'keten-onbekend'; readonly gelezenVan: Datum }
  | { readonly code: 'aanzegging-uiterlijk'; readonly dag: Datum };

/** One finding: what, how heavy, and which field of the form to repair. */
export type Bevinding = BevindingGegevens & {
  readonly ernst: Ernst;
  readonly veld: 'uren' | 'laatsteDag' | 'proeftijd' | 'soort';
};

export type BevindingContext = {
  /** The person's other jobs, in any order. */
  readonly eerder: readonly Schakel[];
  /** The local rule in force on the start date; null when there is none. */
  readonly lokaleEis: LokaleEis | null;
  /** Whether a deviation from the local rule was accepted for this person. */
  readonly heeftAanvaardeAfwijking: boolean;
};

/** All findings on a new dienstverband, in the order of the form. Nothing is decided here: that is for people. */
export function* listBevindingen(
  dienstverband: DienstverbandGegevens,
  context: BevindingContext,
): Generator<Bevinding> {
  if (context.lokaleEis !== null) yield* listLokaleBevindingen(dienstverband, context.lokaleEis, context);
  const hoogste = calculateLangsteProeftijd(dienstverband.periode);
  if (dienstverband.proeftijdMaanden > hoogste) {
    const waarde = dienstverband.proeftijdMaanden;
    yield { code: 'proeftijd-te-lang', waarde, hoogste, ernst: 'weigert', veld: 'proeftijd' };
  }
  if (dienstverband.soort === 'onbepaalde-tijd') return;
  yield* listKetenBevindingen(dienstverband, context.eerder);
  const aanzegging = calculateAanzegging(dienstverband.periode);
  if (aanzegging.ok && aanzegging.value.uitkomst.soort === 'nodig') {
    const dag = aanzegging.value.uitkomst.uiterlijk;
    yield { code: 'aanzegging-uiterlijk', dag, ernst: 'let-op', veld: 'laatsteDag' };
  }
}

function* listLokaleBevindingen(
  dienstverband: DienstverbandGegevens,
  eis: LokaleEis,
  { heeftAanvaardeAfwijking }: BevindingContext,
): Generator<Bevinding> {
  const ernst = eis.hard && !heeftAanvaardeAfwijking ? 'weigert' : 'reden-nodig';
  for (const tekort of listLokaleEisTekorten(dienstverband, eis)) {
    const veld = tekort.code === 'uren-onder-lokale-eis' ? 'uren' : 'laatsteDag';
    yield { ...tekort, bron: eis.bron, ernst, veld };
  }
}

function* listKetenBevindingen(
  dienstverband: DienstverbandGegevens,
  eerder: readonly Schakel[],
): Generator<Bevinding> {
  const keten = previewKeten(eerder, dienstverband);
  if (!keten.ok) {
    yield { code: 'keten-onbekend', gelezenVan: keten.error.gelezenVan, ernst: 'let-op', veld: 'soort' };
    return;
  }
  if (keten.value === undefined) return;
  const { nummer, vastVanaf, reden, limietMaanden, laatsteVeiligeEinddatum, waarschuwingen } = keten.value;
  if (vastVanaf !== null && (reden === 'duur' || reden === 'aantal')) {
    yield {
      code: 'vast-volgens-ketenregel',
      vastVanaf,
      nummer,
      reden,
      limietMaanden,
      ernst: 'let-op',
      veld: 'laatsteDag',
    };
  } else if (laatsteVeiligeEinddatum === null) {
    yield { code: 'laatste-tijdelijke-dienstverband', nummer, ernst: 'let-op', veld: 'laatsteDag' };
  }
  if (waarschuwingen.length > 0) {
    yield { code: 'keten-toetsen', waarschuwingen, ernst: 'let-op', veld: 'soort' };
  }
}
