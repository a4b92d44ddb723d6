import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { addJaren, type Datum, datum, ok } from '#domain/shared/index.ts';

/** `vastgesteldOp`: the day on which the loonwaarde was established last. */
export type HermetingInvoer = { readonly vastgesteldOp: Datum; readonly beschutWerk: boolean };

/** `uiterlijk` is null where the law leaves the moment to the college, in consultation with the employer. */
export type HermetingUitkomst = { readonly uiterlijk: Datum | null };

/** Years until the loonwaarde is established again; null where the college chooses the moment. */
type Hermetingversie = Regelversie & {
  readonly jaren: { readonly beschutWerk: number; readonly overig: number } | null;
};

const EINDE_VASTE_TERMIJN = datum('2017-07-01');
const WET = 'https://wetten.overheid.nl/BWBR0015703';

const VERSIES: readonly Hermetingversie[] = [
  {
    regel: 'lks-hermeting',
    geldig: { van: datum('2015-01-01'), tot: EINDE_VASTE_TERMIJN },
    jaren: { beschutWerk: 3, overig: 1 },
    bronnen: [{ artikel: 'Participatiewet art. 10d lid 5', vindplaats: `${WET}/2015-01-01`, merk: 'W' }],
  },
  {
    regel: 'lks-hermeting',
    geldig: { van: EINDE_VASTE_TERMIJN, tot: null },
    jaren: null,
    bronnen: [{ artikel: 'Participatiewet art. 10d lid 6', vindplaats: `${WET}/2017-07-01`, merk: 'I' }],
  },
];

/**
 * By when the loonwaarde must be established again. Text of 2015: within a year, for beschut werk within three years.
 * Since 1-7-2017 the college chooses the moment in consultation with the employer: no date, and a warning.
 */
export function calculateHermeting(
  invoer: HermetingInvoer,
): Rekenuitslag<HermetingInvoer, HermetingUitkomst> {
  const { vastgesteldOp, beschutWerk } = invoer;
  const versie = chooseRegelversie(VERSIES, vastgesteldOp);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, vastgesteldOp, invoer);
  if (versie.value.jaren === null) {
    blad.waarschuw({ code: 'college-kiest-moment', merk: 'W' });
    return ok(blad.klaar({ uiterlijk: null }));
  }
  const jaren = versie.value.jaren[beschutWerk ? 'beschutWerk' : 'overig'];
  const uiterlijk = addJaren(vastgesteldOp, jaren);
  blad.stap({
    code: 'opnieuw-vaststellen',
    formule: 'vastgesteldOp + termijnInJaren',
    operanden: [
      { naam: 'vastgesteldOp', waarde: vastgesteldOp, eenheid: 'datum' },
      { naam: 'termijnInJaren', waarde: String(jaren), eenheid: 'jaren' },
    ],
    waarde: uiterlijk,
    eenheid: 'datum',
  });
  if (uiterlijk >= EINDE_VASTE_TERMIJN) blad.waarschuw({ code: 'tekst-gewijzigd-voor-die-dag', merk: 'W' });
  return ok(blad.klaar({ uiterlijk }));
}
