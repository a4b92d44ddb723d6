import {
  calculateMaximum,
  calculateVerdeling,
  countGeplaatst,
  type Net,
  repeatToestemmingen,
} from '#matching/index.ts';
import { showKop, showRegel } from '../rapport.ts';

/** T14: at least this share of the distance between the allocation and the maximum. */
const DOEL = 0.97;

/** Asks for consent in rounds until no plan is left, when everybody says yes. */
export function measureToestemming(naam: string, net: Net): void {
  const { gekozen } = calculateVerdeling(net);
  const geplaatst = countGeplaatst(gekozen);
  const { aantal } = calculateMaximum(net, gekozen);
  const { rondes, gekozen: einde } = repeatToestemmingen(net, gekozen);
  const gedicht = aantal === geplaatst ? 1 : (countGeplaatst(einde) - geplaatst) / (aantal - geplaatst);
  const kwijt = rondes.reduce((som, ronde) => som + ronde.kwijt, 0);
  const oordeel = gedicht >= DOEL && kwijt === 0 ? 'reached' : 'MISSED';
  showKop(`Consent in rounds, ${naam}`);
  showRegel(
    `allocation ${geplaatst}, most placeable ${aantal}, after ${rondes.length} rounds ${countGeplaatst(einde)}`,
  );
  for (const [nummer, { gevraagd, beloofd, erbij }] of rondes.slice(0, 3).entries()) {
    showRegel(`round ${nummer + 1}: ${gevraagd} asked, ${beloofd} promised, ${erbij} more placed`);
  }
  showRegel(`asked in all: ${rondes.reduce((som, { gevraagd }) => som + gevraagd, 0)}`);
  showRegel(
    `${(100 * gedicht).toFixed(1)}% of the distance, ${kwijt} people lost a place; goal at least ${100 * DOEL}% and nobody: ${oordeel}`,
  );
}
