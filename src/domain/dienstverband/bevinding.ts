import { type Datum, laatsteDag } from '#domain/shared/index.ts';
import { calculateAanzegging } from '#domain/termijn/index.ts';
import type { DienstverbandGegevens, Schakel } from './dienstverband.ts';
import { previewKeten } from './keten.ts';
import type { KetenWaarschuwing } from './ketenWaarschuwing.ts';
import { type LokaleEis, type LokaleEisTekort, listLokaleEisTekorten } from './lokaleEis.ts';
import { calculateProeftijd } from './proeftijd.ts';

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
  | { readonly code: 'keten-toetsen'; readonly waarschuwingen: readonly KetenWaarschuwing[] }
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
  const dagen = { van: dienstverband.periode.van, tot: laatsteDag(dienstverband.periode) };
  const proeftijd = calculateProeftijd(dagen);
  const waarde = dienstverband.proeftijdMaanden;
  if (proeftijd.ok && waarde > proeftijd.value.uitkomst.maximaalMaanden) {
    const hoogste = proeftijd.value.uitkomst.maximaalMaanden;
    yield { code: 'proeftijd-te-lang', waarde, hoogste, ernst: 'weigert', veld: 'proeftijd' };
  }
  if (dienstverband.soort === 'onbepaalde-tijd') return;
  yield* listKetenBevindingen(dienstverband, context.eerder);
  const aanzegging = calculateAanzegging(dagen);
  const dag = aanzegging.ok ? aanzegging.value.uitkomst.uiterlijk : null;
  if (dag !== null) {
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
  if (keten === undefined) return;
  const { nummer, vast, kanTijdelijkVerder, grens, waarschuwingen } = keten;
  if (vast !== null && vast.reden !== 'onbepaald-overeengekomen') {
    const { vanaf: vastVanaf, reden } = vast;
    const { limietMaanden } = grens;
    const gegevens = { vastVanaf, nummer, reden, limietMaanden } as const;
    yield { code: 'vast-volgens-ketenregel', ...gegevens, ernst: 'let-op', veld: 'laatsteDag' };
  } else if (vast === null && !kanTijdelijkVerder) {
    yield { code: 'laatste-tijdelijke-dienstverband', nummer, ernst: 'let-op', veld: 'laatsteDag' };
  }
  if (waarschuwingen.length > 0) {
    yield { code: 'keten-toetsen', waarschuwingen, ernst: 'let-op', veld: 'soort' };
  }
}
