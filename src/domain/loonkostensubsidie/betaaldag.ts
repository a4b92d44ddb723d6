import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { addDagen, type Datum, datum, err, ok } from '#domain/shared/index.ts';
import { findGeenWerkdag } from '#domain/termijn/index.ts';
import { parseMaand } from './maand.ts';

/** `maand` as 'jjjj-mm'. */
export type BetaaldagInvoer = { readonly maand: string };

export type BetaaldagUitkomst = { readonly uiterlijk: Datum };

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'lks-betaaldag',
    geldig: { van: datum('2021-07-01'), tot: null },
    bronnen: [
      {
        artikel: 'Besluit loonkostensubsidie Participatiewet 2021 art. 7',
        vindplaats: 'https://wetten.overheid.nl/BWBR0044894/2021-07-01',
        merk: 'W',
      },
    ],
  },
];

const DAGEN_VOOR_DE_21E = 19;

/**
 * The last day on which the subsidy of a month with fixed hours can be paid in time: the last working day before the
 * 21st (Besluit loonkostensubsidie 2021 art. 7). A term counted back, so it moves to an earlier day; a holiday of the
 * Algemene termijnenwet is no working day (our reading). Art. 7 starts on a day of its own, that was not found.
 */
export function calculateBetaaldag(
  invoer: BetaaldagInvoer,
): Rekenuitslag<BetaaldagInvoer, BetaaldagUitkomst, Rekenfout> {
  const maand = parseMaand(invoer.maand);
  if (maand === undefined) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'maand', code: 'geen-maand' }] });
  }
  const versie = chooseRegelversie(VERSIES, maand.eerste);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, maand.eerste, invoer);
  blad.waarschuw({ code: 'begin-van-artikel-7-onbekend', merk: 'U' });
  const start = addDagen(maand.eerste, DAGEN_VOOR_DE_21E);
  blad.stap({
    code: 'dag-voor-de-21e',
    formule: 'beginVanMaand + 19 dagen',
    operanden: [{ naam: 'beginVanMaand', waarde: maand.eerste, eenheid: 'datum' }],
    waarde: start,
    eenheid: 'datum',
  });
  return ok(blad.klaar({ uiterlijk: writeWerkdag(blad, start) }));
}

function writeWerkdag(blad: Rekenblad<BetaaldagInvoer>, start: Datum): Datum {
  let dag = start;
  while (findGeenWerkdag(dag) !== null) {
    const eerder = addDagen(dag, -1);
    blad.stap({
      code: 'geen-werkdag-dus-eerder',
      formule: 'gesloten dag, een dag eerder',
      operanden: [{ naam: 'geslotenDag', waarde: dag, eenheid: 'datum' }],
      waarde: eerder,
      eenheid: 'datum',
    });
    dag = eerder;
  }
  return dag;
}
