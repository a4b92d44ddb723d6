import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#domain/shared/index.ts';

/** The periods in which seat `s` is not ours to fill: somebody sits there, or it was opened for another gemeente. */
const bezetting = sql.raw(`(
  select gezeten.periode from plaatsing gezeten
    where gezeten.gemeente_code = s.gemeente_code and gezeten.zitplaats_id = s.id
  union all
  select geopend.periode from plekdeling_zitplaats geopend
    where geopend.gemeente_code = s.gemeente_code and geopend.zitplaats_id = s.id)`);

/**
 * SQL condition: the seat `s` is free from the day on. Someone who sits there now, or has a place there later, keeps
 * it taken: what is promised is not free. A seat that was opened for another gemeente is taken too.
 */
export function isVrijVanaf(dag: Datum): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from plaatsing bezet
    where bezet.gemeente_code = s.gemeente_code and bezet.zitplaats_id = s.id
      and bezet.periode && daterange(${dag}::date, null))
  and not exists (
    select from plekdeling_zitplaats geopend
    where geopend.gemeente_code = s.gemeente_code and geopend.zitplaats_id = s.id
      and geopend.periode && daterange(${dag}::date, null))`;
}

/** The period that ends on the last day before `tot`; no end when it is null. */
export function toDaterange({
  van,
  tot,
}: {
  readonly van: Datum;
  readonly tot: Datum | null;
}): RawBuilder<string> {
  return sql<string>`daterange(${van}::date, ${tot}::date)`;
}

/**
 * SQL expression: the first day, not before `dag`, from which seat `s` is free for good; null when it never is.
 * Only periods are looked at, so it never tells who sits there.
 */
export function vrijVanaf(dag: Datum): RawBuilder<Datum | null> {
  return sql<Datum | null>`(
    select case
      when bool_or(upper_inf(bezet.periode)) then null
      when greatest(max(upper(bezet.periode)), lower(s.periode), ${dag}::date) < coalesce(upper(s.periode), 'infinity')
        then greatest(max(upper(bezet.periode)), lower(s.periode), ${dag}::date)
    end
    from ${bezetting} bezet)`;
}
