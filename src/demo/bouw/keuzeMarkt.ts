import type { Dag } from '../dag.ts';
import type { Rij } from '../rijen.ts';
import { createToeval, type Toeval } from '../toeval.ts';
import type { Bouw } from './bouw.ts';
import type { GebouwdDossier, GebouwdeWerkplek } from './gebouwd.ts';
import type { GebouwdeKeuze } from './keuze.ts';
import { countAanbod, openStoel } from './stoelen.ts';

/** Places where a seat opens soon; the round looks eight weeks ahead. */
const KOMEND = 2;
/** So many free places that suit, so that people choose the same ones. */
const GEWILD = 4;
const MEESTE_PLEKKEN = 6;
const ZWAARTE = ['licht', 'midden', 'intensief'];

/** What people can choose from, with chance of its own: the people of the demo stay who they are. */
export type KeuzeMarkt = {
  readonly toeval: Toeval;
  /** Free today and promised to nobody. */
  readonly listVrij: (dossier: GebouwdDossier) => readonly GebouwdeWerkplek[];
  /** Taken now; a seat opens within some weeks at a few of them. */
  readonly listKomend: (dossier: GebouwdDossier) => readonly GebouwdeWerkplek[];
  /** Of the wished work, taken now. */
  readonly listBezet: (dossier: GebouwdDossier) => readonly GebouwdeWerkplek[];
};

/** Looks what there is to choose and opens the seats that come free soon. Call when all seats and profiles exist. */
export function createKeuzeMarkt(bouw: Bouw, werkplekken: readonly GebouwdeWerkplek[]): KeuzeMarkt {
  const toeval = createToeval(`keuzemarkt ${bouw.gemeente.code}`);
  const werk = new Map(bouw.rijen.huidig.werkplek.map((rij) => [rij.id, rij]));
  const wensen = new Map(bouw.rijen.huidig.kandidaatprofiel.map((rij) => [rij.dossier_id, rij]));
  const gewoon = werkplekken.filter((werkplek) => !werkplek.gereserveerd && werkplek.vanaf <= bouw.peildatum);
  const past = ({ id }: GebouwdDossier) => {
    const profiel = wensen.get(id);
    return (werkplek: GebouwdeWerkplek) => {
      const rij = werk.get(werkplek.id);
      return profiel !== undefined && rij !== undefined && isPassend(profiel, rij);
    };
  };
  const isVrij = (werkplek: GebouwdeWerkplek) => countAanbod(werkplek, bouw.peildatum) > 0;
  const bezet = gewoon.filter((werkplek) => werkplek.stoelen.length > 0 && !isVrij(werkplek));
  // A free place can only be promised later on: it never becomes free while choices are written.
  const open = gewoon.filter(isVrij);
  const komend = toeval.kiesEnkele(
    bezet.filter(({ id }) => werk.get(id)?.begeleiding === 'intensief'),
    KOMEND,
  );
  for (const werkplek of komend)
    openStoel({ ...bouw, toeval }, werkplek, openingsdag(bouw.peildatum, toeval));
  return {
    toeval,
    listVrij: (dossier) => open.filter(isVrij).filter(past(dossier)).slice(0, GEWILD),
    listKomend: (dossier) => komend.filter(past(dossier)),
    listBezet: (dossier) => bezet.filter(({ werksoort }) => dossier.werksoorten.includes(werksoort)),
  };
}

function openingsdag(peildatum: Dag, toeval: Toeval): Dag {
  return peildatum + toeval.kies([14, 30, 42]);
}

/** Whether the hard needs of a person are met by a place, as far as both are known; how far it is stays out. */
function isPassend(profiel: Rij<'kandidaatprofiel'>, werk: Rij<'werkplek'>): boolean {
  const zwaarte = (soort: unknown) => ZWAARTE.indexOf(String(soort));
  const nodig = Array.isArray(profiel.aanpassingen_nodig) ? profiel.aanpassingen_nodig : [];
  const geboden = Array.isArray(werk.aanpassingen) ? werk.aanpassingen : [];
  return (
    zwaarte(werk.begeleiding) >= zwaarte(profiel.begeleiding) &&
    (profiel.permanent_toezicht !== true || werk.permanent_toezicht === true) &&
    Math.max(Number(profiel.uren_min), Number(werk.uren_min)) <=
      Math.min(Number(profiel.uren_max), Number(werk.uren_max)) &&
    nodig.every((aanpassing) => geboden.includes(aanpassing))
  );
}

/**
 * Makes the choice of someone who waits longer: up to six places. With `magVrij` a place that is free now is among the
 * first ones; the first choice stays when a proposal runs for it.
 */
export function verrijkKeuze(
  { toeval, listVrij, listKomend, listBezet }: KeuzeMarkt,
  dossier: GebouwdDossier,
  keuze: GebouwdeKeuze,
  { magVrij, eersteVast }: { readonly magVrij: boolean; readonly eersteVast: boolean },
): GebouwdeKeuze {
  const aantal = Math.max(keuze.plekken.length, toeval.kies([3, 4, 4, 5, MEESTE_PLEKKEN]));
  const vrij = magVrij ? toeval.kiesEnkele(listVrij(dossier), toeval.kies([1, 1, 2])) : [];
  const voorop = eersteVast ? 1 : toeval.kies([0, 0, 1, 2]);
  const plekken = new Set([
    ...keuze.plekken.slice(0, voorop),
    ...vrij,
    ...keuze.plekken.slice(voorop),
    ...(toeval.kans(0.7) ? listKomend(dossier) : []),
    ...toeval.kiesEnkele(listBezet(dossier), aantal),
  ]);
  return { ...keuze, plekken: [...plekken].slice(0, aantal), aantalGepland: keuze.plekken.length };
}

/** A choice for other work than one's own place, or for a first place: some free, some taken. */
export function verzinKeuze(
  markt: KeuzeMarkt,
  dossier: GebouwdDossier,
  op: Dag,
  eigenPlek?: GebouwdeWerkplek,
): GebouwdeKeuze | null {
  const anders = (werkplek: GebouwdeWerkplek) => werkplek !== eigenPlek;
  const gewenst = markt.toeval.kiesEnkele(markt.listBezet(dossier).filter(anders), 2);
  const { plekken } = verrijkKeuze(
    markt,
    dossier,
    { op, plekken: gewenst },
    { magVrij: true, eersteVast: false },
  );
  const lijst = plekken.filter(anders);
  return lijst.length === 0 ? null : { op, plekken: lijst };
}
