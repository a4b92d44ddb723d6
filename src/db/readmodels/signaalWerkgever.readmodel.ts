import { sql } from 'kysely';
import { z } from 'zod';
import type { WerkgeverSignaalFeiten } from '#application/signaal/index.ts';
import { addMaanden, type Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { datumVeld } from './dossierFeiten.ts';

const rijVeld = z.object({
  werkgeverId: z.string(),
  naam: z.string(),
  van: datumVeld,
  tot: datumVeld,
  opties: z.number(),
  maanden: z.number(),
  minimaal: z.number(),
  aantal: z.number(),
  zonderSinds: datumVeld,
  stil: z.array(z.string()),
});

/** Providers with a running agreement: sheltered seats now, since when too few, and the next extension. */
export async function listWerkgeverFeiten(
  tx: Database,
  peildatum: Datum,
): Promise<readonly WerkgeverSignaalFeiten[]> {
  const dag = sql`${peildatum}::date`;
  const { rows } = await sql`
    select w.id as "werkgeverId", o.naam, lower(r.periode) as van, upper(r.periode) as tot,
      r.verlengingsopties as opties, r.verlenging_maanden as maanden, r.minimum_beschutte_plekken as minimaal,
      count(z.id) filter (where z.periode @> ${dag})::int as aantal,
      coalesce(max(upper(z.periode)) filter (where upper(z.periode) <= ${dag}), lower(r.periode)) as "zonderSinds",
      array(select distinct sa.soort from signaal_afhandeling sa where sa.gemeente_code = w.gemeente_code
        and sa.onderwerp = w.id::text and sa.weer_tonen_op > ${dag}) as stil
    from werkgever w
    join organisatie o on o.id = w.organisatie_id
    join raamovereenkomst r on r.gemeente_code = w.gemeente_code and r.werkgever_id = w.id and r.periode @> ${dag}
    left join werkplek wp on wp.gemeente_code = w.gemeente_code and wp.werkgever_id = w.id
    left join zitplaats z on z.gemeente_code = wp.gemeente_code and z.werkplek_id = wp.id
    where w.soort = 'aanbieder'
    group by w.gemeente_code, w.id, o.naam, r.gemeente_code, r.id`.execute(tx);
  return rows.map((rij) => toFeiten(rijVeld.parse(rij)));
}

function toFeiten(rij: z.infer<typeof rijVeld>): WerkgeverSignaalFeiten {
  const { werkgeverId, naam, stil, aantal, minimaal, zonderSinds, opties, maanden, tot } = rij;
  return {
    werkgeverId,
    naam,
    stil,
    zonderPlek: aantal < minimaal ? { sinds: zonderSinds, aantal, minimaal } : null,
    verlenging:
      opties > 0 && maanden > 0 ? { nummer: 1, uiterlijk: addMaanden(tot, -3), eindeNu: tot } : null,
  };
}
