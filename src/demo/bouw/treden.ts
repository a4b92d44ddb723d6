import { type Dag, periodeTekst } from '../dag.ts';
import type { Herkomst } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';

/** Rungs without wage, from the dossier's own plan and the school or day activity someone came from. */
export function bouwTreden(
  bouw: Bouw,
  { loop }: Bewoner,
  { id, persoonId }: GebouwdDossier,
  herkomst: Herkomst,
): void {
  const { rijen, toeval, gemeente } = bouw;
  const push = (soort: string, van: Dag, tot: Dag | null): void => {
    if (tot !== null && tot <= van) return;
    rijen.huidig.trede.push({
      gemeente_code: gemeente.code,
      id: toeval.uuid(),
      dossier_id: id,
      persoon_id: persoonId,
      soort,
      hoofd: true,
      periode: periodeTekst(van, tot),
      ...eersteVersie(moment(bouw, tot === null || tot > bouw.peildatum ? van : tot, 5)),
    });
  };
  const eerste = [...loop.treden.map(({ van }) => van), ...loop.plaatsingen.map(({ van }) => van)].sort(
    (a, b) => a - b,
  )[0];
  const tot = eerste ?? loop.einde?.op ?? null;
  if (loop.treden[0]?.van !== loop.geopend) {
    if (herkomst === 'dagbesteding') push('arbeidsmatige-dagbesteding', loop.geopend, tot);
    if (herkomst === 'vso-pro') push('school', loop.geopend, tot);
  }
  for (const trede of loop.treden) push(trede.soort, trede.van, trede.tot);
  for (const { soort, van, tot: einde } of loop.plaatsingen)
    if (soort === 'proefplaats') push('proefplaats', van, einde);
}
