/** Parts of a weekly round, in the order in which they happen. */
export const FASEN = [
  'read: who waits with which list, which seats, what fits',
  'compile the market file, read it and divide it',
  'verify',
  'explain to each person',
  'store outcome, files and explanations',
  'send: read everything again',
  'send: store the offers',
] as const;

export type Fase = (typeof FASEN)[number];

/** Milliseconds per part, of one round or of many together. */
export type Tijden = ReadonlyMap<Fase, number>;

/** A stopwatch: what passed since the last look belongs to the part that is named. */
export type Klok = { readonly tot: (fase: Fase) => void; readonly tijden: Tijden };

export function startKlok(): Klok {
  const tijden = new Map<Fase, number>();
  let vorige = performance.now();
  return {
    tijden,
    tot: (fase) => {
      const nu = performance.now();
      tijden.set(fase, (tijden.get(fase) ?? 0) + nu - vorige);
      vorige = nu;
    },
  };
}
