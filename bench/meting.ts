/** Times of one thing over all rounds, in milliseconds: the median of each round. */
export type Meting = { readonly naam: string; readonly rondes: readonly number[] };

/** What was measured and the least that the same work can cost. */
export type Vergelijking = {
  readonly wat: string;
  readonly eigen: Meting;
  readonly vloer: Meting;
  /** At most this many times the floor; null when there is no goal. */
  readonly doel: number | null;
};

export type Taak = { readonly naam: string; readonly doe: () => Promise<unknown> };

type Rondes = { readonly rondes: number; readonly perRonde: number; readonly opwarmen: number };

/**
 * Measures tasks by turns, run for run, so that a busy moment of the machine hits each of them. Every round gives the
 * median of `perRonde` runs; the order turns round every round.
 */
export async function measureOmEnOm(
  taken: readonly Taak[],
  { rondes, perRonde, opwarmen }: Rondes,
): Promise<readonly Meting[]> {
  const gemeten = taken.map(({ naam }): { naam: string; rondes: number[] } => ({ naam, rondes: [] }));
  for (const { doe } of taken) for (let keer = 0; keer < opwarmen; keer += 1) await doe();
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const tijden = taken.map((taak): { taak: Taak; ms: number[] } => ({ taak, ms: [] }));
    const volgorde = ronde % 2 === 0 ? tijden : [...tijden].reverse();
    for (let keer = 0; keer < perRonde; keer += 1) {
      for (const { taak, ms } of volgorde) ms.push(await measure(taak.doe));
    }
    for (const [plaats, { ms }] of tijden.entries()) gemeten[plaats]?.rondes.push(mediaan(ms));
  }
  return gemeten;
}

/** Milliseconds that one run takes. */
export async function measure(doe: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}

/** The middle value; the mean of the middle two of an even number. */
export function mediaan(getallen: readonly number[]): number {
  const oplopend = [...getallen].sort((a, b) => a - b);
  const midden = Math.floor(oplopend.length / 2);
  const hoog = oplopend[midden] ?? Number.NaN;
  return oplopend.length % 2 === 1 ? hoog : ((oplopend[midden - 1] ?? hoog) + hoog) / 2;
}

/** How many times the floor, by median; and the lowest and highest of the rounds held against each other. */
export function calculateVerhouding({ eigen, vloer }: Vergelijking): {
  readonly mediaan: number;
  readonly laagste: number;
  readonly hoogste: number;
} {
  const perRonde = eigen.rondes.map((tijd, ronde) => tijd / (vloer.rondes[ronde] ?? Number.NaN));
  return {
    mediaan: mediaan(eigen.rondes) / mediaan(vloer.rondes),
    laagste: Math.min(...perRonde),
    hoogste: Math.max(...perRonde),
  };
}
