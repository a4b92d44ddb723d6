import { calculateMaximum, countGeplaatst } from '#matching/index.ts';
import { adviseErbij } from './adviseErbij.ts';
import { adviseNieuw } from './adviseNieuw.ts';
import { adviseTekorten, countVraagAanbod, countZonderPlek } from './adviseTekort.ts';
import type { Wervingsadvies } from './werving.ts';
import type { Wervingsmarkt } from './wervingsmarkt.ts';

/** Everything that acquisition can say about the market of today; proposals only of one kind of work when it is given. */
export function adviseWerving(markt: Wervingsmarkt, werksoort: string | null): Wervingsadvies {
  const { net, gekozen, personen, feiten } = markt;
  const maximum = calculateMaximum(net, gekozen);
  const werkt = personen.filter(({ eigenPlek }) => eigenPlek !== undefined).length;
  return {
    deelnemers: personen.length - werkt,
    geplaatst: countGeplaatst(gekozen) - werkt,
    hoogstens: maximum.aantal - werkt,
    zonderKeuze: feiten.zonderKeuze,
    ...adviseNieuw(markt, werksoort),
    erbij: adviseErbij(markt, werksoort),
    tekorten: adviseTekorten(markt, maximum),
    zonderPlek: countZonderPlek(markt),
    vraagAanbod: countVraagAanbod(markt),
  };
}
