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
  /** Weeks since the positive advice of each person who never worked yet. */
  readonly wachtweken: readonly number[];
  /** Of them: how many are on hold. */
  readonly aangehouden: number;
  /** People who stepped back and wait again. */
  readonly teruggevallen: number;
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
const MAANDSTART = 0.7;
const DAGEN_VOOR_AFGEWEZEN = 190;

/** Plans everyone of one gemeente, so that the people at work follow the curve. */
export function planGemeente(toeval: Toeval, opdracht: Opdracht): Loop[] {
  const { peildatum, begin } = opdracht;
  const werkenden = planWerkenden(toeval, opdracht);
  const wachtenden = opdracht.wachtweken.map((weken, plaats) =>
    planWachtend(toeval, peildatum, begin, weken, plaats < opdracht.aangehouden),
  );
  const lopend = [
    ...opdracht.aangevraagd.map((dagen) => planAangevraagd(toeval, peildatum, dagen)),
    ...opdracht.teBesluiten.map((dagen) => planTeBesluiten(toeval, peildatum, dagen, toeval.kans(0.7))),
    ...Array.from({ length: opdracht.verkenning }, () => planVerkenning(toeval, peildatum)),
  ];
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
  const { begin, peildatum, curve, vast } = opdracht;
  const lopen: Loop[] = [];
  const verschil = new Int32Array(peildatum - begin + 2);
  for (const loop of vast) tel(verschil, loop, begin, peildatum);
  let teruggevallen = 0;
  let aanHetWerk = 0;
  let geteld = begin;
  for (const eind of meetdagen(begin, peildatum)) {
    for (; geteld <= eind; geteld += 1) aanHetWerk += verschil[geteld - begin] ?? 0;
    const van = Math.max(begin, eersteVanMaand(eind));
    for (; aanHetWerk < Math.round(curve(eind)); aanHetWerk += 1) {
      const start = toeval.kans(MAANDSTART) ? van : Math.min(werkdag(toeval.geheel(van, eind)), eind);
      const wacht = Math.round(-Math.log(1 - toeval.volgende()) * 75) + toeval.geheel(25, 60);
      const verloop = planWerkverloop(toeval, start, peildatum);
      const loop = planVoortraject(
        toeval,
        planAanloop(toeval, start - wacht, start - 7, begin),
        verloop,
        begin,
      );
      const wachtWeer = !werktOp(loop, peildatum) && isVastgesteldOp(loop, peildatum);
      if (wachtWeer) teruggevallen += 1;
      const klaar =
        wachtWeer && teruggevallen > opdracht.teruggevallen ? planTerugval(toeval, loop, peildatum) : loop;
      lopen.push(klaar);
      tel(verschil, klaar, begin, peildatum, eind);
    }
  }
  return lopen;
}

/** The last day of every month, and the day of today itself. */
function meetdagen(begin: Dag, peildatum: Dag): Dag[] {
  const dagen: Dag[] = [];
  for (
    let eerste = plusMaanden(eersteVanMaand(begin), 1);
    eerste - 1 < peildatum;
    eerste = plusMaanden(eerste, 1)
  ) {
    dagen.push(eerste - 1);
  }
  return [...dagen, peildatum];
}

/** Adds the starts and ends after the day `na` to the differences per day. */
function tel(verschil: Int32Array, loop: Loop, begin: Dag, peildatum: Dag, na = begin - 1): void {
  for (const plaatsing of loop.plaatsingen) {
    for (const { van, tot, regeling } of plaatsing.dienstverbanden) {
      if (regeling !== 'beschut-werk') continue;
      if (van > na && van <= peildatum) verschil[van - begin] = (verschil[van - begin] ?? 0) + 1;
      if (tot !== null && tot > na && tot <= peildatum)
        verschil[tot - begin] = (verschil[tot - begin] ?? 0) - 1;
    }
  }
}
