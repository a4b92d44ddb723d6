import type { HistorieTabel, Rij } from '../rijen.ts';
import type { Bouw } from './bouw.ts';

type Inhoud<T extends HistorieTabel> = Omit<Rij<T>, 'versie' | 'vastgelegd_op'>;

/**
 * Writes what was known when: the last version is the current row, each earlier one goes to the historie with the
 * moment at which the next replaced it. A version that was replaced at the moment it was made never existed.
 */
export function legVersiesVast<T extends HistorieTabel>(
  { rijen }: Bouw,
  tabel: T,
  versies: readonly (readonly [Inhoud<T>, string])[],
): void {
  let versie = 1;
  versies.forEach(([inhoud, vastgelegdOp], plaats) => {
    const vervangenOp = versies[plaats + 1]?.[1];
    const rij = { ...inhoud, versie, vastgelegd_op: vastgelegdOp };
    if (vervangenOp === undefined) {
      voegToe(rijen.huidig[tabel], rij);
    } else if (vastgelegdOp < vervangenOp) {
      voegToe(rijen.historie[tabel], { ...rij, vervangen_op: vervangenOp });
      versie += 1;
    }
  });
}

function voegToe<R>(lijst: R[], rij: R): void {
  lijst.push(rij);
}
