import { sql } from 'kysely';
import type { StandPersoon, StandPoort, StandTelling } from '#application/stand/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { listWachtenden } from './wachtlijst.readmodel.ts';

type PersoonRij = Omit<StandPersoon, 'wachtSinds'> & { id: string; wachtSinds: string };

/** Figures from the functions of migration 0009: the same ones for list, dashboard, public page and export. */
export function createStandReadmodel(tx: Database): StandPoort {
  return {
    listTellingen: async (peildatum, bekendOp) => {
      const { rows } = await sql<StandTelling>`
        select gemeente_code as "gemeenteCode", positief, werkzaam, wachtend, aangehouden, dienstverbanden
        from stand_per_gemeente(${peildatum}::date, coalesce(${bekendOp ?? null}::timestamptz, now()))
        order by gemeente_code`.execute(tx);
      return rows;
    },
    listUren: async (peildatum) => {
      const { rows } = await sql<{ code: string; uren: string }>`
        select gemeente_code as code, uren::text as uren from uren_per_gemeente(${peildatum}::date, now())`.execute(
        tx,
      );
      return new Map(rows.map(({ code, uren }) => [code, uren]));
    },
    listWachtenden: (peildatum) => listWachtenden(tx, peildatum),
    listPersonen: async (peildatum, groep) => {
      const { rows } = await sql<PersoonRij>`
        select d.id, d.nummer, k.naam as klantmanager, s.wacht_sinds as "wachtSinds", s.dienstverbanden, s.aangehouden,
          case when d.klantmanager_id = huidige_gebruiker() then concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) end as naam
        from stand_personen(${peildatum}::date, now()) s
        join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id
        join persoon p on p.gemeente_code = s.gemeente_code and p.id = s.persoon_id
        left join gebruiker k on k.gemeente_code = d.gemeente_code and k.id = d.klantmanager_id
        where ${groep} = 'positief' or (${groep} = 'werkzaam') = (s.dienstverbanden > 0)
        order by s.wacht_sinds, d.nummer`.execute(tx);
      await createAuditRepository(tx).logGelezen({ tabel: 'stand', betrokkenen: rows.map(({ id }) => id) });
      return rows.map(({ id: _id, wachtSinds, ...rij }) => ({ ...rij, wachtSinds: datum(wachtSinds) }));
    },
  };
}
