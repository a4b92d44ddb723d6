import { type RawBuilder, sql } from 'kysely';
import type { MeldingSoort } from '#domain/samen/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** One row per open dossier of the signed-in klantmanager, with every fact that a signal rule looks at. */
export function dossierSignaalSql(peildatum: Datum): RawBuilder<Record<string, unknown>> {
  const dag = sql`${peildatum}::date`;
  return sql<Record<string, unknown>>`
    with stand as materialized (select * from stand_personen(${dag}, now()))
    select d.id as "dossierId", d.nummer, d.geopend_op as "geopendOp",
      coalesce((select naam from gebruiker where gemeente_code = d.gemeente_code and id = d.jobcoach_id),
        d.jobcoach) as jobcoach,
      concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) as naam,
      (select max(g.gevoerd_op) from gesprek g where g.gemeente_code = d.gemeente_code and g.dossier_id = d.id
        and g.gevoerd_op <= ${dag}) as "laatsteGesprek",
      case when s.dienstverbanden = 0 then s.wacht_sinds end as "wachtSinds",
      coalesce(s.aangehouden, false) as "isAangehouden",
      (select jsonb_build_object('aangevraagd', a.ontvangen_op, 'uiterlijk', a.uiterlijk_op) from adviesaanvraag a
        where a.gemeente_code = d.gemeente_code and a.dossier_id = d.id and a.ingetrokken_op is null
          and not exists (select from advies ad where ad.gemeente_code = a.gemeente_code and ad.adviesaanvraag_id = a.id)
        order by a.ontvangen_op desc limit 1) as aanvraag,
      (select jsonb_build_object('adviesDatum', ad.uitgebracht_op, 'uitkomst', ad.uitkomst) from advies ad
        where ad.gemeente_code = d.gemeente_code and ad.dossier_id = d.id
          and not exists (select from beschikking b where b.gemeente_code = ad.gemeente_code and b.dossier_id = d.id
            and (b.advies_id = ad.id or b.genomen_op >= ad.uitgebracht_op))
        order by ad.uitgebracht_op desc limit 1) as advies,
      (select jsonb_build_object('uitkomst', case b.soort when 'vaststelling' then 'positief' else 'negatief' end,
          'afwijkend', b.afwijkend, 'uiterlijk', b.bezwaar_uiterlijk_op) from beschikking b
        where b.gemeente_code = d.gemeente_code and b.dossier_id = d.id and b.genomen_op <= ${dag}
        order by b.genomen_op desc limit 1) as besluit,
      (select jsonb_build_object('reactieUiterlijk', v.reageren_voor, 'wachtOp', ${wachtOp('v')},
          'bewaardWachtOp', (select ${wachtOp('oud')} from voorstel oud where oud.gemeente_code = v.gemeente_code
            and oud.id = v.vervangt_id and oud.status = 'bewaard'))
        from voorstel v where v.gemeente_code = d.gemeente_code and v.dossier_id = d.id and v.status = 'open') as voorstel,
      exists (select from keuze k where k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
        and k.geldig @> ${dag}) as "heeftKeuze",
      case when s.dienstverbanden = 0 then ${vrijePlek(dag)} end as "vrijePlek",
      ${melding('kijken')} as "wilKijken", ${melding('klopt-niet')} as "kloptNiet",
      coalesce((select jsonb_agg(jsonb_build_object('werkgever', w.id, 'werkgeverNaam', o.naam, 'soort', dv.soort,
          'van', lower(dv.periode), 'tot', upper(dv.periode), 'overeengekomenTot', dv.overeengekomen_tot,
          'isOpvolger', dv.opvolgend_werkgever, 'redenEinde', dv.reden_einde, 'redenAfwijking', dv.reden_afwijking,
          'isBeschutWerk', dv.regeling = 'beschut-werk',
          'uren', (select u.uren from dienstverband_uren u where u.gemeente_code = dv.gemeente_code
            and u.dienstverband_id = dv.id and u.periode @> greatest(${dag}, lower(dv.periode)) limit 1)))
        from dienstverband dv
        join werkgever w on w.gemeente_code = dv.gemeente_code and w.id = dv.werkgever_id
        join organisatie o on o.id = w.organisatie_id
        where dv.gemeente_code = d.gemeente_code and dv.dossier_id = d.id), '[]') as dienstverbanden,
      array(select distinct sa.soort from signaal_afhandeling sa where sa.gemeente_code = d.gemeente_code
        and sa.onderwerp = d.id::text and sa.weer_tonen_op > ${dag}) as stil
    from dossier d
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    left join stand s on s.gemeente_code = d.gemeente_code and s.dossier_id = d.id
    where d.gesloten_op is null and d.klantmanager_id = huidige_gebruiker()`;
}

/** The request of this kind that staff promised to answer first. */
function melding(soort: MeldingSoort): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('plek', wp.naam || ', ' || o.naam, 'gemeldOp', m.gemeld_op,
      'uiterlijk', m.uiterlijk_op, 'tekst', m.tekst, 'stondEr', m.stond_er)
    from kandidaatmelding m
    join werkplek wp on wp.gemeente_code = m.gemeente_code and wp.id = m.werkplek_id
    join werkgever w on w.gemeente_code = wp.gemeente_code and w.id = wp.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where m.gemeente_code = d.gemeente_code and m.dossier_id = d.id and m.afgerond_op is null and m.soort = ${soort}
    order by m.uiterlijk_op, m.id limit 1)`;
}

/** SQL: the sides that did not answer the offer yet. */
function wachtOp(voorstel: 'v' | 'oud'): RawBuilder<unknown> {
  return sql`to_jsonb(array_remove(array[case when ${sql.ref(`${voorstel}.kandidaat_antwoord`)} is null then 'kandidaat' end,
    case when ${sql.ref(`${voorstel}.werkgever_antwoord`)} is null then 'werkgever' end], null))`;
}

/** The person's dearest chosen place that has a seat free on the day and no open proposal for its last seat. */
function vrijePlek(dag: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select jsonb_build_object('werkplekId', wp.id, 'naam', wp.naam || ', ' || o.naam, 'rang', kp.rang)
    from keuze k
    join keuze_plek kp on kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
    join werkplek wp on wp.gemeente_code = kp.gemeente_code and wp.id = kp.werkplek_id and wp.beschikbaar @> ${dag}
    join werkgever w on w.gemeente_code = wp.gemeente_code and w.id = wp.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where k.gemeente_code = d.gemeente_code and k.dossier_id = d.id and k.geldig @> ${dag}
      and (select count(*) from zitplaats z where z.gemeente_code = wp.gemeente_code and z.werkplek_id = wp.id
          and z.periode @> ${dag}
          and not exists (select from plaatsing pl where pl.gemeente_code = z.gemeente_code and pl.zitplaats_id = z.id
            and (pl.periode @> ${dag} or lower(pl.periode) > ${dag})))
        > (select count(*) from voorstel v where v.gemeente_code = wp.gemeente_code and v.werkplek_id = wp.id
          and v.status in ('open', 'bewaard'))
    order by kp.rang limit 1)`;
}
