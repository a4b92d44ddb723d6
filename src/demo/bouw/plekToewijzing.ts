import type { Dag } from '../dag.ts';
import type { Bewoner } from './bewoner.ts';
import type { Bouw } from './bouw.ts';
import type { GebouwdDossier, GebouwdeWerkplek, Stoel } from './gebouwd.ts';
import { createStoel } from './stoelen.ts';

/** Where a planned plaatsing happens. */
export type Toegewezen = { readonly werkplek: GebouwdeWerkplek; readonly zitplaatsId: string };

/** Per dossier the seats of the plaatsingen, in the order of the plan. */
export type Toewijzing = ReadonlyMap<string, readonly Toegewezen[]>;

type Verblijf = {
  readonly dossier: GebouwdDossier;
  readonly van: Dag;
  readonly tot: Dag | null;
  readonly naProef: boolean;
  readonly sleutel: string;
};

/** The day on which a seat is free whose plaatsing has no end. */
const NOOIT = Number.POSITIVE_INFINITY;
const VOLGENS_WENS = 0.8;

/**
 * Gives every plaatsing a seat in the order in which they started, so that no two people share one: first a seat that
 * came free, else a new one. A proefplaats and the dienstverband after it share a seat.
 */
export function wijsPlekkenToe(
  bouw: Bouw,
  mensen: readonly (readonly [Bewoner, GebouwdDossier])[],
  werkplekken: readonly GebouwdeWerkplek[],
): Toewijzing {
  const uitkomst = new Map<string, Toegewezen[]>();
  for (const verblijf of mensen.flatMap(listVerblijven).sort((a, b) => a.van - b.van)) {
    const eerdere = uitkomst.get(verblijf.dossier.id) ?? [];
    uitkomst.set(verblijf.dossier.id, [...eerdere, wijsToe(bouw, verblijf, werkplekken, eerdere.at(-1))]);
  }
  return uitkomst;
}

function listVerblijven([{ loop, eigen }, dossier]: readonly [Bewoner, GebouwdDossier]): readonly Verblijf[] {
  return loop.plaatsingen.map(({ van, tot }, nummer) => ({
    dossier,
    van,
    tot,
    naProef: loop.plaatsingen[nummer - 1]?.soort === 'proefplaats',
    sleutel: eigen?.werkplek ?? '',
  }));
}

function wijsToe(
  bouw: Bouw,
  verblijf: Verblijf,
  werkplekken: readonly GebouwdeWerkplek[],
  vorige: Toegewezen | undefined,
): Toegewezen {
  const { van, tot, naProef } = verblijf;
  if (naProef && vorige !== undefined) {
    const stoel = vorige.werkplek.stoelen.find((s) => s.id === vorige.zitplaatsId && s.vrijVanaf === van);
    if (stoel !== undefined) {
      stoel.vrijVanaf = tot ?? NOOIT;
      return vorige;
    }
  }
  const werkplek = kiesWerkplek(bouw, verblijf, werkplekken, vorige?.werkplek);
  const stoel = findStoel(werkplek, van) ?? createStoel(bouw, werkplek, van);
  stoel.vrijVanaf = tot ?? NOOIT;
  return { werkplek, zitplaatsId: stoel.id };
}

function findStoel(werkplek: GebouwdeWerkplek, dag: Dag): Stoel | undefined {
  return werkplek.stoelen.find((stoel) => stoel.vrijVanaf <= dag);
}

/** A place of the person's own wish where there is one, free before new, and not the place they just left. */
function kiesWerkplek(
  { toeval }: Bouw,
  { van, sleutel, dossier }: Verblijf,
  werkplekken: readonly GebouwdeWerkplek[],
  vorige: GebouwdeWerkplek | undefined,
): GebouwdeWerkplek {
  const vast = werkplekken.find((werkplek) => sleutel !== '' && werkplek.sleutel === sleutel);
  if (vast !== undefined) return vast;
  const open = werkplekken.filter((w) => !w.gereserveerd && w.vanaf <= van && w !== vorige);
  const gewenst = toeval.kans(VOLGENS_WENS)
    ? open.filter((w) => dossier.werksoorten.includes(w.werksoort))
    : [];
  const keuze = gewenst.length > 0 ? gewenst : open;
  const gekozen =
    toeval.kiesUit(keuze.filter((w) => findStoel(w, van) !== undefined)) ?? toeval.kiesUit(keuze);
  const werkplek = gekozen ?? werkplekken[0];
  if (werkplek === undefined) throw new Error('a gemeente without workplaces');
  return werkplek;
}
