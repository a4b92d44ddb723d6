import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '#domain/shared/index.ts';

const vanDossier = sql`gemeente_code = d.gemeente_code and dossier_id = d.id`;

/**
 * Whether dossier `d` has such a row. Not `exists`: the planner would read the whole table into a hash for it, where
 * a list of some people needs one look in an index each.
 */
function bestaat(tabel: RawBuilder<unknown>, voorwaarde: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select true from ${tabel} where ${vanDossier} and ${voorwaarde} limit 1)`;
}

/**
 * The step of dossier `d` on a day, for lists that filter and sort on it. Says the same as `determineStap` of the
 * domain; a test holds the two against each other. Each question is asked only when the one before it said no.
 * `isVastgesteld`: whether a vaststelling is in force, for a query that joined it already.
 */
export function stapSql(
  peildatum: Datum,
  isVastgesteld: RawBuilder<unknown> = sql`exists (select from beschikking where ${vanDossier} and geldig @> ${peildatum}::date)`,
): RawBuilder<string> {
  const dag = sql`${peildatum}::date`;
  return sql<string>`case
    when d.gesloten_op <= ${dag} then 'beeindigd'
    when ${isVastgesteld} then case
      when ${bestaat(sql`dienstverband`, sql`regeling = 'beschut-werk' and periode @> ${dag}`)}
        then 'werkzaam'
      when ${bestaat(sql`plaatsing`, sql`soort = 'proefplaats' and periode @> ${dag}`)}
        then 'proefplaats'
      when ${bestaat(sql`aanhouding`, sql`periode @> ${dag}`)} then 'aangehouden'
      when ${bestaat(sql`voorstel`, sql`voorgesteld_op <= ${dag} and (afgerond_op is null or afgerond_op > ${dag})`)} then 'voorstel'
      else 'wachtend' end
    else coalesce((
      select stap from (
        select ontvangen_op as dag, 1 as orde, 'advies-aangevraagd' as stap
        from adviesaanvraag where ${vanDossier} and ingetrokken_op is null
        union all
        select uitgebracht_op, 2, 'advies-' || uitkomst from advies where ${vanDossier}
        union all
        select case soort when 'afwijzing' then genomen_op else coalesce(upper(geldig), lower(geldig)) end, 3, 'niet-vastgesteld'
        from beschikking where ${vanDossier} and soort in ('vaststelling', 'afwijzing')
      ) gebeurtenis where dag <= ${dag} order by dag desc, orde desc limit 1), 'verkenning')
    end`;
}

/** Since when the person of dossier `d` waits: null without a vaststelling in force. */
export function wachtSindsSql(peildatum: Datum): RawBuilder<string | null> {
  return sql<
    string | null
  >`(select wacht_sinds from beschikking where ${vanDossier} and geldig @> ${peildatum}::date)`;
}
