/** A place that a round assigned to a person, and the place of the offer that the person still holds. */
export type Toekenning<Persoon extends string> = {
  readonly persoon: Persoon;
  readonly plek: string;
  readonly houdt: string | null;
};

/**
 * The assignments that can still be sent. Between running and sending a seat can be gone: then its offer is left out,
 * and whoever was to leave a place for it keeps that place. `vrij` is the number of seats per place, those of running
 * offers included; `gehouden` is the place of every running offer, by person.
 */
export function selectVerstuurbaar<Persoon extends string, Een extends Toekenning<Persoon>>(
  toekenningen: readonly Een[],
  vrij: ReadonlyMap<string, number>,
  gehouden: ReadonlyMap<Persoon, string>,
): readonly Een[] {
  let over = toekenningen;
  for (;;) {
    const gaan = new Set(over.map(({ persoon }) => persoon));
    const bezet = new Map<string, number>();
    const neem = (plek: string) => {
      const nu = (bezet.get(plek) ?? 0) + 1;
      bezet.set(plek, nu);
      return nu;
    };
    for (const [persoon, plek] of gehouden) if (!gaan.has(persoon)) neem(plek);
    for (const { plek, houdt } of over) if (plek === houdt) neem(plek);
    const past = over.filter(({ plek, houdt }) => plek === houdt || neem(plek) <= (vrij.get(plek) ?? 0));
    if (past.length === over.length) return past;
    over = past;
  }
}
