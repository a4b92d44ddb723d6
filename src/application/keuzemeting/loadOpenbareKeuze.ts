import type { PublicatiePoort } from '#application/publicatie/index.ts';
import { createMeetjaar, protectKeuzejaar } from '#domain/keuzemeting/index.ts';
import {
  createOpenbareWaarde,
  createOpenbareWaardeZonder,
  type OpenbareWaarde,
} from '#domain/publicatie/index.ts';
import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';
import type { KeuzeDefinitie } from './definities.ts';
import type { KeuzemetingPoort } from './keuzemeting.poort.ts';

/** A public figure about choices; `demo` when the people are invented. */
export type OpenbaarKeuzegetal = Omit<OpenbareWaarde, 'definitie'> & {
  readonly definitie: KeuzeDefinitie;
  readonly demo: boolean;
};

/** One closed year of one municipality for everybody. */
export type OpenbareKeuze = { readonly jaar: number } & Readonly<Record<KeuzeDefinitie, OpenbaarKeuzegetal>>;

type Poorten = { readonly keuzemeting: KeuzemetingPoort; readonly publicatie: PublicatiePoort };
type Vraag = { readonly code: string; readonly naam: string };

/**
 * How often the first choice was honoured in a year, as everybody may see it. Only of a year that has ended, and of a
 * municipality whose register was complete in it: else toekomst or onbekend. A year that is protected once stays so.
 */
export async function loadOpenbareKeuze(
  { keuzemeting, publicatie }: Poorten,
  { code, naam }: Vraag,
  jaar: number,
  vandaag: Datum,
): Promise<OpenbareKeuze> {
  const houder = (await publicatie.listRegistergemeenten()).find((gemeente) => gemeente.code === code);
  const demo = houder?.demo ?? false;
  const peildatum = datum(`${jaar}-12-31`);
  const bron =
    houder === undefined ? 'geen register in deze installatie' : `Register van ${naam} in Groeiplek`;
  const compose = (maak: (herkomst: Herkomst, welk: KeuzeDefinitie) => OpenbareWaarde): OpenbareKeuze => {
    const getal = (welk: KeuzeDefinitie) => {
      const herkomst = { soort: 'register', definitie: welk, peildatum, bron } as const;
      return { ...maak(herkomst, welk), definitie: welk, demo };
    };
    return { jaar, eersteKeuze: getal('eersteKeuze'), mensen: getal('mensen') };
  };
  if (jaar >= jaarVan(vandaag))
    return compose((herkomst) => createOpenbareWaardeZonder('toekomst', herkomst));
  const telling = await keuzemeting.findJaartelling(code, createMeetjaar(jaar, vandaag));
  if (telling === undefined) return compose((herkomst) => createOpenbareWaarde(null, herkomst));
  const eerder = await keuzemeting.isBeschermd(jaar, code);
  const openbaar = protectKeuzejaar(telling, eerder);
  if (openbaar.status === 'beschermd') {
    if (!eerder) await keuzemeting.saveBeschermd(jaar, code);
    return compose((herkomst) => createOpenbareWaardeZonder('beschermd', herkomst));
  }
  const waarden = { eersteKeuze: openbaar.aandeel, mensen: openbaar.mensen };
  return compose((herkomst, welk) => createOpenbareWaarde(waarden[welk], herkomst));
}

type Herkomst = Parameters<typeof createOpenbareWaarde>[1];

/** Closed years that a page shows. */
const JAREN = 3;

/** The newest closed years of a municipality, newest first; empty when it keeps no register in this installation. */
export async function listOpenbareKeuzes(
  poorten: Poorten,
  gemeente: Vraag,
  vandaag: Datum,
): Promise<readonly OpenbareKeuze[]> {
  const houders = await poorten.publicatie.listRegistergemeenten();
  if (!houders.some(({ code }) => code === gemeente.code)) return [];
  const keuzes: OpenbareKeuze[] = [];
  for (let jaar = jaarVan(vandaag) - 1; keuzes.length < JAREN; jaar -= 1) {
    keuzes.push(await loadOpenbareKeuze(poorten, gemeente, jaar, vandaag));
  }
  return keuzes;
}
