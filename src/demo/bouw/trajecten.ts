import { type Dag, werkdag } from '../dag.ts';
import type { Loop } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import type { Bouw } from './bouw.ts';
import { bouwEigenKeuze } from './eigenKeuze.ts';
import type { GebouwdDossier, GebouwdeWerkplek } from './gebouwd.ts';
import { bouwKeuzes, type GebouwdeKeuze, kiesKeuzedag, PLEKKEN_PER_KEUZE, rangschik } from './keuze.ts';
import { type KeuzeMarkt, verrijkKeuze } from './keuzeMarkt.ts';
import { bouwPlaatsing } from './plaatsing.ts';
import type { Toegewezen } from './plekToewijzing.ts';
import { countAanbod } from './stoelen.ts';
import { bouwAanvaardVoorstel, bouwOpenVoorstel, type OpenVoorstel } from './voorstel.ts';

/** Who waits shorter than this has made no choice yet. */
const DAGEN_TOT_KEUZE = 77;
const NIEUWE_KEUZE_NA = 20;
const OPEN_VOORSTEL = 0.2;

type TrajectOpties = {
  readonly detacheerder: string;
  /** Not for the people of the first klantmanager of the scenarios, whose signals are fixed. */
  readonly magVoorstel: boolean;
  readonly markt: KeuzeMarkt;
};

/** The choice, the proposals, and the plaatsingen of one person. */
export function bouwTraject(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  werkplekken: readonly GebouwdeWerkplek[],
  plekken: readonly Toegewezen[],
  { detacheerder, magVoorstel, markt }: TrajectOpties,
): void {
  const { loop } = bewoner;
  const keuzes: GebouwdeKeuze[] = [];
  loop.plaatsingen.forEach((plaatsing, nummer) => {
    const plek = plekken[nummer];
    if (plek === undefined) return;
    const vorige = loop.plaatsingen[nummer - 1];
    const keuze = planKeuze(bouw, loop, nummer, keuzes.at(-1)?.op ?? null, (op) =>
      rangschik(bouw, dossier, werkplekken, op, [plek.werkplek]),
    );
    if (keuze !== null) keuzes.push(keuze);
    const voorstelId =
      keuze === null || vorige?.soort === 'proefplaats'
        ? null
        : bouwAanvaardVoorstel(bouw, dossier, plek.werkplek, keuze, plaatsing.van);
    bouwPlaatsing(bouw, bewoner, dossier, plaatsing, plek, voorstelId, detacheerder);
  });
  const wacht = loop.plaatsingen.length === 0;
  const voorstel = wacht ? planOpenVoorstel(bouw, bewoner, magVoorstel) : null;
  const gepland = wacht ? planWachtkeuze(bouw, bewoner, dossier, werkplekken, voorstel !== null) : null;
  const wachtkeuze =
    gepland === null || bewoner.eigen !== null
      ? gepland
      : verrijkKeuze(markt, dossier, gepland, { magVrij: magVoorstel, eersteVast: voorstel !== null });
  if (wachtkeuze !== null) keuzes.push(wachtkeuze);
  bouwKeuzes(bouw, bewoner, dossier, keuzes);
  if (wachtkeuze !== null && voorstel !== null) bouwOpenVoorstel(bouw, dossier, wachtkeuze, voorstel);
  if (bewoner.eigen === null)
    bouwEigenKeuze(bouw, bewoner, dossier, plekken.at(-1)?.werkplek, keuzes.at(-1), markt);
}

/** Some of those who wait have a proposal that waits for an answer. */
function planOpenVoorstel(
  { toeval, peildatum }: Bouw,
  { loop, eigen }: Bewoner,
  mag: boolean,
): OpenVoorstel | null {
  if (eigen !== null) return eigen.voorstel ?? null;
  if (!mag || loop.einde !== null || loop.aanhouding !== null || !toeval.kans(OPEN_VOORSTEL)) return null;
  const op = werkdag(peildatum - toeval.geheel(4, 12) - 2);
  return { op, reageren: werkdag(op + 14), kandidaat: toeval.kans(0.5) ? 'ja' : null };
}

/** A choice before a new start; none when the person went straight on to the next place. */
function planKeuze(
  bouw: Bouw,
  loop: Loop,
  nummer: number,
  na: Dag | null,
  rangschikOp: (op: Dag) => readonly GebouwdeWerkplek[],
): GebouwdeKeuze | null {
  const plaatsing = loop.plaatsingen[nummer];
  const vorige = loop.plaatsingen[nummer - 1];
  if (plaatsing === undefined || vorige?.soort === 'proefplaats') return null;
  const vanaf =
    vorige === undefined ? loop.besluiten.find((b) => b.soort === 'vaststelling')?.genomen : vorige.tot;
  if (vanaf == null || (vorige !== undefined && plaatsing.van - vanaf < NIEUWE_KEUZE_NA)) return null;
  const op = kiesKeuzedag(bouw, plaatsing.van, vanaf);
  return na !== null && op <= na ? null : { op, plekken: rangschikOp(op) };
}

/**
 * The choice of someone who waits: made after some weeks, for places that are taken now (that is why they wait), or
 * with a free place first for someone with a proposal.
 */
function planWachtkeuze(
  bouw: Bouw,
  { loop, eigen }: Bewoner,
  dossier: GebouwdDossier,
  werkplekken: readonly GebouwdeWerkplek[],
  metVoorstel: boolean,
): GebouwdeKeuze | null {
  const { toeval, peildatum } = bouw;
  const kies = (op: Dag) => kiesWachtplekken(bouw, dossier, werkplekken, op, metVoorstel);
  if (eigen !== null) {
    if (eigen.keuze === undefined) return null;
    const vast = eigen.keuze.plekken.flatMap((sleutel) => werkplekken.filter((w) => w.sleutel === sleutel));
    const { op } = eigen.keuze;
    return { op, plekken: [...vast, ...kies(op)].slice(0, PLEKKEN_PER_KEUZE) };
  }
  const besluit = loop.besluiten.find((b) => b.soort === 'vaststelling');
  const advies = loop.aanvragen.at(-1)?.advies;
  if (besluit === undefined || loop.einde !== null || advies == null) return null;
  if (peildatum - advies.op < DAGEN_TOT_KEUZE) return null;
  const op = Math.min(besluit.genomen + toeval.geheel(14, 50), peildatum);
  return { op, plekken: kies(op) };
}

/** Places that are taken now; for a proposal those with a free seat come first. All places where these are too few. */
function kiesWachtplekken(
  bouw: Bouw,
  dossier: GebouwdDossier,
  werkplekken: readonly GebouwdeWerkplek[],
  op: Dag,
  metVoorstel: boolean,
): readonly GebouwdeWerkplek[] {
  const gewoon = werkplekken.filter((w) => !w.gereserveerd && w.stoelen.length > 0);
  const heeftPlek = (w: GebouwdeWerkplek) => countAanbod(w, bouw.peildatum) > 0;
  const vrij = metVoorstel ? rangschik(bouw, dossier, gewoon.filter(heeftPlek), op, []) : [];
  if (vrij.length >= PLEKKEN_PER_KEUZE) return vrij;
  const bezet = gewoon.filter((w) => !heeftPlek(w));
  const rest = (bezet.length >= PLEKKEN_PER_KEUZE ? bezet : werkplekken).filter((w) => !vrij.includes(w));
  return [...vrij, ...rangschik(bouw, dossier, rest, op, [])].slice(0, PLEKKEN_PER_KEUZE);
}
