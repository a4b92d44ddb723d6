import { sql } from 'kysely';
import type { Bevestigbaar } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** Columns of a row that a second person confirms; days as they were in the Netherlands. */
export type BevestigbareRij = {
  ingevuldDoor: string;
  ingevuldNaam: string;
  ingevuldOp: Datum;
  bevestigdDoor: string | null;
  bevestigdNaam: string | null;
  bevestigdOp: Datum | null;
  ingetrokkenDoor: string | null;
  ingetrokkenNaam: string | null;
  ingetrokkenOp: Datum | null;
  ingetrokkenReden: string | null;
};

/** Selects those columns. */
export const bevestigbareKolommen = sql`
  ingevuld_door as "ingevuldDoor", ingevuld_naam as "ingevuldNaam",
  (ingevuld_op at time zone 'Europe/Amsterdam')::date as "ingevuldOp",
  bevestigd_door as "bevestigdDoor", bevestigd_naam as "bevestigdNaam",
  (bevestigd_op at time zone 'Europe/Amsterdam')::date as "bevestigdOp",
  ingetrokken_door as "ingetrokkenDoor", ingetrokken_naam as "ingetrokkenNaam",
  (ingetrokken_op at time zone 'Europe/Amsterdam')::date as "ingetrokkenOp",
  ingetrokken_reden as "ingetrokkenReden"`;

/** The state of the row. */
export function toBevestigbaar(rij: BevestigbareRij): Bevestigbaar {
  const ingetrokken = toOndertekening(rij.ingetrokkenDoor, rij.ingetrokkenNaam, rij.ingetrokkenOp);
  return {
    ingevuld: { gebruikerId: rij.ingevuldDoor, naam: rij.ingevuldNaam, op: rij.ingevuldOp },
    bevestigd: toOndertekening(rij.bevestigdDoor, rij.bevestigdNaam, rij.bevestigdOp),
    ingetrokken: ingetrokken && { ...ingetrokken, reden: rij.ingetrokkenReden ?? '' },
  };
}

function toOndertekening(gebruikerId: string | null, naam: string | null, op: Datum | null) {
  return gebruikerId === null || naam === null || op === null ? null : { gebruikerId, naam, op };
}
