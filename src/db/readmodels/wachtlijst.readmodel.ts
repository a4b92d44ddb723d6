import { sql } from 'kysely';
import type { Wachtende } from '#application/stand/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import { findHeropendTot } from '#domain/voorstel/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

type Datums =
  | 'werkteTotEnMet'
  | 'wachtSinds'
  | 'vastgesteldOp'
  | 'aangehoudenTotEnMet'
  | 'voorstelReagerenVoor'
  | 'begintOp';

type Rij = Omit<Wachtende, Datums> & {
  id: string;
  wachtSinds: string;
  vastgesteldOp: string;
  werkteTotEnMet: string | null;
  aangehoudenTotEnMet: string | null;
  voorstelReagerenVoor: string | null;
  heeftBewaard: boolean;
  begintOp: string | null;
};

/** Waiting = vaststelling in force and no running dienstverband: the rows behind `wachtend` of the stand. */
export async function listWachtenden(tx: Database, peildatum: Datum): Promise<readonly Wachtende[]> {
  const { rows } = await sql<Rij>`
    select d.id, d.nummer, k.naam as klantmanager, s.wacht_sinds as "wachtSinds", s.vastgesteld_op as "vastgesteldOp",
      case when d.klantmanager_id = huidige_gebruiker() then concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) end as naam,
      a.reden as "aangehoudenReden", (upper(a.periode) - 1) as "aangehoudenTotEnMet",
      exists (select from keuze ke where ke.gemeente_code = s.gemeente_code and ke.dossier_id = s.dossier_id
        and ke.geldig @> ${peildatum}::date) as "keuzeGemaakt",
      v.reageren_voor as "voorstelReagerenVoor",
      exists (select from voorstel oud where oud.gemeente_code = v.gemeente_code and oud.id = v.vervangt_id
        and oud.status = 'bewaard') as "heeftBewaard",
      (select max(upper(dv.periode)) - 1 from dienstverband dv where dv.gemeente_code = s.gemeente_code
        and dv.dossier_id = s.dossier_id and dv.regeling = 'beschut-werk' and upper(dv.periode) <= ${peildatum}::date) as "werkteTotEnMet",
      (select min(lower(dv.periode)) from dienstverband dv where dv.gemeente_code = s.gemeente_code
        and dv.dossier_id = s.dossier_id and dv.regeling = 'beschut-werk' and lower(dv.periode) > ${peildatum}::date) as "begintOp"
    from stand_personen(${peildatum}::date, now()) s
    join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id
    join persoon p on p.gemeente_code = s.gemeente_code and p.id = s.persoon_id
    left join gebruiker k on k.gemeente_code = d.gemeente_code and k.id = d.klantmanager_id
    left join aanhouding a on a.gemeente_code = s.gemeente_code and a.dossier_id = s.dossier_id
      and a.periode @> ${peildatum}::date
    left join voorstel v on v.gemeente_code = s.gemeente_code and v.dossier_id = s.dossier_id and v.status = 'open'
    where s.dienstverbanden = 0
    order by s.wacht_sinds, d.nummer`.execute(tx);
  await createAuditRepository(tx).logGelezen({ tabel: 'wachtlijst', betrokkenen: rows.map(({ id }) => id) });
  return rows.map(({ id: _id, heeftBewaard, ...rij }) => ({
    ...rij,
    wachtSinds: datum(rij.wachtSinds),
    vastgesteldOp: datum(rij.vastgesteldOp),
    werkteTotEnMet: datumOfNull(rij.werkteTotEnMet),
    aangehoudenTotEnMet: datumOfNull(rij.aangehoudenTotEnMet),
    voorstelReagerenVoor: findReagerenVoor(datumOfNull(rij.voorstelReagerenVoor), heeftBewaard, peildatum),
    begintOp: datumOfNull(rij.begintOp),
  }));
}

/** The day to answer the offer that counts: a kept one is open again once the better one has lapsed. */
function findReagerenVoor(dag: Datum | null, heeftBewaard: boolean, peildatum: Datum): Datum | null {
  if (dag === null || !heeftBewaard) return dag;
  return findHeropendTot({ status: 'open', reagerenVoor: dag }, peildatum) ?? dag;
}

function datumOfNull(tekst: string | null): Datum | null {
  return tekst === null ? null : datum(tekst);
}
