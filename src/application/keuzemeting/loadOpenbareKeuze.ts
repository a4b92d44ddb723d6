import type { PublicatiePoort } from '#application/publicatie/index.ts';
import { createMeetjaar, protectKeuzejaar } from '#domain/keuzemeting/index.ts';
import {
  createOpenbareWaarde,
  createOpenbareWaardeZonder,
  type OpenbareWaarde,
} from '#domain/publicatie/index.ts';
import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';
import type { KeuzeDefinitie } from './definities.ts';
import type { KeuzemetingPoort, PubliekeJaartelling } from './keuzemeting.poort.ts';

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
  poorten: Poorten,
  vraag: Vraag,
  jaar: number,
  vandaag: Datum,
): Promise<OpenbareKeuze> {
  const houder = (await poorten.publicatie.listRegistergemeenten()).find(({ code }) => code === vraag.code);
  if (jaar >= jaarVan(vandaag)) {
    return composeKeuze(vraag, houder, jaar, (herkomst) => createOpenbareWaardeZonder('toekomst', herkomst));
  }
  const [telling] = await poorten.keuzemeting.listJaartellingen(vraag.code, [createMeetjaar(jaar, vandaag)]);
  return await publishJaar(poorten, vraag, houder, jaar, telling);
}

/** Closed years that a page shows. */
const JAREN = 3;

/** The newest closed years of a municipality, newest first; empty when it keeps no register in this installation. */
export async function listOpenbareKeuzes(
  poorten: Poorten,
  vraag: Vraag,
  vandaag: Datum,
): Promise<readonly OpenbareKeuze[]> {
  const houder = (await poorten.publicatie.listRegistergemeenten()).find(({ code }) => code === vraag.code);
  if (houder === undefined) return [];
  const jaren = Array.from({ length: JAREN }, (_, terug) => jaarVan(vandaag) - 1 - terug);
  const tellingen = await poorten.keuzemeting.listJaartellingen(
    vraag.code,
    jaren.map((jaar) => createMeetjaar(jaar, vandaag)),
  );
  const keuzes: OpenbareKeuze[] = [];
  for (const [plaats, jaar] of jaren.entries()) {
    keuzes.push(await publishJaar(poorten, vraag, houder, jaar, tellingen[plaats]));
  }
  return keuzes;
}

type Houder = { readonly demo: boolean } | undefined;
type Herkomst = Parameters<typeof createOpenbareWaarde>[1];

async function publishJaar(
  { keuzemeting }: Poorten,
  vraag: Vraag,
  houder: Houder,
  jaar: number,
  telling: PubliekeJaartelling | undefined,
): Promise<OpenbareKeuze> {
  if (telling === undefined) {
    return composeKeuze(vraag, houder, jaar, (herkomst) => createOpenbareWaarde(null, herkomst));
  }
  const openbaar = protectKeuzejaar(telling, telling.eerderBeschermd);
  if (openbaar.status === 'beschermd') {
    if (!telling.eerderBeschermd) await keuzemeting.saveBeschermd(jaar, vraag.code);
    return composeKeuze(vraag, houder, jaar, (herkomst) => createOpenbareWaardeZonder('beschermd', herkomst));
  }
  const waarden = { eersteKeuze: openbaar.aandeel, mensen: openbaar.mensen };
  return composeKeuze(vraag, houder, jaar, (herkomst, welk) => createOpenbareWaarde(waarden[welk], herkomst));
}

function composeKeuze(
  { naam }: Vraag,
  houder: Houder,
  jaar: number,
  maak: (herkomst: Herkomst, welk: KeuzeDefinitie) => OpenbareWaarde,
): OpenbareKeuze {
  const peildatum = datum(`${jaar}-12-31`);
  const bron =
    houder === undefined ? 'geen register in deze installatie' : `Register van ${naam} in Groeiplek`;
  const getal = (welk: KeuzeDefinitie) => {
    const herkomst = { soort: 'register', definitie: welk, peildatum, bron } as const;
    return { ...maak(herkomst, welk), definitie: welk, demo: houder?.demo ?? false };
  };
  return { jaar, eersteKeuze: getal('eersteKeuze'), mensen: getal('mensen') };
}
