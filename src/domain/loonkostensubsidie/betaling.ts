import {
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  toTussenwaarde,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { addDagen, type Datum, dagenTussen, err, ok, overlaps } from '#domain/shared/index.ts';
import { writeBedragen } from './bedragen.ts';
import type { LoonkostensubsidieInvoer } from './invoer.ts';
import { type LoonkostensubsidieUitkomst, prepareLks, writeMaandbedrag } from './loonkostensubsidie.ts';
import { type Maand, parseMaand } from './maand.ts';
import type { Breuk } from './naarRato.ts';
import { findVaststellingsdag } from './vaststellingsdag.ts';
import { LKS_VERSIES } from './versies.ts';

/**
 * One month of a subsidy. `maand` is 'jjjj-mm'; `van` and `tot` (the first day outside it) are the subsidy's period;
 * `leeftijd` is the age on the day of establishment that governs the month.
 */
export type LksBetalingInvoer = Omit<LoonkostensubsidieInvoer, 'peildatum'> & {
  readonly maand: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  /** The hours change within the month: `uren` are those at its beginning. */
  readonly urenWijzigen?: boolean | undefined;
};

/** The amounts of the month, and the day whose norms govern it. */
export type LksBetalingUitkomst = LoonkostensubsidieUitkomst & { readonly vaststellingsdag: Datum };

const VERSIES = LKS_VERSIES.map((versie) => ({ ...versie, regel: 'lks-betaling' }));

/**
 * What is paid for one month: the subsidy as it was established on its first day or on the last 1 January (art.
 * 10d(7)), and in a month that it does not cover whole, by calendar days. That last is our choice: no text was found
 * for part of a month. One rounding, at the end. Faults and refusals as `calculateLoonkostensubsidie`, and a fault
 * when the subsidy has no day in the month.
 */
export function calculateLksBetaling(
  invoer: LksBetalingInvoer,
  normen: Normen,
): Rekenuitslag<LksBetalingInvoer, LksBetalingUitkomst, Rekenfout> {
  const maand = parseMaand(invoer.maand);
  if (maand === undefined) return weiger('geen-maand');
  if (!overlaps(invoer, { van: maand.eerste, tot: addDagen(maand.laatste, 1) }))
    return weiger('geen-dag-in-maand');
  const vaststellingsdag = findVaststellingsdag(invoer, maand.eerste);
  const lks = { ...invoer, peildatum: vaststellingsdag };
  const gegevens = prepareLks(chooseRegelversie(VERSIES, vaststellingsdag), lks, normen);
  if (!gegevens.ok) return gegevens;

  const blad = createRekenblad(gegevens.value.versie, vaststellingsdag, invoer);
  if (invoer.urenWijzigen === true) blad.waarschuw({ code: 'uren-wijzigen-in-maand', merk: 'I' });
  writeVaststellingsdag(blad, invoer, maand, vaststellingsdag);
  const breuk = writeMaandbedrag(blad, gegevens.value, lks);
  const deel = writeMaanddeel(blad, invoer, maand, breuk);
  return ok(blad.klaar({ ...writeBedragen(blad, gegevens.value.normen, deel), vaststellingsdag }));
}

function weiger(code: string): Rekenuitslag<never, never, Rekenfout> {
  return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'maand', code }] });
}

function writeVaststellingsdag<I>(
  blad: Rekenblad<I>,
  { van }: LksBetalingInvoer,
  { eerste }: Maand,
  dag: Datum,
): void {
  blad.stap({
    code: 'vaststellingsdag-van-maand',
    formule: 'laatste van ingangsdag en 1 januari',
    operanden: [
      { naam: 'beginVanMaand', waarde: eerste, eenheid: 'datum' },
      { naam: 'ingangsdag', waarde: van, eenheid: 'datum' },
    ],
    waarde: dag,
    eenheid: 'datum',
  });
}

function writeMaanddeel<I>(
  blad: Rekenblad<I>,
  { van, tot }: LksBetalingInvoer,
  { eerste, laatste }: Maand,
  breuk: Breuk,
): Breuk {
  const volgende = addDagen(laatste, 1);
  const begin = van > eerste ? van : eerste;
  const einde = tot !== null && tot < volgende ? tot : volgende;
  const inMaand = dagenTussen(eerste, volgende);
  const dagen = dagenTussen(begin, einde);
  if (dagen === inMaand) return breuk;
  const deel = { teller: breuk.teller.times(dagen), noemer: breuk.noemer.times(inMaand) };
  blad.waarschuw({ code: 'deel-van-maand-naar-dagen', merk: 'I' });
  blad.stap({
    code: 'deel-van-maand',
    formule: 'bedragNaarUren × dagen ÷ dagenInMaand',
    operanden: [
      {
        naam: 'bedragNaarUren',
        waarde: toTussenwaarde(breuk.teller, breuk.noemer),
        eenheid: 'euro-per-maand',
      },
      { naam: 'dagen', waarde: String(dagen), eenheid: 'dagen' },
      { naam: 'dagenInMaand', waarde: String(inMaand), eenheid: 'dagen' },
    ],
    waarde: toTussenwaarde(deel.teller, deel.noemer),
    eenheid: 'euro-per-maand',
  });
  return deel;
}
