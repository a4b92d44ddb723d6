import type { Net } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { deriveNet, listKanten, toOorsprong } from './afgeleidNet.ts';

/** Which gemeente each person and each place belongs to, as numbers from 0. */
export type Gemeenten = {
  readonly aantal: number;
  readonly vanKandidaat: Int32Array;
  readonly vanPlek: Int32Array;
};

/** What sharing places does for one gemeente, counted over its own people. */
export type Deelwinst = {
  readonly gemeente: number;
  /** How many have a place when every gemeente keeps its places to itself, and when they are shared. */
  readonly alleen: number;
  readonly samen: number;
  /** People with a place higher, or lower, on the own list than alone. Own residents first: never lower. */
  readonly beter: number;
  readonly slechter: number;
  /** Seats of this gemeente with somebody from elsewhere, and own people with a seat elsewhere. */
  readonly uitgeleend: number;
  readonly geleend: number;
};

/**
 * Compares the shared market with every gemeente alone, by allocating both. When at every place all own residents go
 * before all others and the order among them is the same, sharing makes nobody worse off (interdistrict school
 * choice: Hafalir, Kojima and Yenmez). With another order of precedence it can; `slechter` then counts them.
 */
export function compareSamen(net: Net, gemeenten: Gemeenten): readonly Deelwinst[] {
  const { aantal, vanKandidaat, vanPlek } = gemeenten;
  const eigen = deriveNet(net, (i) =>
    listKanten(net, i).filter((e) => vanPlek[net.plek[e]] === vanKandidaat[i]),
  );
  const alleen = toOorsprong(eigen, calculateVerdeling(eigen.net).gekozen);
  const samen = calculateVerdeling(net).gekozen;
  const winst = Array.from({ length: aantal }, (_, gemeente) => ({
    gemeente,
    alleen: 0,
    samen: 0,
    beter: 0,
    slechter: 0,
    uitgeleend: 0,
    geleend: 0,
  }));
  samen.forEach((e, i) => {
    const eigenWinst = winst[vanKandidaat[i]];
    if (alleen[i] >= 0) eigenWinst.alleen += 1;
    if (isHoger(e, alleen[i])) eigenWinst.beter += 1;
    if (isHoger(alleen[i], e)) eigenWinst.slechter += 1;
    if (e < 0) return;
    eigenWinst.samen += 1;
    const gastheer = vanPlek[net.plek[e]];
    if (gastheer === vanKandidaat[i]) return;
    eigenWinst.geleend += 1;
    winst[gastheer].uitgeleend += 1;
  });
  return winst;
}

/** Whether edge a of a person stands higher on the list than edge b; no place is the lowest. */
function isHoger(a: number, b: number): boolean {
  return a >= 0 && (b < 0 || a < b);
}
