import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenblad,
  type Rekenuitslag,
  type Stap,
  toAantalOperand,
} from '#domain/berekening/index.ts';
import { type Datum, datum, ok } from '#domain/shared/index.ts';

/** Counts of one gemeente on one day. Null is onbekend. */
export type ConsistentieInvoer = {
  readonly peildatum: Datum;
  /** People with a positive vaststelling, as the gemeente says. */
  readonly positief: number | null;
  /** Valid positive advices, as UWV says. */
  readonly uwvPositief: number | null;
  readonly werkzaam: number | null;
  readonly dienstbetrekkingen: number | null;
};

export type Tegenspraak =
  | 'niemand-maar-uwv-wel'
  | 'meer-werkzaam-dan-positief'
  | 'minder-dienstbetrekkingen-dan-mensen';

export type Consistentie = { readonly bevindingen: readonly Tegenspraak[] };

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'consistentie',
    geldig: { van: datum('2015-01-01'), tot: null },
    bronnen: [
      {
        artikel: 'Controle voor publiceren (eigen regel)',
        vindplaats: 'docs/rekenregels/gegevens.md',
        merk: 'I',
      },
    ],
  },
];

/**
 * What a human must look at before figures are published: figures that contradict each other. Own figures and those of
 * UWV are different series, so they are never subtracted: only nobody against somebody is a contradiction.
 */
export function checkConsistentie(
  invoer: ConsistentieInvoer,
): Rekenuitslag<ConsistentieInvoer, Consistentie> {
  const versie = chooseRegelversie(VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { positief, uwvPositief, werkzaam, dienstbetrekkingen } = invoer;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const eigen = toAantalOperand('positief', positief);
  const mensen = toAantalOperand('werkzaam', werkzaam);
  const bevindingen = [
    ...test(blad, {
      code: 'niemand-maar-uwv-wel',
      formule: 'positief = 0 en uwvPositief > 0',
      operanden: [eigen, toAantalOperand('uwvPositief', uwvPositief)],
      klopt: positief === 0 && uwvPositief !== null && uwvPositief > 0,
    }),
    ...test(blad, {
      code: 'meer-werkzaam-dan-positief',
      formule: 'werkzaam > positief',
      operanden: [mensen, eigen],
      klopt: werkzaam !== null && positief !== null && werkzaam > positief,
    }),
    ...test(blad, {
      code: 'minder-dienstbetrekkingen-dan-mensen',
      formule: 'dienstbetrekkingen < werkzaam',
      operanden: [toAantalOperand('dienstbetrekkingen', dienstbetrekkingen), mensen],
      klopt: dienstbetrekkingen !== null && werkzaam !== null && dienstbetrekkingen < werkzaam,
    }),
  ];
  return ok(blad.klaar({ bevindingen }));
}

/** One contradiction with what it looks at; `klopt` says that it is there. */
type Toets = Pick<Stap, 'formule' | 'operanden'> & { readonly code: Tegenspraak; readonly klopt: boolean };

function test(blad: Rekenblad<ConsistentieInvoer>, { klopt, ...toets }: Toets): readonly Tegenspraak[] {
  blad.stap({ ...toets, waarde: klopt ? 'ja' : 'nee', eenheid: 'ja-nee' });
  return klopt ? [toets.code] : [];
}
