import { type Dag, eersteVanMaand, leesDag, plusMaanden } from '../dag.ts';
import type { Toeval } from '../toeval.ts';
import type {
  GeplandDienstverband,
  GeplandePlaatsing,
  GeplandeTrede,
  RedenEindeDienstverband,
  RedenEindeDossier,
} from './loop.ts';

/** The work of one person from the first day at work. */
export type Werkverloop = {
  readonly plaatsingen: readonly GeplandePlaatsing[];
  readonly treden: readonly GeplandeTrede[];
  /** Null while working, or between two places. */
  readonly einde: {
    readonly op: Dag;
    readonly reden: RedenEindeDossier;
    readonly ingetrokken: boolean;
  } | null;
};

/** From this day a chain may last three years instead of two. */
const DRIE_JAAR = leesDag('2020-01-01');
const VERLENGD = 0.8;
const VROEG_GESTOPT = 0.05;
const JAREN_IN_VASTE_DIENST = 7;
const LENGTES = [12, 12, 12, 12, 12, 12, 12, 12, 14, 18, 7, 24] as const;
const AFLOPEN: readonly [RedenEindeDienstverband, ...RedenEindeDienstverband[]] = [
  'verloop',
  'verloop',
  'verloop',
  'stap-terug',
  'stap-terug',
  'volgende-stap',
  'volgende-stap',
  'opzegging',
  'verhuisd',
  'overig',
];

const VROEGTIJDIG: readonly [RedenEindeDienstverband, ...RedenEindeDienstverband[]] = [
  'opzegging',
  'opzegging',
  'stap-terug',
  'volgende-stap',
  'verhuisd',
  'overig',
];

/** Plans places, contracts, steps back and the end, until the day `peildatum`. */
export function planWerkverloop(toeval: Toeval, start: Dag, peildatum: Dag): Werkverloop {
  const plaatsingen: GeplandePlaatsing[] = [];
  const treden: GeplandeTrede[] = [];
  let van = start;
  for (;;) {
    const keten = planKeten(toeval, van, peildatum);
    const laatste = keten.at(-1);
    const gestopt =
      laatste?.tot != null && laatste.tot <= peildatum && laatste.redenEinde !== null ? laatste : null;
    plaatsingen.push({
      van,
      tot: gestopt?.tot ?? null,
      soort: 'beschut-werk',
      redenEinde: gestopt?.redenEinde ?? '',
      dienstverbanden: keten,
    });
    if (gestopt?.tot == null) return { plaatsingen, treden, einde: null };
    const op = gestopt.tot;
    const vervolg = planVervolg(toeval, op, gestopt.redenEinde, peildatum);
    if (vervolg.trede !== null) treden.push(vervolg.trede);
    if (vervolg.einde !== null) return { plaatsingen, treden, einde: vervolg.einde };
    if (vervolg.terug > peildatum) return { plaatsingen, treden, einde: null };
    van = vervolg.terug;
  }
}

/** Contracts of a fixed term after one another, until the law makes them permanent. */
function planKeten(toeval: Toeval, van: Dag, peildatum: Dag): readonly GeplandDienstverband[] {
  const keten: GeplandDienstverband[] = [];
  let begin = van;
  for (;;) {
    const { eind, vast, stopt } = planDuur(toeval, van, begin, keten.length);
    const dienstverband = {
      van: begin,
      overeengekomenTot: vast ? null : eind,
      regeling: 'beschut-werk',
    } as const;
    const loopt = stopt > peildatum;
    if (!loopt && !vast && stopt === eind && toeval.kans(VERLENGD)) {
      keten.push({ ...dienstverband, tot: eind, redenEinde: null });
      begin = eind;
      continue;
    }
    const redenEinde = stopt === eind ? toeval.kies(AFLOPEN) : toeval.kies(VROEGTIJDIG);
    keten.push({
      ...dienstverband,
      tot: loopt ? dienstverband.overeengekomenTot : stopt,
      redenEinde: loopt ? null : redenEinde,
    });
    return keten;
  }
}

/** One contract: its agreed end (`eind`), whether it has none (`vast`) and the day it really stops. */
function planDuur(
  toeval: Toeval,
  ketenVan: Dag,
  begin: Dag,
  eerdere: number,
): { eind: Dag; vast: boolean; stopt: Dag } {
  const lengte = toeval.kies(LENGTES);
  const eind = plusMaanden(begin, lengte);
  const vast = eerdere >= 3 || eind > plusMaanden(ketenVan, eind > DRIE_JAAR ? 36 : 24);
  if (vast) {
    const dagen = 60 + Math.round(-Math.log(1 - toeval.volgende()) * JAREN_IN_VASTE_DIENST * 365);
    return { eind, vast, stopt: eersteVanMaand(begin + dagen) };
  }
  return {
    eind,
    vast,
    stopt: toeval.kans(VROEG_GESTOPT) ? begin + toeval.geheel(45, lengte * 30 - 30) : eind,
  };
}

type Vervolg = {
  readonly terug: Dag;
  readonly trede: GeplandeTrede | null;
  readonly einde: Werkverloop['einde'];
};

/** What comes after the last day at a place. A return on the same day is the carousel: from firm to firm. */
function planVervolg(
  toeval: Toeval,
  op: Dag,
  reden: RedenEindeDienstverband | null,
  peildatum: Dag,
): Vervolg {
  const vandaag = eersteVanMaand(peildatum);
  const klaar = (na: number, redenEinde: RedenEindeDossier, ingetrokken = false): Vervolg => ({
    terug: op,
    trede: null,
    einde: { op: Math.min(op + na, peildatum), reden: redenEinde, ingetrokken },
  });
  switch (reden) {
    case 'volgende-stap':
      return klaar(toeval.geheel(0, 20), 'overig', true);
    case 'verhuisd':
      return klaar(toeval.geheel(0, 14), 'verhuisd');
    case 'overig':
      return klaar(toeval.geheel(0, 30), toeval.kies(['pensioen', 'pensioen', 'overleden', 'geen-wens']));
    case 'stap-terug': {
      const terug = keerTerug(eersteVanMaand(op + toeval.geheel(120, 420)), vandaag);
      const trede = {
        soort: 'arbeidsmatige-dagbesteding',
        van: op,
        tot: terug < vandaag ? terug : null,
      } as const;
      if (toeval.kans(0.7)) return { terug, trede, einde: null };
      const na = toeval.geheel(30, 120);
      return { ...klaar(na, 'geen-wens', true), trede: { ...trede, tot: Math.min(op + na, peildatum + 1) } };
    }
    default: {
      if (toeval.kans(0.15)) return klaar(toeval.geheel(20, 90), 'geen-wens');
      const terug = toeval.kans(0.45) ? op : keerTerug(eersteVanMaand(op + toeval.geheel(45, 260)), vandaag);
      return { terug, trede: null, einde: null };
    }
  }
}

/** A return in the running month is still to come: the figures of today stay those of the curve. */
function keerTerug(terug: Dag, vandaag: Dag): Dag {
  return terug < vandaag ? terug : Number.POSITIVE_INFINITY;
}
