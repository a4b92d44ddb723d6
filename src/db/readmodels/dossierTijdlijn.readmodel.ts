import { sql } from 'kysely';
import { z } from 'zod';
import type { Tijdlijnfeit } from '#application/dossier/index.ts';
import { type Datum, type DossierId, datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { datumVeld } from './dossierFeiten.ts';

const plek = z.object({ plek: z.string() });

const gebeurtenisVeld = z.discriminatedUnion('soort', [
  z.object({ soort: z.enum(['dossier-geopend', 'aanvraag-ingetrokken', 'hervat']) }),
  z.object({ soort: z.enum(['dossier-gesloten', 'aanhouding', 'geopend-met-reden']), reden: z.string() }),
  z.object({ soort: z.literal('aanvraag'), aanvrager: z.string(), uiterlijk: datumVeld }),
  z.object({ soort: z.literal('advies'), uitkomst: z.enum(['positief', 'negatief']) }),
  z.object({ soort: z.enum(['vaststelling', 'afwijzing']), afwijkend: z.boolean(), motivering: z.string() }),
  z.object({ soort: z.literal('intrekking'), motivering: z.string() }),
  z.object({ soort: z.literal('gesprek'), tekst: z.string() }),
  z.object({ soort: z.literal('keuze'), aanwezig: z.string(), plekken: z.array(z.string()) }),
  plek.extend({ soort: z.enum(['voorstel', 'proefplaats', 'plaatsing']) }),
  plek.extend({
    soort: z.enum(['voorstel-aanvaard', 'voorstel-afgewezen', 'voorstel-ingetrokken']),
    reden: z.string(),
  }),
  z.object({
    soort: z.enum(['dienstverband-begonnen', 'dienstverband-geeindigd']),
    werkgever: z.string(),
  }),
  z.object({ soort: z.literal('trede'), trede: z.string() }),
]);

type Rij = { sleutel: string; datum: string; door: string | null; gebeurtenis: unknown };

/**
 * Everything that happened in a dossier up to a day, built from the facts themselves, newest first. Looks into the
 * dossier with a reason are dated by the real clock, like the log they come from.
 */
export async function listTijdlijn(
  tx: Database,
  id: DossierId,
  peildatum: Datum,
  meest: number,
  soorten: readonly string[],
): Promise<readonly Tijdlijnfeit[]> {
  const { rows } = await sql<Rij>`
    with d as (select gemeente_code, id, geopend_op, gesloten_op, reden_einde from dossier where id = ${id}),
    feit (sleutel, datum, orde, gebruiker_id, gebeurtenis) as (
      select 'open', geopend_op, 0, null::uuid, jsonb_build_object('soort', 'dossier-geopend') from d
      union all
      select 'dicht', gesloten_op, 20, null, jsonb_build_object('soort', 'dossier-gesloten', 'reden', reden_einde)
      from d where gesloten_op is not null
      union all
      select 'aanvraag-' || a.id, ontvangen_op, 2, null,
        jsonb_build_object('soort', 'aanvraag', 'aanvrager', aanvrager, 'uiterlijk', uiterlijk_op)
      from d join adviesaanvraag a on a.gemeente_code = d.gemeente_code and a.dossier_id = d.id
      union all
      select 'intrek-' || a.id, ingetrokken_op, 3, null, jsonb_build_object('soort', 'aanvraag-ingetrokken')
      from d join adviesaanvraag a on a.gemeente_code = d.gemeente_code and a.dossier_id = d.id
      where ingetrokken_op is not null
      union all
      select 'advies-' || a.id, uitgebracht_op, 4, null, jsonb_build_object('soort', 'advies', 'uitkomst', uitkomst)
      from d join advies a on a.gemeente_code = d.gemeente_code and a.dossier_id = d.id
      union all
      select 'besluit-' || b.id, genomen_op, 5, null,
        jsonb_build_object('soort', b.soort, 'afwijkend', afwijkend, 'motivering', motivering)
      from d join beschikking b on b.gemeente_code = d.gemeente_code and b.dossier_id = d.id
      union all
      select 'gesprek-' || g.id, gevoerd_op, 10, gebruiker_id, jsonb_build_object('soort', 'gesprek', 'tekst', tekst)
      from d join gesprek g on g.gemeente_code = d.gemeente_code and g.dossier_id = d.id
      union all
      select 'keuze-' || k.id, gekozen_op, 6, null, jsonb_build_object('soort', 'keuze', 'aanwezig', aanwezig,
        'plekken', (select coalesce(jsonb_agg(w.naam order by kp.rang), '[]') from keuze_plek kp
          join werkplek w on w.gemeente_code = kp.gemeente_code and w.id = kp.werkplek_id
          where kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id))
      from d join keuze k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
      union all
      select 'voorstel-' || v.id || moment.soort, moment.datum, moment.orde, null,
        jsonb_build_object('soort', moment.soort, 'plek', w.naam, 'reden', v.reden)
      from d join voorstel v on v.gemeente_code = d.gemeente_code and v.dossier_id = d.id
      join werkplek w on w.gemeente_code = v.gemeente_code and w.id = v.werkplek_id
      cross join lateral (values ('voorstel', voorgesteld_op, 7), ('voorstel-' || v.status, afgerond_op, 8)) moment (soort, datum, orde)
      where moment.datum is not null
      union all
      select 'plaatsing-' || p.id, lower(p.periode), 9, null,
        jsonb_build_object('soort', case p.soort when 'proefplaats' then 'proefplaats' else 'plaatsing' end, 'plek', w.naam)
      from d join plaatsing p on p.gemeente_code = d.gemeente_code and p.dossier_id = d.id
      join zitplaats z on z.gemeente_code = p.gemeente_code and z.id = p.zitplaats_id
      join werkplek w on w.gemeente_code = z.gemeente_code and w.id = z.werkplek_id
      union all
      select 'werk-' || dv.id || moment.soort, moment.datum, moment.orde, null,
        jsonb_build_object('soort', moment.soort, 'werkgever', o.naam)
      from d join dienstverband dv on dv.gemeente_code = d.gemeente_code and dv.dossier_id = d.id
      join werkgever wg on wg.gemeente_code = dv.gemeente_code and wg.id = dv.werkgever_id
      join organisatie o on o.id = wg.organisatie_id
      cross join lateral (values ('dienstverband-begonnen', lower(dv.periode), 12),
        ('dienstverband-geeindigd', upper(dv.periode) - 1, 13)) moment (soort, datum, orde)
      where moment.datum is not null
      union all
      select 'aanhouding-' || a.id || moment.soort, moment.datum, moment.orde, null,
        jsonb_build_object('soort', moment.soort, 'reden', a.reden)
      from d join aanhouding a on a.gemeente_code = d.gemeente_code and a.dossier_id = d.id
      cross join lateral (values ('aanhouding', lower(a.periode), 14), ('hervat', upper(a.periode), 15)) moment (soort, datum, orde)
      where moment.datum is not null
      union all
      select 'trede-' || t.id, lower(t.periode), 1, null, jsonb_build_object('soort', 'trede', 'trede', t.soort)
      from d join trede t on t.gemeente_code = d.gemeente_code and t.dossier_id = d.id
      union all
      select 'inzage-' || r.id, (r.tijdstip at time zone 'Europe/Amsterdam')::date, 16, r.gebruiker_id,
        jsonb_build_object('soort', 'geopend-met-reden', 'reden', coalesce(r.reden, ''))
      from d join auditregel r on r.gemeente_code = d.gemeente_code and r.rij_id = d.id::text
      where r.handeling = 'geopend-met-reden'
    )
    select f.sleutel, f.datum, g.naam as door, f.gebeurtenis
    from feit f
    left join gebruiker g on g.id = f.gebruiker_id
    where f.gebeurtenis ->> 'soort' = any (${[...soorten]}::text[])
      and (f.datum <= ${peildatum}::date or f.gebeurtenis ->> 'soort' = 'geopend-met-reden')
    order by f.datum desc, f.orde desc, f.sleutel
    limit ${meest}`.execute(tx);
  return rows.map((rij) => ({
    sleutel: rij.sleutel,
    datum: datum(rij.datum),
    door: rij.door,
    gebeurtenis: gebeurtenisVeld.parse(rij.gebeurtenis),
  }));
}
