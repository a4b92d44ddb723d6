import { sql } from 'kysely';
import type { MetingPlek } from '#application/keuzemeting/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Every place on offer on the day, with who still wants it. What is recorded about a place is as it stands now. */
export async function listMetingPlekken(
  tx: Database,
  peildatum: Datum,
  bekendOp: Date | undefined,
): Promise<readonly MetingPlek[]> {
  const { rows } = await sql<MetingPlek>`
    select p.nummer, p.naam, o.naam as werkgever, p.omschrijving, p.postcode, p.uren_min as "urenMin",
      p.uren_max as "urenMax", p.begeleiding, p.permanent_toezicht as "permanentToezicht", p.begeleider,
      p.aanpassingen, p.omgeving, p.opzet, p.groepsgrootte, p.begintijd, p.prijs_cent as prijs, k.vrij,
      k.gekozen_door as "gekozenDoor", k.ooit_gekozen as "ooitGekozen",
      greatest(k.laatst_gekozen, lower(p.beschikbaar)) as "nietGekozenSinds"
    from keuze_plekken(huidige_gemeente(), ${peildatum}::date, coalesce(${bekendOp ?? null}::timestamptz, now())) k
    join werkplek p on p.gemeente_code = huidige_gemeente() and p.id = k.werkplek_id
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    order by o.naam collate "nl-NL-x-icu", p.naam collate "nl-NL-x-icu", p.nummer`.execute(tx);
  return rows;
}
