import { type Datum, jaarVan, parseDatumInvoer, parseEuroInvoer, parseUren } from '#domain/shared/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import { createVeldlezer, type Veldlezer } from '#web/rand/veldlezer.ts';
import { rekenhulpTeksten } from '#web/texts/nl/rekenhulp.ts';

const { fout } = rekenhulpTeksten;

/** Reads the fields of a calculation as exact decimals with a point; undefined when a fault was noted. */
export type Rekenlezer = Pick<Veldlezer, 'fouten' | 'meld' | 'keuze' | 'getal'> & {
  readonly datum: (naam: string, fout?: string) => Datum | undefined;
  readonly datumOfLeeg: (naam: string, fout?: string) => Datum | null | undefined;
  /** Hours a week: '28.5'. */
  readonly uren: (naam: string) => string | undefined;
  readonly urenOfLeeg: (naam: string) => string | null | undefined;
  /** A share: '40%' and '40' are '0.40'. */
  readonly aandeel: (naam: string) => string | undefined;
  /** An amount: '1.700,50' is '1700.50'. */
  readonly bedrag: (naam: string) => string | undefined;
  readonly bedragOfLeeg: (naam: string) => string | null | undefined;
  readonly isLeeg: (naam: string) => boolean;
  readonly vink: (naam: string) => boolean;
};

export function createRekenlezer(invoer: Invoer): Rekenlezer {
  const lezer = createVeldlezer(invoer);
  const { fouten, meld, keuze, getal } = lezer;
  const lees = <T extends string>(naam: string, parse: (tekst: string) => T | undefined, tekst: string) =>
    parse(invoer.tekst(naam)) ?? meld(naam, tekst);
  const isLeeg = (naam: string) => invoer.tekst(naam) === '';
  const datum = (naam: string, eigen?: string) =>
    lees(naam, parseDag, eigen ?? (isLeeg(naam) ? fout.datumLeeg : fout.datum));
  const uren = (naam: string) => lees(naam, parseUren, fout.uren);
  const bedrag = (naam: string) => lees(naam, parseBedrag, fout.bedrag);
  return {
    fouten,
    meld,
    keuze,
    getal,
    datum,
    datumOfLeeg: (naam, eigen) => (isLeeg(naam) ? null : datum(naam, eigen)),
    uren,
    urenOfLeeg: (naam) => (isLeeg(naam) ? null : uren(naam)),
    aandeel: (naam) => lees(naam, parseAandeel, fout.aandeel),
    bedrag,
    bedragOfLeeg: (naam) => (isLeeg(naam) ? null : bedrag(naam)),
    isLeeg,
    vink: (naam) => invoer.heeft(naam),
  };
}

/** A typo in the year is told, not calculated with. */
const JAREN = [1950, 2100] as const;

function parseDag(tekst: string): Datum | undefined {
  const dag = parseDatumInvoer(tekst);
  const [eerste, laatste] = JAREN;
  return dag !== undefined && jaarVan(dag) >= eerste && jaarVan(dag) <= laatste ? dag : undefined;
}

/** Reads an amount as people type it: '1.700,50' is '1700.50'. */
export function parseBedrag(tekst: string): string | undefined {
  const centen = parseEuroInvoer(tekst);
  if (centen === undefined) return undefined;
  const cijfers = String(centen).padStart(3, '0');
  return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

const PROCENT = /^(?<heel>\d{1,3})(?:,(?<deel>\d{1,2}))?\s?%?$/;
const HONDERD = 10_000;

/** Reads a percentage from 0 to 100 as people type it: '40%', '40' and '39,5 %' are '0.40', '0.40' and '0.395'. */
export function parseAandeel(tekst: string): string | undefined {
  const { heel, deel = '' } = PROCENT.exec(tekst)?.groups ?? {};
  if (heel === undefined) return undefined;
  const honderdsten = Number(heel) * 100 + Number(deel.padEnd(2, '0'));
  if (honderdsten > HONDERD) return undefined;
  const cijfers = String(honderdsten).padStart(5, '0');
  return `${cijfers.slice(0, 1)}.${cijfers.slice(1)}`.replace(/0{1,2}$/, '');
}
