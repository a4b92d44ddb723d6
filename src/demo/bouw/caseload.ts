import type { Dag } from '../dag.ts';
import { isVastgesteldOp, type Loop, werktOp } from '../plan/loop.ts';
import type { Toeval } from '../toeval.ts';
import type { Bewoner } from './bewoner.ts';

const DAGEN_VOOR_EINDE = 190;
const DAGEN_AANVRAAG = 40;
const DAGEN_WACHT: readonly [number, number] = [80, 180];

/** Whether nothing about this dossier asks for attention soon. */
function isRustig(loop: Loop, peildatum: Dag): boolean {
  const laatsteAanvraag = loop.aanvragen.at(-1);
  if (laatsteAanvraag === undefined) return true;
  if (loop.besluiten.length === 0) {
    return laatsteAanvraag.advies === null && peildatum - laatsteAanvraag.ontvangen < DAGEN_AANVRAAG;
  }
  const besluit = loop.besluiten.at(-1);
  if (besluit?.soort === 'afwijzing') return besluit.genomen < peildatum - 60;
  if (werktOp(loop, peildatum)) {
    return loop.plaatsingen
      .flatMap(({ dienstverbanden }) => dienstverbanden)
      .every(
        ({ van, tot }) =>
          tot === null || tot <= peildatum || (van <= peildatum && tot > peildatum + DAGEN_VOOR_EINDE),
      );
  }
  if (!isVastgesteldOp(loop, peildatum)) return true;
  const wacht = peildatum - (laatsteAanvraag.advies?.op ?? peildatum);
  return loop.plaatsingen.length === 0 && wacht > DAGEN_WACHT[0] && wacht < DAGEN_WACHT[1];
}

/**
 * Spreads the open dossiers over the klantmanagers. The first one gets the people of the test set and, up to
 * `caseload`, those around whom nothing is urgent, so that the number of signals is that of the scenarios.
 * A closed dossier keeps the name of a colleague by chance.
 */
export function verdeelCaseload(
  toeval: Toeval,
  mensen: readonly Bewoner[],
  klantmanagers: readonly string[],
  caseload: number | null,
  peildatum: Dag,
): ReadonlyMap<Bewoner, string> {
  const verdeling = new Map<Bewoner, string>();
  const [eerste, ...collegas] = klantmanagers;
  if (eerste === undefined) return verdeling;
  const open = mensen.filter(({ loop }) => loop.einde === null);
  const rang = ({ eigen, loop }: Bewoner): number => {
    if (eigen !== null) return eigen.bijCollega ? 2 : 0;
    return isRustig(loop, peildatum) ? 1 : 2;
  };
  const volgorde = [...open].sort((a, b) => rang(a) - rang(b));
  volgorde.forEach((bewoner, plaats) => {
    const bijEerste = caseload === null ? plaats % klantmanagers.length === 0 : plaats < caseload;
    const collega = collegas[plaats % Math.max(1, collegas.length)];
    verdeling.set(bewoner, bijEerste || collega === undefined ? eerste : collega);
  });
  for (const bewoner of mensen) {
    if (!verdeling.has(bewoner)) verdeling.set(bewoner, toeval.kiesUit(klantmanagers) ?? eerste);
  }
  return verdeling;
}
