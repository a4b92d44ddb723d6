import type { PublicatiePoort } from '#application/publicatie/index.ts';
import { HORIZON_DAGEN } from '#application/ronde/ronde.ts';
import {
  type Aanbodmeting,
  calculateDuren,
  calculateHonorering,
  createMeetjaar,
  type Duren,
  type Honorering,
  type Kenmerk,
  listStarttijden,
  listWachttijden,
  type Meetperiode,
  measureAanbod,
  measurePassend,
  measureVerdeling,
  type Passendmeting,
  type VerdeelGroep,
} from '#domain/keuzemeting/index.ts';
import { addMaanden, type Datum, jaarVan } from '#domain/shared/index.ts';
import type { KeuzemetingPoort, MetingLijst } from './keuzemeting.poort.ts';
import type { MetingPlek, MetingWachtende, Voorrangmeting } from './keuzemeting.ts';

/** Years in the picture, the running one included. */
const JAREN = 6;

/** Waiting longer than this without a place that fits is told apart. */
export const LANGE_WACHT_MAANDEN = 6;

/** One calendar year beside others. */
export type Keuzejaar = { readonly jaar: number; readonly honorering: Honorering };

/** The people who wait, and how long since their choice. */
export type Wachtmeting = {
  readonly wachtend: number;
  readonly aangehouden: number;
  readonly metKeuze: number;
  readonly zonderKeuze: number;
  /** Longer than LANGE_WACHT_MAANDEN, with a choice, and no place of the own list can; null when the day is not today. */
  readonly langZonderPassend: number | null;
  /** Longer than LANGE_WACHT_MAANDEN and without a choice. */
  readonly langZonderKeuze: number;
};

/** What is asked: whose figures, over which days, and as known when (default: now). */
type Meetvraag = {
  readonly gemeenteCode: string;
  readonly periode: Meetperiode;
  readonly bekendOp?: Date;
};

/** Every measure of choice of one municipality over one period. */
export type Keuzemeting = {
  readonly periode: Meetperiode;
  readonly honorering: Honorering;
  readonly jaren: readonly Keuzejaar[];
  readonly starttijden: readonly (number | null)[];
  readonly begonnen: Duren;
  readonly wachttijden: readonly (number | null)[];
  readonly wacht: Duren;
  readonly wachtmeting: Wachtmeting;
  readonly aanbod: Aanbodmeting;
  /** Places with a free seat that nobody chooses, longest first. */
  readonly nietGekozen: readonly MetingPlek[];
  /** Every place of which something is not known. */
  readonly plekken: readonly MetingPlek[];
  readonly passend: Passendmeting;
  readonly verdelingen: Readonly<Record<Kenmerk, readonly VerdeelGroep[]>>;
  readonly voorrang: Voorrangmeting;
};

type Poorten = { readonly keuzemeting: KeuzemetingPoort; readonly publicatie: PublicatiePoort };

/** First day of which the register of the municipality is complete; undefined when it keeps none here. */
export async function findRegisterbegin(
  { publicatie }: Pick<Poorten, 'publicatie'>,
  gemeenteCode: string,
): Promise<Datum | undefined> {
  return (await publicatie.listRegistergemeenten()).find(({ code }) => code === gemeenteCode)?.sinds;
}

/**
 * Measures how choices come true: starts and proposals of the period, who waits on its day, places as they stand then,
 * and the lists in force as they fit today. One question to the database per family. Undefined, never a row of noughts,
 * when the register was not complete from the first day of the period on.
 */
export async function loadKeuzemeting(
  poorten: Poorten,
  { gemeenteCode, periode, vandaag, bekendOp }: Meetvraag & { readonly vandaag: Datum },
): Promise<Keuzemeting | undefined> {
  const sinds = await findRegisterbegin(poorten, gemeenteCode);
  if (sinds === undefined || sinds > periode.van) return undefined;
  const { keuzemeting: poort } = poorten;
  const { peildatum } = periode;
  const jaren = Array.from({ length: JAREN }, (_, i) => jaarVan(vandaag) - i).filter(
    (jaar) => sinds <= createMeetjaar(jaar, vandaag).van,
  );
  const perioden = [periode, ...jaren.map((jaar) => createMeetjaar(jaar, vandaag))];
  const [starts = [], ...perJaar] = await poort.listStarts(perioden, bekendOp);
  const wachtenden = await poort.listWachtenden(peildatum, bekendOp);
  const voorstellen = await poort.listVoorstellen(periode, bekendOp);
  const plekken = await poort.listPlekken(peildatum, bekendOp);
  const lijsten = await poort.listLijsten(vandaag, HORIZON_DAGEN);
  const metKeuze = wachtenden.filter(({ heeftKeuze }) => heeftKeuze);
  const starttijden = listStarttijden(starts);
  const wachttijden = listWachttijden(metKeuze, peildatum);
  const groepen = await poort.listGroepen(periode, bekendOp);
  const verdeel = (kenmerk: Kenmerk) => measureVerdeling(kenmerk, groepen, peildatum);
  return {
    periode,
    honorering: calculateHonorering(starts),
    jaren: jaren.map((jaar, i) => ({ jaar, honorering: calculateHonorering(perJaar[i] ?? []) })),
    starttijden,
    begonnen: calculateDuren(starttijden),
    wachttijden,
    wacht: calculateDuren(wachttijden),
    wachtmeting: measureWacht(wachtenden, peildatum === vandaag ? lijsten : null, peildatum),
    aanbod: measureAanbod(voorstellen, peildatum),
    nietGekozen: plekken
      .filter(({ vrij, gekozenDoor }) => vrij > 0 && gekozenDoor === 0)
      .toSorted((a, b) => (a.nietGekozenSinds < b.nietGekozenSinds ? -1 : 1)),
    plekken,
    passend: measurePassend(lijsten.flatMap(({ haalbaarheden }) => haalbaarheden)),
    verdelingen: { begeleiding: verdeel('begeleiding'), uren: verdeel('uren'), lijst: verdeel('lijst') },
    voorrang: await poort.measureVoorrang(periode),
  };
}

/** What became of choices over a period, and nothing more; undefined when the register was not complete. */
export async function loadHonorering(
  poorten: Poorten,
  { gemeenteCode, periode, bekendOp }: Meetvraag,
): Promise<Honorering | undefined> {
  const sinds = await findRegisterbegin(poorten, gemeenteCode);
  if (sinds === undefined || sinds > periode.van) return undefined;
  const [starts = []] = await poorten.keuzemeting.listStarts([periode], bekendOp);
  return calculateHonorering(starts);
}

function measureWacht(
  wachtenden: readonly MetingWachtende[],
  lijsten: readonly MetingLijst[] | null,
  peildatum: Datum,
): Wachtmeting {
  const grens = addMaanden(peildatum, -LANGE_WACHT_MAANDEN);
  const passend = new Map(
    lijsten?.map(({ nummer, haalbaarheden }) => [
      nummer,
      haalbaarheden.some(({ uitkomst }) => uitkomst !== 'niet-haalbaar'),
    ]),
  );
  const lang = wachtenden.filter(({ wachtSinds, aangehouden }) => wachtSinds < grens && !aangehouden);
  const metKeuze = wachtenden.filter(({ heeftKeuze }) => heeftKeuze);
  return {
    wachtend: wachtenden.length,
    aangehouden: wachtenden.filter(({ aangehouden }) => aangehouden).length,
    metKeuze: metKeuze.length,
    zonderKeuze: wachtenden.length - metKeuze.length,
    langZonderPassend:
      lijsten === null
        ? null
        : lang.filter(({ nummer, heeftKeuze }) => heeftKeuze && passend.get(nummer) === false).length,
    langZonderKeuze: lang.filter(({ heeftKeuze }) => !heeftKeuze).length,
  };
}
