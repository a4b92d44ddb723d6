import { type DienstverbandBeeld, toSchakel } from '#application/dienstverband/index.ts';
import { type Keten, previewKeten } from '#domain/dienstverband/index.ts';

/** The chain up to and with this dienstverband; undefined when the rule of that time was not read. */
export function findKeten(
  dienstverband: DienstverbandBeeld,
  alle: readonly DienstverbandBeeld[],
): Keten | undefined {
  const andere = alle.filter(({ id }) => id !== dienstverband.id).map(toSchakel);
  const keten = previewKeten(andere, toSchakel(dienstverband));
  return keten.ok ? keten.value : undefined;
}
