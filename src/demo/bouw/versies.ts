type Versie = { readonly versie: number; readonly vastgelegd_op: string };

/** Where the versions of a row go: the last one into the table, the earlier ones into its historie. */
export type Bestemming<I> = {
  readonly huidig: (rij: I & Versie) => void;
  readonly historie: (rij: I & Versie & { readonly vervangen_op: string }) => void;
};

/**
 * Writes what was known when: each version with the moment at which it was recorded, in that order. An earlier version
 * gets the moment at which the next replaced it; one that was replaced at the moment it was made never existed.
 */
export function legVersiesVast<I extends object>(
  bestemming: Bestemming<I>,
  versies: readonly (readonly [I, string])[],
): void {
  let versie = 1;
  versies.forEach(([inhoud, vastgelegdOp], plaats) => {
    const vervangenOp = versies[plaats + 1]?.[1];
    const rij = { ...inhoud, versie, vastgelegd_op: vastgelegdOp };
    if (vervangenOp === undefined) {
      bestemming.huidig(rij);
    } else if (vastgelegdOp < vervangenOp) {
      bestemming.historie({ ...rij, vervangen_op: vervangenOp });
      versie += 1;
    }
  });
}
