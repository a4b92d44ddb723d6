import { sql } from 'kysely';
import type { DienstverbandBeeld } from '#application/dienstverband/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

type Rij = Omit<PlaatsingBeeld, 'periode' | 'dienstverbanden'> & {
  van: Datum;
  tot: Datum | null;
  dienstverbanden: readonly DienstverbandBeeld[];
};

/** Every plaatsing of one dossier with its contracts and hours, newest first, in one query. */
export async function listPlaatsingen(
  tx: Database,
  dossierId: DossierId,
): Promise<readonly PlaatsingBeeld[]> {
  const { rows } = await sql<Rij>`
    select b.id, b.versie, b.soort, lower(b.periode) as van, upper(b.periode) as tot, b.reden_einde as "redenEinde",
      s.id as "zitplaatsId", s.volgnummer as zitplaats, upper(s.periode) as "zitplaatsTot", p.nummer as "werkplekNummer", p.naam as werkplek, w.id as "werkgeverId",
      o.naam as werkgever, coalesce(contract.lijst, '[]'::jsonb) as dienstverbanden
    from plaatsing b
    join zitplaats s on s.gemeente_code = b.gemeente_code and s.id = b.zitplaats_id
    join werkplek p on p.gemeente_code = s.gemeente_code and p.id = s.werkplek_id
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    left join lateral (
      select jsonb_agg(jsonb_build_object(
          'id', d.id, 'versie', d.versie, 'plaatsingId', d.plaatsing_id, 'werkgeverId', d.werkgever_id,
          'werkgever', dorg.naam, 'regeling', d.regeling, 'soort', d.soort,
          'periode', jsonb_build_object('van', lower(d.periode), 'tot', upper(d.periode)),
          'overeengekomenTot', d.overeengekomen_tot, 'opvolgend', d.opvolgend_werkgever,
          'redenAfwijking', d.reden_afwijking, 'redenEinde', d.reden_einde, 'uren', coalesce(u.lijst, '[]'::jsonb))
        order by lower(d.periode) desc) as lijst
      from dienstverband d
      join werkgever dw on dw.gemeente_code = d.gemeente_code and dw.id = d.werkgever_id
      join organisatie dorg on dorg.id = dw.organisatie_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', du.id, 'uren', du.uren::text,
            'periode', jsonb_build_object('van', lower(du.periode), 'tot', upper(du.periode)))
          order by lower(du.periode)) as lijst
        from dienstverband_uren du
        where du.gemeente_code = d.gemeente_code and du.dienstverband_id = d.id
      ) u on true
      where d.gemeente_code = b.gemeente_code and d.plaatsing_id = b.id
    ) contract on true
    where b.dossier_id = ${dossierId}
    order by lower(b.periode) desc, b.id`.execute(tx);
  return rows.map(({ van, tot, ...rest }) => ({ ...rest, periode: { van, tot } }));
}
