import type { GecompileerdeMarkt } from '../markt/net.ts';
import { calculateVerdeling, type Verdeling } from './calculateVerdeling.ts';
import { TOEWIJZINGSFORMAAT, type Toegewezen, type Toewijzing } from './toewijzing.ts';
import { NIEMAND } from './zitplaatsen.ts';

/**
 * Divides the seats of a market by candidate-proposing deferred acceptance. Nobody gets a place that was not chosen or
 * that can not take them; nobody would rather have a place that has a free seat or took somebody with less precedence;
 * and of all outcomes like that, everybody has the best one. The same market gives the same bytes, in whatever order it
 * is written.
 */
export function allocate(markt: GecompileerdeMarkt): Toewijzing {
  return describeVerdeling(markt, calculateVerdeling(markt.net));
}

/** The outcome in ids. */
export function describeVerdeling(markt: GecompileerdeMarkt, verdeling: Verdeling): Toewijzing {
  const { kandidaten, plekken, rang, net } = markt;
  const toewijzingen: Toegewezen[] = [];
  const nietGeplaatst: string[] = [];
  for (let i = 0; i < kandidaten.length; i += 1) {
    const e = verdeling.gekozen[i];
    if (e === NIEMAND) nietGeplaatst.push(kandidaten[i]);
    else toewijzingen.push({ kandidaat: kandidaten[i], plek: plekken[net.plek[e]], rang: rang[e] + 1 });
  }
  const { aanmeldingen } = verdeling;
  return { formaat: TOEWIJZINGSFORMAAT, toewijzingen, nietGeplaatst, aanmeldingen };
}
