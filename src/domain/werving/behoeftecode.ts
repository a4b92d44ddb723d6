import type { LokaleEis } from '#domain/dienstverband/index.ts';
import type { KandidaatEisen } from '#domain/haalbaarheid/index.ts';
import { AANPASSINGEN, type Aanpassing, BEGELEIDINGEN } from '#domain/werkplek/index.ts';
import type { Plektype } from './plektype.ts';

/** Hours and help on numbers, for comparing every person with every type. */
export type Behoeftecode = {
  /** Hundredths of an hour a week. */
  readonly minUren: number;
  readonly maxUren: number;
  readonly hulp: number;
  /** One bit for each adaptation, and one for permanent supervision. */
  readonly bits: number;
};

/** What a person needs; undefined as long as something of it is unknown. */
export function encodeBehoefte(
  { uren, begeleiding, permanentToezicht, aanpassingen }: KandidaatEisen,
  hardeEis: LokaleEis | null,
): Behoeftecode | undefined {
  if (uren === null || begeleiding === null || permanentToezicht === null || aanpassingen === null)
    return undefined;
  return {
    minUren: Math.max(toHonderdsten(uren.minimaal), toHonderdsten(hardeEis?.minimaleUren ?? '0')),
    maxUren: toHonderdsten(uren.maximaal),
    hulp: BEGELEIDINGEN.indexOf(begeleiding),
    bits: toBits(aanpassingen, permanentToezicht),
  };
}

/** What a type offers. */
export function encodeType({ uren, begeleiding, aanpassingen, permanentToezicht }: Plektype): Behoeftecode {
  const honderdsten = toHonderdsten(uren);
  return {
    ...{ minUren: honderdsten, maxUren: honderdsten },
    hulp: BEGELEIDINGEN.indexOf(begeleiding),
    bits: toBits(aanpassingen, permanentToezicht),
  };
}

/** Whether the offer does for the need. */
export function isGenoeg(aanbod: Behoeftecode, nodig: Behoeftecode): boolean {
  return (
    aanbod.minUren >= nodig.minUren &&
    aanbod.maxUren <= nodig.maxUren &&
    aanbod.hulp >= nodig.hulp &&
    (nodig.bits & ~aanbod.bits) === 0
  );
}

/** How much the type asks of an employer: each adaptation and each step of guidance counts as one. */
export function weighType({ hulp, bits }: Behoeftecode): number {
  let gewicht = hulp;
  for (let rest = bits; rest > 0; rest >>= 1) gewicht += rest & 1;
  return gewicht;
}

function toBits(aanpassingen: readonly Aanpassing[], permanentToezicht: boolean): number {
  return AANPASSINGEN.reduce(
    (bits, aanpassing, plaats) => (aanpassingen.includes(aanpassing) ? bits | (1 << plaats) : bits),
    permanentToezicht ? 1 << AANPASSINGEN.length : 0,
  );
}

function toHonderdsten(uren: string): number {
  return Math.round(Number(uren) * 100);
}
