/** A place that a round assigned to a person. */
export type Toekenning<Persoon extends string> = {
  readonly persoon: Persoon;
  readonly plek: string;
  /** Place in the order of that place; smaller goes first. */
  readonly voorrang: number;
  /** The person holds an offer of this very place, so it simply runs on. */
  readonly houdt: boolean;
  /** The person has a better offer with another one kept behind it, and answers those first. */
  readonly heeftTweeAanbiedingen: boolean;
};

/** Seats of the places of a round, on the day of sending. */
export type Zitplaatsen = {
  /** Per place the seats that nobody sits on, holds an offer of or was promised. */
  readonly vrij: ReadonlyMap<string, number>;
  /** Per place the seats that somebody may leave for a place that is better for that person. */
  readonly komtVrij: ReadonlyMap<string, number>;
};

/** What becomes of the assignments of a round on the day of sending. */
export type Verdeling<Een> = {
  /** The seat is free: the offer goes now. */
  readonly nu: readonly Een[];
  /** The person holds this offer already. */
  readonly loopt: readonly Een[];
  /** Somebody still sits on the seat or holds an offer of it, or the person answers another offer first. */
  readonly wacht: readonly Een[];
  /** The seat is gone. */
  readonly vervallen: readonly Een[];
};

/**
 * Sorts the assignments by what can be sent now. An offer goes only when its seat is really free, so nobody can lose
 * a place that somebody else was offered too early. Who goes first at a place gets its free seats first.
 */
export function sortToekenningen<Persoon extends string, Een extends Toekenning<Persoon>>(
  toekenningen: readonly Een[],
  zitplaatsen: Zitplaatsen,
): Verdeling<Een> {
  const vrij = new Map(zitplaatsen.vrij);
  const komtVrij = new Map(zitplaatsen.komtVrij);
  const neem = (seats: Map<string, number>, plek: string): boolean => {
    const over = seats.get(plek) ?? 0;
    if (over > 0) seats.set(plek, over - 1);
    return over > 0;
  };
  const sorteer = (een: Een): keyof Verdeling<Een> => {
    if (een.houdt) return 'loopt';
    if (neem(vrij, een.plek)) return een.heeftTweeAanbiedingen ? 'wacht' : 'nu';
    return neem(komtVrij, een.plek) ? 'wacht' : 'vervallen';
  };
  const soorten = new Map(
    [...toekenningen].sort((a, b) => a.voorrang - b.voorrang).map((een) => [een, sorteer(een)]),
  );
  const kies = (soort: keyof Verdeling<Een>) => toekenningen.filter((een) => soorten.get(een) === soort);
  return { nu: kies('nu'), loopt: kies('loopt'), wacht: kies('wacht'), vervallen: kies('vervallen') };
}
