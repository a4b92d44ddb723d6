import { createKeuze, moveOmhoog } from '#domain/keuze/index.ts';
import { type Antwoorden, PLEK_ANTWOORDEN, readAntwoord, VOLGORDE, vraagVanPlek } from './antwoord.ts';

/** The places that the person likes, in the own order; places liked later come last. */
export function listGekozen(antwoorden: Antwoorden, aanbod: readonly string[]): readonly string[] {
  const leuk = aanbod.filter(
    (nummer) => readAntwoord(antwoorden, vraagVanPlek(nummer), PLEK_ANTWOORDEN) === 'leuk',
  );
  const eerder = (antwoorden.get(VOLGORDE) ?? '').split(',').filter((nummer) => leuk.includes(nummer));
  return [...new Set([...eerder, ...leuk])];
}

/** The order with one place a rank higher; the same order when it is first or not in it. */
export function moveHoger(nummers: readonly string[], nummer: string): readonly string[] {
  const keuze = createKeuze(nummers);
  return keuze.ok ? moveOmhoog(keuze.value, nummer).plekken : nummers;
}

/** The order with one place a rank lower: the one below it goes up. */
export function moveLager(nummers: readonly string[], nummer: string): readonly string[] {
  const plaats = nummers.indexOf(nummer);
  const onder = plaats === -1 ? undefined : nummers[plaats + 1];
  return onder === undefined ? nummers : moveHoger(nummers, onder);
}
