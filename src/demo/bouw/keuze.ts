import { type Dag, dagTekst, periodeTekst, werkdag } from '../dag.ts';
import { createToeval } from '../toeval.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier, GebouwdeWerkplek } from './gebouwd.ts';

const EERSTE_KEUZE = 0.75;
/** Places in one choice. */
export const PLEKKEN_PER_KEUZE = 3;
const AANWEZIG = ['jobcoach', 'klantmanager', 'jobcoach en ouder', 'begeleider dagbesteding', ''] as const;

/** A choice that was made: rank 1 first. */
export type GebouwdeKeuze = {
  readonly op: Dag;
  readonly plekken: readonly GebouwdeWerkplek[];
  /** Ranks after this one take chance of their own: the people of the demo stay who they are. */
  readonly aantalGepland?: number;
};

/** Ranks places: `zeker` in it (mostly first), the rest by wish among what existed then. */
export function rangschik(
  { toeval }: Bouw,
  dossier: GebouwdDossier,
  werkplekken: readonly GebouwdeWerkplek[],
  op: Dag,
  zeker: readonly GebouwdeWerkplek[],
): readonly GebouwdeWerkplek[] {
  const open = werkplekken.filter((w) => !w.gereserveerd && w.vanaf <= op && !zeker.includes(w));
  const gewenst = open.filter((w) => dossier.werksoorten.includes(w.werksoort));
  const rest = toeval.kiesEnkele(
    gewenst.length >= PLEKKEN_PER_KEUZE ? gewenst : open,
    PLEKKEN_PER_KEUZE - zeker.length,
  );
  const eerste = rest[0];
  const lijst =
    zeker.length === 1 && eerste !== undefined && !toeval.kans(EERSTE_KEUZE)
      ? [eerste, ...zeker, ...rest.slice(1)]
      : [...zeker, ...rest];
  return lijst.slice(0, PLEKKEN_PER_KEUZE);
}

/** Writes a person's choices; each replaces the one before. */
export function bouwKeuzes(
  bouw: Bouw,
  { eigen }: Bewoner,
  dossier: GebouwdDossier,
  keuzes: readonly GebouwdeKeuze[],
): void {
  const { rijen, toeval, gemeente } = bouw;
  keuzes.forEach(({ op, plekken, aantalGepland = plekken.length }, plaats) => {
    const volgende = keuzes[plaats + 1]?.op ?? null;
    const id = toeval.uuid();
    const vastgelegd = moment(bouw, op, 1);
    const later = plekken.length > aantalGepland ? createToeval(id) : toeval;
    rijen.huidig.keuze.push({
      gemeente_code: gemeente.code,
      id,
      dossier_id: dossier.id,
      gekozen_op: dagTekst(op),
      aanwezig: eigen?.keuze?.aanwezig ?? toeval.kies(AANWEZIG),
      geldig: periodeTekst(op, volgende),
      ...eersteVersie(volgende === null ? vastgelegd : moment(bouw, volgende)),
    });
    plekken.forEach((werkplek, nummer) => {
      rijen.huidig.keuze_plek.push({
        gemeente_code: gemeente.code,
        id: (nummer < aantalGepland ? toeval : later).uuid(),
        keuze_id: id,
        dossier_id: dossier.id,
        rang: nummer + 1,
        werkplek_id: werkplek.id,
        vastgelegd_op: vastgelegd,
      });
    });
  });
}

/** Writes one more choice, which replaces the last one of the same person, with the chance of `bouw`. */
export function voegKeuzeToe(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  vorige: GebouwdeKeuze | undefined,
  keuze: GebouwdeKeuze,
): void {
  const { keuze: rijen } = bouw.rijen.huidig;
  const oud = rijen.at(-1);
  if (vorige !== undefined && oud?.dossier_id === dossier.id) {
    rijen[rijen.length - 1] = {
      ...oud,
      geldig: periodeTekst(vorige.op, keuze.op),
      ...eersteVersie(moment(bouw, keuze.op)),
    };
  }
  bouwKeuzes(bouw, bewoner, dossier, [keuze]);
}

/** The day of the choice before a start: some weeks, but not before the vaststelling. */
export function kiesKeuzedag({ toeval }: Bouw, start: Dag, nietVoor: Dag): Dag {
  return Math.min(Math.max(nietVoor, werkdag(start - toeval.geheel(30, 80))), start);
}
