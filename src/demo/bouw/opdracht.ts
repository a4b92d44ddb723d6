import { type Dag, leesDag } from '../dag.ts';
import { type DemoGemeente, DOSSIERS_LANDELIJK } from '../invoer.ts';
import { CURVE_ALMERE, CURVE_LANDELIJK, schaalCurve } from '../plan/curve.ts';
import type { Opdracht } from '../plan/gemeente.ts';
import { isVastgesteldOp, werktOp } from '../plan/loop.ts';
import type { Toeval } from '../toeval.ts';
import type { Bewoner } from './bewoner.ts';

type Vraag = {
  readonly gemeente: DemoGemeente;
  readonly begin: Dag;
  readonly peildatum: Dag;
  readonly dossiers: number;
  readonly almere: boolean;
  readonly vast: readonly Bewoner[];
};

/** Weeks since the advice of the people who wait in Almere beside the test set: with them 23, of whom 6 over 26 weeks. */
const WACHTWEKEN_ALMERE = [58, 44, 24, 37, 31, 28, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 21, 23] as const;
const WACHTENDEN_ALMERE = 23;
const DOSSIERS_ALMERE = 650;
const DOSSIERS_PER_PLEK = DOSSIERS_LANDELIJK / 12_823;

/** What the gemeente should look like on the reference date. */
export function planOpdracht(toeval: Toeval, vraag: Vraag): Opdracht {
  return vraag.almere ? planAlmere(toeval, vraag) : planAndere(toeval, vraag);
}

function planAlmere(toeval: Toeval, { begin, peildatum, dossiers, vast }: Vraag): Opdracht {
  const schaal = Math.max(1, dossiers / DOSSIERS_ALMERE);
  const alWachtend = vast.filter(
    ({ loop }) => isVastgesteldOp(loop, peildatum) && !werktOp(loop, peildatum),
  ).length;
  const nodig = Math.round(WACHTENDEN_ALMERE * (schaal < 1.2 ? 1 : schaal)) - alWachtend;
  const wachtweken = Array.from(
    { length: nodig },
    (_, nummer) => WACHTWEKEN_ALMERE[nummer] ?? toeval.geheel(2, 25),
  );
  return {
    begin,
    peildatum,
    dossiers,
    curve: schaalCurve(CURVE_ALMERE, schaal < 1.2 ? 1 : schaal),
    wachtweken,
    mijlpalen: CURVE_ALMERE.map(([dag]) => leesDag(dag)),
    aangehouden: 3,
    verkenning: Math.round(34 * schaal),
    aangevraagd: [6, 13, 20, 27, 34, 44, 60],
    teBesluiten: [4, 11, 25],
    vast: vast.map(({ loop }) => loop),
  };
}

function planAndere(toeval: Toeval, { begin, peildatum, dossiers, gemeente }: Vraag): Opdracht {
  const plekken = Math.max(gemeente.taakstelling, dossiers / DOSSIERS_PER_PLEK);
  const dekking = 0.55 + toeval.volgende() * 0.6;
  const curve = schaalCurve(CURVE_LANDELIJK, plekken * dekking);
  const wachtend = Math.round(curve(peildatum) * (0.1 + toeval.volgende() * 0.4));
  const aantal = (deel: number) => Math.round(plekken * deel * (0.5 + toeval.volgende()));
  return {
    begin,
    peildatum,
    dossiers,
    curve,
    wachtweken: Array.from({ length: wachtend }, () =>
      Math.min(140, 1 + Math.round(-Math.log(1 - toeval.volgende()) * 20)),
    ),
    aangehouden: Math.round(wachtend * 0.1),
    mijlpalen: [],
    verkenning: aantal(0.2),
    aangevraagd: Array.from({ length: aantal(0.06) }, () => toeval.geheel(1, 66)),
    teBesluiten: Array.from({ length: aantal(0.03) }, () => toeval.geheel(1, 50)),
    vast: [],
  };
}
