import { type RawBuilder, sql } from 'kysely';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { isVrijVanaf, vrijVanaf } from './werkplekBezetting.ts';

/** How long an accepted proposal without a plaatsing keeps its seat promised. */
const BELOFTE_DAGEN = 56;
const AARDSTRAAL_METER = 6_371_000;

/**
 * CTE 'eerder': per place the waiting people, not on hold, whose vaststelling is earlier and who chose it. Outside a
 * round, who was first decides (matching, outside a round).
 */
export function eerderGekozen(
  dossierId: DossierId,
  vaststellingOp: Datum | null,
  peildatum: Datum,
): RawBuilder<unknown> {
  return sql`eerder as (
    select kp.werkplek_id, array_agg(k.dossier_id order by k.dossier_id) as dossiers
    from keuze k
    join keuze_plek kp on kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
    join stand_personen(${peildatum}::date, now()) wacht
      on wacht.gemeente_code = k.gemeente_code and wacht.dossier_id = k.dossier_id
    where upper_inf(k.geldig) and k.dossier_id <> ${dossierId}
      and wacht.dienstverbanden = 0 and not wacht.aangehouden
      and wacht.vastgesteld_op < coalesce(${vaststellingOp}::date, 'infinity')
    group by kp.werkplek_id)`;
}

/** The columns that tell how place `p` stands for this person: rank, seats, promises, distance and an earlier no. */
export function keuzePlekSql(dossierId: DossierId, peildatum: Datum): RawBuilder<unknown> {
  return sql`kp.rang,
    (select count(*)::int from zitplaats s where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id
      and s.periode @> ${peildatum}::date) as zitplaatsen,
    (select count(*)::int from zitplaats s where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id
      and s.periode @> ${peildatum}::date and ${isVrijVanaf(peildatum)}) as vrij,
    (select min(${vrijVanaf(peildatum)}) from zitplaats s
      where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id) as "vrijVanaf",
    (select count(*)::int from voorstel v where v.gemeente_code = p.gemeente_code and v.werkplek_id = p.id
      and v.dossier_id <> ${dossierId} and ${isLopend(peildatum)}) as voorgesteld,
    ${afstandSql}, coalesce(${neeOp(sql`${dossierId}`)}, verbod.vanaf) as "neeOp",
    coalesce(${neeReden(sql`${dossierId}`)}, verbod.reden) as "neeReden"`;
}

/** Joins `verbod`: staff keep the person and place `p` out of the rounds, which holds outside a round too (F10). */
export function joinVerbod(dossierId: DossierId): RawBuilder<unknown> {
  return sql`left join ronde_ingreep verbod on verbod.gemeente_code = p.gemeente_code and verbod.werkplek_id = p.id
    and verbod.dossier_id = ${dossierId} and verbod.soort = 'uitsluiting' and verbod.beeindigd_op is null`;
}

/** SQL condition: proposal `v` is open or kept, or accepted not long ago and without a plaatsing. */
export function isLopend(peildatum: Datum): RawBuilder<boolean> {
  return sql<boolean>`(v.status in ('open', 'bewaard') or v.status = 'aanvaard' and v.afgerond_op > ${peildatum}::date - ${BELOFTE_DAGEN}::int
    and not exists (select from plaatsing b where b.gemeente_code = v.gemeente_code and b.voorstel_id = v.id))`;
}

/**
 * CTE 'nee': the newest no per person and place, for questions about many people at once. `joinNee` keeps those that
 * stand for the choice `k`, with place `kp`: the person did not choose the place again after it.
 */
export const newsteNee = sql`nee as materialized (
    select distinct on (v.gemeente_code, v.dossier_id, v.werkplek_id)
      v.gemeente_code, v.dossier_id, v.werkplek_id, v.afgerond_op, v.vastgelegd_op, v.reden
    from voorstel v
    where v.status = 'afgewezen'
    order by v.gemeente_code, v.dossier_id, v.werkplek_id, v.afgerond_op desc, v.vastgelegd_op desc)`;

export const joinNee = sql`left join nee on nee.gemeente_code = k.gemeente_code and nee.dossier_id = k.dossier_id
    and nee.werkplek_id = kp.werkplek_id and (k.gekozen_op, k.vastgelegd_op) < (nee.afgerond_op, nee.vastgelegd_op)`;

/** Metres between the postcodes of person and place, as the crow flies: tables `thuis` and `daar`. */
export const afstandSql = sql`round(${AARDSTRAAL_METER}::int * 2 * asin(sqrt(
      power(sin(radians((daar.lat - thuis.lat)::float8) / 2), 2)
      + cos(radians(thuis.lat::float8)) * cos(radians(daar.lat::float8))
        * power(sin(radians((daar.lon - thuis.lon)::float8) / 2), 2))))::int as afstand`;

function neeOp(dossierId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select max(v.afgerond_op) from voorstel v where ${isNee(dossierId)})`;
}

function neeReden(dossierId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select v.reden from voorstel v where ${isNee(dossierId)} order by v.afgerond_op desc limit 1)`;
}

/** A no between this person and place `p` that stands: the person did not choose the place again after it. */
function isNee(dossierId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`v.gemeente_code = p.gemeente_code and v.werkplek_id = p.id and v.dossier_id = ${dossierId}
    and v.status = 'afgewezen'
    and (kp.rang is null or (k.gekozen_op, k.vastgelegd_op) < (v.afgerond_op, v.vastgelegd_op))`;
}
