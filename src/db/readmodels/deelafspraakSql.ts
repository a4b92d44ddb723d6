import { sql } from 'kysely';
import type { Afspraakdekking } from '#domain/haalbaarheid/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** Joins the share `deling` and the agreement `afspraak` that place `p` stands for; nothing for an own place. */
export const joinDeling = sql.raw(`
  left join plekdeling deling on deling.partner_code = p.gemeente_code and deling.id = p.plekdeling_id
  left join deelafspraak afspraak on afspraak.id = deling.deelafspraak_id
  left join gemeente eigenaar on eigenaar.code = deling.eigenaar_code`);

/** The columns behind F09 of place `p`. A share counts only inside its agreement. */
export const dekkingKolommen = sql.raw(`deling.id is not null as gedeeld, afspraak.naam as "afspraakNaam",
  eigenaar.naam as "afspraakGemeente", lower(deling.periode * afspraak.periode) as "afspraakVan",
  upper(deling.periode * afspraak.periode) as "afspraakTot"`);

export type DekkingKolommen = {
  readonly gedeeld: boolean;
  readonly afspraakNaam: string | null;
  readonly afspraakGemeente: string | null;
  readonly afspraakVan: Datum | null;
  readonly afspraakTot: Datum | null;
};

/** Takes the columns together: why somebody of this gemeente can work at the place. */
export function toDekking({
  gedeeld,
  afspraakNaam,
  afspraakGemeente,
  afspraakVan,
  afspraakTot,
}: DekkingKolommen): Afspraakdekking {
  if (!gedeeld) return 'eigen';
  if (afspraakNaam === null || afspraakGemeente === null || afspraakVan === null) return 'geen-afspraak';
  return {
    naam: afspraakNaam,
    gemeente: afspraakGemeente,
    periode: { van: afspraakVan, tot: afspraakTot },
  };
}
