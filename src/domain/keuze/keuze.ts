import { err, ok, type Result } from '#domain/shared/index.ts';

/** A person's own order of named places, first choice first. Made by `createKeuze`, so never empty or double. */
export type Keuze<Plek extends string> = { readonly plekken: readonly [Plek, ...Plek[]] };

export type KeuzeWeigering<Plek extends string> =
  | { readonly code: 'keuze-leeg' }
  | { readonly code: 'plek-dubbel'; readonly plek: Plek };

/** Makes a choice from places in order. There is no longest list. */
export function createKeuze<Plek extends string>(
  plekken: readonly Plek[],
): Result<Keuze<Plek>, KeuzeWeigering<Plek>> {
  const [eerste, ...rest] = plekken;
  if (eerste === undefined) return err({ code: 'keuze-leeg' });
  const dubbel = plekken.find((plek, plaats) => plekken.indexOf(plek) !== plaats);
  if (dubbel !== undefined) return err({ code: 'plek-dubbel', plek: dubbel });
  return ok({ plekken: [eerste, ...rest] });
}

/** The rank of a place in the choice, 1 = first; null when the person did not choose it. */
export function findRang<Plek extends string>(keuze: Keuze<Plek>, plek: Plek): number | null {
  const plaats = keuze.plekken.indexOf(plek);
  return plaats === -1 ? null : plaats + 1;
}

/** The choice with one place one rank higher; the same choice when it is first or not in it. */
export function moveOmhoog<Plek extends string>(keuze: Keuze<Plek>, plek: Plek): Keuze<Plek> {
  const plaats = keuze.plekken.indexOf(plek);
  const boven = keuze.plekken[plaats - 1];
  if (boven === undefined) return keuze;
  const verplaatst = keuze.plekken.map((p, i) => (i === plaats - 1 ? plek : i === plaats ? boven : p));
  const [eerste = keuze.plekken[0], ...rest] = verplaatst;
  return { plekken: [eerste, ...rest] };
}
