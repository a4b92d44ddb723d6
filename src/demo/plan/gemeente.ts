import { type Dag, eersteVanMaand, plusMaanden, werkdag } from '../dag.ts';
import type { Toeval } from '../toeval.ts';
import { planAanloop } from './aanloop.ts';
import type { Curve } from './curve.ts';
import { isVastgesteldOp, type Loop, werktOp } from './loop.ts';
import {
  planAangevraagd,
  planAfgewezen,
  planTeBesluiten,
  planVerkenning,
  planZonderAdvies,
} from './overige.ts';
import { planTerugval, planVoortraject, planWachtend } from './wachten.ts';
import { planWerkverloop } from './werkverloop.ts';

/** What a gemeente should look like. */
export type Opdracht = {
  readonly begin: Dag;
  readonly peildatum: Dag;
  /** People at work on a day. */
  readonly curve: Curve;
  /** Days beside the month ends on which the curve must be met. */
  readonly mijlpalen: readonly Dag[];
  /** Weeks since the positive advice of each person who never worked yet. */
  readonly wachtweken: readonly number[];
  /** Of them: how many are on hold. */
  readonly aangehouden: number;
  readonly verkenning: number;
  /** Days ago of each open request and of each advice without a beschikking. */
  readonly aangevraagd: readonly number[];
  readonly teBesluiten: readonly number[];
  /** All dossiers together, closed ones included. */
  readonly dossiers: number;
  /** People who are already planned by name. */
  readonly vast: readonly Loop[];
};

/** Share of all advices that are negative. */
const NEGATIEF = 1 / 3;
const DAGEN_VOOR_ADVIES = 60;
const MAANDSTART = 0.7;
const DAGEN_VOOR_AFGEWEZEN = 190;

/** Plans everyone of one gemeente, so that the people at work follow the curve. */
export function planGemeente(toeval: Toeval, opdracht: Opdracht): Loop[] {
  const { peildatum, begin } = opdracht;
  const werkenden = planWerkenden(toeval, opdracht);
  const wachtweken = opdracht.wachtweken.filter((weken) => peildatum - weken * 7 > begin + DAGEN_VOOR_ADVIES);
  const wachtenden = wachtweken.map((weken, plaats) =>
    planWachtend(toeval, peildatum, begin, weken, plaats < opdracht.aangehouden),
  );
  const lopend = [
    ...opdracht.aangevraagd.map((dagen) => planAangevraagd(toeval, peildatum, dagen)),
    ...opdracht.teBesluiten.map((dagen) => planTeBesluiten(toeval, peildatum, dagen, toeval.kans(0.7))),
    ...Array.from({ length: opdracht.verkenning }, () => planVerkenning(toeval, peildatum)),
  ].filter(({ geopend }) => geopend >= begin);
  const positief = opdracht.vast.length + werkenden.length + wachtenden.length;
  const rest = Math.max(0, opdracht.dossiers - positief - lopend.length);
  const afgewezen = Math.min(rest, Math.round((positief * NEGATIEF) / (1 - NEGATIEF)));
  const gesloten = Array.from({ length: rest }, (_, nummer) => {
    const tot = peildatum - DAGEN_VOOR_AFGEWEZEN;
    const geopend = werkdag(begin + Math.floor((tot - begin) * Math.sqrt(toeval.volgende())));
    return nummer < afgewezen
      ? planAfgewezen(toeval, geopend, peildatum, geopend > peildatum - 500 && toeval.kans(0.4))
      : planZonderAdvies(toeval, geopend, peildatum);
  });
  return [...opdracht.vast, ...werkenden, ...wachtenden, ...lopend, ...gesloten];
}

/** Month after month, as many people start as the curve asks beyond those who still work. */
function planWerkenden(toeval: Toeval, opdracht: Opdracht): Loop[] {
  const { begin, peildatum, curve, vast, mijlpalen } = opdracht;
  const lopen: Loop[] = [];
  const verschil = new Int32Array(peildatum - begin + 2);
  for (const loop of vast) tel(verschil, loop, begin, peildatum);
  let aanHetWerk = 0;
  let geteld = begin;
  for (const eind of meetdagen(begin, peildatum, mijlpalen)) {
    const van = geteld;
    for (; geteld <= eind; geteld += 1) aanHetWerk += verschil[geteld - begin] ?? 0;
    for (; aanHetWerk < Math.round(curve(eind)); aanHetWerk += 1) {
      const start = toeval.kans(MAANDSTART) ? van : Math.min(werkdag(toeval.geheel(van, eind)), eind);
      const loop = planWerkende(toeval, opdracht, start);
      lopen.push(loop);
      tel(verschil, loop, begin, peildatum, eind);
    }
  }
  return lopen;
}

/** Someone who starts on the day, with the way before it and everything after it. */
function planWerkende(toeval: Toeval, { begin, peildatum }: Opdracht, start: Dag): Loop {
  const wacht = Math.round(-Math.log(1 - toeval.volgende()) * 75) + toeval.geheel(25, 60);
  const verloop = planWerkverloop(toeval, start, peildatum);
  const loop = planVoortraject(toeval, planAanloop(toeval, start - wacht, start - 7, begin), verloop, begin);
  const wachtWeer = !werktOp(loop, peildatum) && isVastgesteldOp(loop, peildatum);
  return wachtWeer ? planTerugval(toeval, loop, peildatum) : loop;
}

/** The last day of every month, the milestones, and today itself, in order. */
function meetdagen(begin: Dag, peildatum: Dag, mijlpalen: readonly Dag[]): readonly Dag[] {
  const dagen = new Set(mijlpalen.filter((dag) => dag > begin && dag < peildatum)).add(peildatum);
  for (
    let eerste = plusMaanden(eersteVanMaand(begin), 1);
    eerste <= peildatum;
    eerste = plusMaanden(eerste, 1)
  ) {
    dagen.add(eerste - 1);
  }
  return [...dagen].sort((a, b) => a - b);
}

/** Adds the starts and ends after the day `na` to the differences per day. */
function tel(verschil: Int32Array, loop: Loop, begin: Dag, peildatum: Dag, na = begin - 1): void {
  const voegToe = (dag: Dag | null, aantal: number): void => {
    if (dag === null || dag <= na || dag > peildatum) return;
    verschil[dag - begin] = (verschil[dag - begin] ?? 0) + aantal;
  };
  for (const { van, tot, regeling } of loop.plaatsingen.flatMap(({ dienstverbanden }) => dienstverbanden)) {
    if (regeling !== 'beschut-werk') continue;
    voegToe(van, 1);
    voegToe(tot, -1);
  }
}
