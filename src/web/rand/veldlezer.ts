import { type Datum, parseDatumInvoer, parseEuroInvoer, parseUren, type Uren } from '#domain/shared/index.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from './invoer.ts';

/**
 * Reads the fields of one form and collects everything that is wrong, so that all faults are shown at once.
 * Each reader gives undefined when it noted a fault; an empty field that may be empty gives null.
 */
export type Veldlezer = {
  readonly fouten: readonly Veldfout[];
  readonly meld: (naam: string, tekst: string) => undefined;
  /** Text that must be there. */
  readonly tekst: (naam: string, leeg: string) => string | undefined;
  readonly datum: (naam: string, fout: string) => Datum | undefined;
  readonly datumOfLeeg: (naam: string, fout: string) => Datum | null | undefined;
  readonly keuze: <T extends string>(naam: string, opties: readonly T[], fout: string) => T | undefined;
  readonly keuzeOfLeeg: <T extends string>(
    naam: string,
    opties: readonly T[],
    fout: string,
  ) => T | null | undefined;
  /** A whole number from `laagste` to `hoogste`. */
  readonly getal: (naam: string, grenzen: readonly [number, number], fout: string) => number | undefined;
  readonly bedragOfLeeg: (naam: string, fout: string) => number | null | undefined;
  readonly uren: (naam: string, fout: string) => Uren | undefined;
  readonly urenOfLeeg: (naam: string, fout: string) => Uren | null | undefined;
};

export function createVeldlezer(invoer: Invoer): Veldlezer {
  const fouten: Veldfout[] = [];
  const meld = (naam: string, tekst: string): undefined => {
    fouten.push({ naam, tekst });
  };
  const lees = <T>(naam: string, parse: (tekst: string) => T | undefined, fout: string): T | undefined =>
    parse(invoer.tekst(naam)) ?? meld(naam, fout);
  const ofLeeg = <T>(
    naam: string,
    parse: (tekst: string) => T | undefined,
    fout: string,
  ): T | null | undefined => (invoer.tekst(naam) === '' ? null : lees(naam, parse, fout));
  return {
    fouten,
    meld,
    tekst: (naam, leeg) => lees(naam, (tekst) => tekst || undefined, leeg),
    datum: (naam, fout) => lees(naam, parseDatumInvoer, fout),
    datumOfLeeg: (naam, fout) => ofLeeg(naam, parseDatumInvoer, fout),
    keuze: (naam, opties, fout) => lees(naam, (tekst) => opties.find((optie) => optie === tekst), fout),
    keuzeOfLeeg: (naam, opties, fout) =>
      ofLeeg(naam, (tekst) => opties.find((optie) => optie === tekst), fout),
    getal: (naam, grenzen, fout) => lees(naam, (tekst) => parseGetal(tekst, grenzen), fout),
    bedragOfLeeg: (naam, fout) => ofLeeg(naam, parseEuroInvoer, fout),
    uren: (naam, fout) => lees(naam, parseWeekuren, fout),
    urenOfLeeg: (naam, fout) => ofLeeg(naam, parseWeekuren, fout),
  };
}

function parseGetal(tekst: string, [laagste, hoogste]: readonly [number, number]): number | undefined {
  const getal = /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN;
  return getal >= laagste && getal <= hoogste ? getal : undefined;
}

const WEEKUREN = /^\d{1,2}(?:[.,]\d)?$/;
const MEESTE_UREN = 48;

/** Hours a week as a contract has them: above 0, at most 48, one decimal. */
function parseWeekuren(tekst: string): Uren | undefined {
  const uren = WEEKUREN.test(tekst) ? parseUren(tekst) : undefined;
  return uren !== undefined && Number(uren) <= MEESTE_UREN ? uren : undefined;
}
