import { sql } from 'kysely';
import { z } from 'zod';
import type {
  Betaling,
  BetalingBeeld,
  Bevestiging,
  SubsidieBeeld,
  SubsidieVanMaand,
} from '#application/loonkostensubsidie/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

const bevestigingenVeld = z.array(z.object({ code: z.string(), reden: z.string() }));

/** The subsidies of one dossier, newest first. */
export async function listSubsidies(tx: Database, dossierId: DossierId): Promise<readonly SubsidieBeeld[]> {
  const { rows } = await sql<Omit<SubsidieBeeld, 'periode'> & { van: Datum; tot: Datum | null }>`
    select s.id, s.versie, s.dienstverband_id as "dienstverbandId", lower(s.periode) as van, upper(s.periode) as tot,
      m.loonwaarde::text as loonwaarde, m.gemeten_op as "gemetenOp", m.gemeten_door as "gemetenDoor",
      s.voltijd_uren::text as "voltijdUren", s.vastgesteld_door as "vastgesteldDoor"
    from loonkostensubsidie s
    left join loonwaardemeting m on m.gemeente_code = s.gemeente_code and m.id = s.loonwaardemeting_id
    where s.dossier_id = ${dossierId}
    order by lower(s.periode) desc, s.id`.execute(tx);
  return rows.map(({ van, tot, ...rest }) => ({ ...rest, periode: { van, tot } }));
}

type MaandRij = Omit<SubsidieVanMaand, 'periode' | 'betaling'> & {
  van: Datum;
  tot: Datum | null;
  betaling: (Omit<Betaling, 'bevestigingen'> & { bevestigingen: unknown }) | null;
};

/**
 * Every subsidy that runs in the month that starts on `eerste`, with what its payment rests on. Uses the later start
 * and the earlier end of subsidy and dienstverband, so that a job that stops takes its subsidy with it.
 */
export async function listSubsidiesVanMaand(
  tx: Database,
  eerste: Datum,
): Promise<readonly SubsidieVanMaand[]> {
  const { rows } = await sql<MaandRij>`
    with maand as (select daterange(${eerste}::date, (${eerste}::date + interval '1 month')::date) as dagen)
    select s.id, s.dossier_id as "dossierId", k.nummer, o.naam as werkgever, lower(s.periode * d.periode) as van,
      upper(s.periode * d.periode) as tot, m.loonwaarde::text as loonwaarde, s.voltijd_uren::text as "voltijdUren",
      coalesce(u.uren, 0)::text as uren, coalesce(u.aantal > 1, false) as "urenWijzigen", p.geboortedatum,
      case when b.id is not null then jsonb_build_object('id', b.id, 'versie', b.versie, 'exCent', b.ex_cent,
        'lastenCent', b.lasten_cent, 'inclCent', b.incl_cent, 'uiterlijkOp', b.uiterlijk_op,
        'berekeningId', b.berekening_id, 'bevestigdNaam', b.bevestigd_naam, 'bevestigdOp', b.bevestigd_op,
        'bevestigingen', b.bevestigingen) end as betaling
    from maand
    join loonkostensubsidie s on s.periode && maand.dagen
    join dienstverband d on d.gemeente_code = s.gemeente_code and d.id = s.dienstverband_id
      and s.periode * d.periode && maand.dagen
    join dossier k on k.gemeente_code = s.gemeente_code and k.id = s.dossier_id
    join persoon p on p.gemeente_code = k.gemeente_code and p.id = k.persoon_id
    join werkgever w on w.gemeente_code = d.gemeente_code and w.id = d.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    left join loonwaardemeting m on m.gemeente_code = s.gemeente_code and m.id = s.loonwaardemeting_id
    left join lateral (
      select (array_agg(du.uren order by lower(du.periode)))[1] as uren, count(distinct du.uren) as aantal
      from dienstverband_uren du
      where du.gemeente_code = d.gemeente_code and du.dienstverband_id = d.id
        and du.periode && (s.periode * d.periode * maand.dagen)
    ) u on true
    left join loonkostensubsidie_betaling b
      on b.gemeente_code = s.gemeente_code and b.loonkostensubsidie_id = s.id and b.maand = ${eerste}::date
    order by k.nummer, lower(s.periode)`.execute(tx);
  if (rows.length > 0) {
    const betrokkenen = [...new Set(rows.map(({ dossierId }) => dossierId))];
    await createAuditRepository(tx).logGelezen({ tabel: 'loonkostensubsidie', betrokkenen });
  }
  return rows.map(({ van, tot, betaling, ...rest }) => ({
    ...rest,
    periode: { van, tot },
    betaling: betaling && { ...betaling, bevestigingen: readBevestigingen(betaling.bevestigingen) },
  }));
}

/** One payment, with its log line. */
export async function findBetaling(tx: Database, id: string): Promise<BetalingBeeld | undefined> {
  type Rij = Omit<BetalingBeeld, 'bevestigingen'> & { dossierId: string; bevestigingen: unknown };
  const { rows } = await sql<Rij>`
    select b.id, b.versie, b.loonkostensubsidie_id as "subsidieId", b.maand, b.dossier_id as "dossierId", k.nummer,
      o.naam as werkgever, b.ex_cent as "exCent", b.lasten_cent as "lastenCent", b.incl_cent as "inclCent",
      b.uiterlijk_op as "uiterlijkOp", b.berekening_id as "berekeningId", b.bevestigd_naam as "bevestigdNaam",
      b.bevestigd_op as "bevestigdOp", b.bevestigingen
    from loonkostensubsidie_betaling b
    join loonkostensubsidie s on s.gemeente_code = b.gemeente_code and s.id = b.loonkostensubsidie_id
    join dienstverband d on d.gemeente_code = s.gemeente_code and d.id = s.dienstverband_id
    join dossier k on k.gemeente_code = b.gemeente_code and k.id = b.dossier_id
    join werkgever w on w.gemeente_code = d.gemeente_code and w.id = d.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where b.id = ${id}::uuid`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) return undefined;
  const { dossierId, bevestigingen, ...rest } = rij;
  await createAuditRepository(tx).logGelezen({
    tabel: 'loonkostensubsidie_betaling',
    betrokkenen: [dossierId],
  });
  return { ...rest, bevestigingen: readBevestigingen(bevestigingen) };
}

function readBevestigingen(veld: unknown): readonly Bevestiging[] {
  return bevestigingenVeld.parse(veld);
}
