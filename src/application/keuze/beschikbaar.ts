import { createKeuze, type Keuze } from '#domain/keuze/index.ts';
import type { KeuzeBeeld, KeuzePlek } from './keuze.ts';

/** Whether a seat is free that is not promised to someone else in a running proposal. */
export function heeftVrijePlaats({ vrijVanaf, vrij, voorgesteld }: KeuzePlek): boolean {
  return vrijVanaf !== null && Math.max(vrij, 1) > voorgesteld;
}

/** Whether the place can be proposed to the person: a seat comes free and no hard requirement fails. */
export function isVoorTeStellen(plek: KeuzePlek): boolean {
  return heeftVrijePlaats(plek) && plek.haalbaarheid.uitkomst !== 'niet-haalbaar';
}

/** The person's choice in force as numbers of places; undefined when there is none. */
export function huidigeKeuze({ plekken }: KeuzeBeeld): Keuze<string> | undefined {
  const gekozen = plekken
    .filter(({ rang }) => rang !== null)
    .sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0))
    .map(({ nummer }) => nummer);
  const keuze = createKeuze(gekozen);
  return keuze.ok ? keuze.value : undefined;
}
