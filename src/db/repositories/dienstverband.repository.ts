import { sql } from 'kysely';
import type { AanvaardeAfwijking, DienstverbandPoort } from '#application/dienstverband/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

type AfwijkingRij = Omit<AanvaardeAfwijking, 'geldig'> & { van: Datum; tot: Datum };

const CONFLICTEN = { dienstverband_een_per_plaatsing: 'dienstverband-overlapt' } as const;

/** Dienstverbanden with their history of hours. */
export function createDienstverbandRepository(tx: Database): DienstverbandPoort {
  return {
    addDienstverband: async (d) => {
      const id = await withConflict(CONFLICTEN, () =>
        insertRij(
          tx,
          sql`insert into dienstverband (gemeente_code, plaatsing_id, dossier_id, persoon_id, werkgever_id, regeling,
              soort, periode, overeengekomen_tot, opvolgend_werkgever, reden_afwijking)
            values (huidige_gemeente(), ${d.plaatsingId}, ${d.dossierId}, ${d.persoonId}, ${d.werkgeverId},
              'beschut-werk', ${d.soort}, ${toDaterange(d.periode)}, ${d.periode.tot}, ${d.opvolgend},
              ${d.redenAfwijking}) returning id`,
        ),
      );
      await sql`
        insert into dienstverband_uren (gemeente_code, dienstverband_id, dossier_id, periode, uren)
        values (huidige_gemeente(), ${id}, ${d.dossierId}, ${toDaterange(d.periode)}, ${d.uren})`.execute(tx);
      return id;
    },
    endDienstverband: async (id, versie, tot, reden) => {
      await updateRij(
        tx,
        sql`update dienstverband set periode = daterange(lower(periode), ${tot}::date), reden_einde = ${reden}
          where id = ${id} and versie = ${versie}`,
      );
      await sql`
        update dienstverband_uren set periode = daterange(lower(periode), ${tot}::date)
        where dienstverband_id = ${id} and periode @> ${tot}::date and lower(periode) < ${tot}::date`.execute(
        tx,
      );
    },
    correctPeriode: async (id, versie, { periode, redenAfwijking, reden }) => {
      await sql`select set_config('app.reden', ${reden}, true)`.execute(tx);
      await withConflict(CONFLICTEN, () =>
        updateRij(
          tx,
          sql`update dienstverband set periode = ${toDaterange(periode)}, reden_afwijking = ${redenAfwijking},
              overeengekomen_tot = case when soort = 'bepaalde-tijd' then ${periode.tot}::date end
            where id = ${id} and versie = ${versie}`,
        ),
      );
      await sql`
        update dienstverband_uren u set periode = daterange(
          case when u.id = rand.eerste then ${periode.van}::date else lower(u.periode) end,
          case when u.id = rand.laatste then ${periode.tot}::date else upper(u.periode) end)
        from (select (array_agg(id order by lower(periode)))[1] as eerste,
            (array_agg(id order by lower(periode) desc))[1] as laatste
          from dienstverband_uren where dienstverband_id = ${id}) rand
        where u.id in (rand.eerste, rand.laatste)`.execute(tx);
    },
    changeUren: async (id, versie, { vanaf, uren, redenAfwijking }) => {
      await updateRij(
        tx,
        sql`update dienstverband set reden_afwijking = coalesce(nullif(${redenAfwijking}, ''), reden_afwijking)
          where id = ${id} and versie = ${versie}`,
      );
      await sql`
        update dienstverband_uren set uren = ${uren}
        where dienstverband_id = ${id} and lower(periode) >= ${vanaf}::date`.execute(tx);
      await sql`
        with oud as (
          update dienstverband_uren u set periode = daterange(lower(u.periode), ${vanaf}::date)
          from dienstverband_uren vroeger
          where u.dienstverband_id = ${id} and u.periode @> ${vanaf}::date and lower(u.periode) < ${vanaf}::date
            and vroeger.id = u.id and vroeger.gemeente_code = u.gemeente_code
          returning u.dossier_id, upper(vroeger.periode) as tot)
        insert into dienstverband_uren (gemeente_code, dienstverband_id, dossier_id, periode, uren)
        select huidige_gemeente(), ${id}, dossier_id, daterange(${vanaf}::date, tot), ${uren} from oud`.execute(
        tx,
      );
    },
    listAfwijkingen: async (dossierId) => {
      const { rows } = await sql<AfwijkingRij>`
        select id, soort, lower(geldig) as van, upper(geldig) as tot, aanvaard_door as "aanvaardDoor", reden
        from aanvaarde_afwijking where dossier_id = ${dossierId} order by lower(geldig) desc, soort`.execute(
        tx,
      );
      return rows.map(({ van, tot, ...rest }) => ({ ...rest, geldig: { van, tot } }));
    },
    addAfwijking: (dossierId, { soort, geldig, aanvaardDoor, reden }) =>
      withConflict({ aanvaarde_afwijking_een_tegelijk: 'afwijking-overlapt' }, async () => {
        await sql`
          insert into aanvaarde_afwijking (gemeente_code, dossier_id, soort, geldig, aanvaard_door, reden)
          values (huidige_gemeente(), ${dossierId}, ${soort}, ${toDaterange(geldig)}, ${aanvaardDoor}, ${reden})`.execute(
          tx,
        );
      }),
    noteVerloop: async (id) => {
      await sql`update dienstverband set reden_einde = 'verloop' where id = ${id}`.execute(tx);
    },
  };
}
