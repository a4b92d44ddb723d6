import { sql } from 'kysely';
import type { BewaardVoorstel, VoorstelBeeld, VoorstelPoort } from '#application/voorstel/index.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

/** Proposals of a place to a person, and what both sides answered. */
export function createVoorstelRepository(tx: Database): VoorstelPoort {
  return {
    listVoorstellen: async (dossierId) => {
      const { rows } = await sql<VoorstelBeeld>`
        select v.id, v.versie, d.nummer as "dossierNummer", p.nummer as "werkplekNummer", p.naam as werkplek,
          o.naam as werkgever, v.keuze_rang as rang, v.afwijking_reden as "afwijkingReden",
          v.voorgesteld_op as "voorgesteldOp", v.reageren_voor as "reagerenVoor", v.status,
          v.kandidaat_antwoord as kandidaat, v.werkgever_antwoord as "werkgeverAntwoord", v.kant, v.reden,
          v.afgerond_op as "afgerondOp", v.vervangt_id as "vervangtId",
          exists (select from plaatsing b where b.gemeente_code = v.gemeente_code and b.voorstel_id = v.id) as "isGeplaatst"
        from voorstel v
        join dossier d on d.gemeente_code = v.gemeente_code and d.id = v.dossier_id
        join werkplek p on p.gemeente_code = v.gemeente_code and p.id = v.werkplek_id
        join werkgever w on w.gemeente_code = v.gemeente_code and w.id = p.werkgever_id
        join organisatie o on o.id = w.organisatie_id
        where v.dossier_id = ${dossierId}
        order by v.voorgesteld_op desc, v.vastgelegd_op desc, v.id`.execute(tx);
      return rows;
    },
    findDossierNummer: async (id) => {
      const { rows } = await sql<{ nummer: string }>`
        select d.nummer from voorstel v
        join dossier d on d.gemeente_code = v.gemeente_code and d.id = v.dossier_id where v.id = ${id}`.execute(
        tx,
      );
      return rows[0]?.nummer;
    },
    findBewaard: async (beterId) => {
      const { rows } = await sql<BewaardVoorstel>`
        select oud.id, oud.versie, oud.kandidaat_antwoord as kandidaat, oud.werkgever_antwoord as "werkgeverAntwoord",
          oud.reden
        from voorstel beter
        join voorstel oud on oud.gemeente_code = beter.gemeente_code and oud.id = beter.vervangt_id
        where beter.id = ${beterId} and oud.status = 'bewaard'`.execute(tx);
      return rows[0];
    },
    addVoorstel: (v) =>
      withConflict({ voorstel_een_open: 'voorstel-loopt' }, () =>
        insertRij(
          tx,
          sql`insert into voorstel (gemeente_code, dossier_id, werkplek_id, keuze_rang, afwijking_reden,
              voorgesteld_op, reageren_voor, ronde_id, vervangt_id)
            values (huidige_gemeente(), ${v.dossierId}, ${v.werkplekId}, ${v.rang}, ${v.afwijkingReden},
              ${v.voorgesteldOp}, ${v.reagerenVoor}, ${v.rondeId ?? null}::uuid, ${v.vervangtId ?? null}::uuid) returning id`,
        ),
      ),
    addVoorstellen: (voorstellen) =>
      withConflict({ voorstel_een_open: 'voorstel-loopt' }, async () => {
        await sql`insert into voorstel (gemeente_code, dossier_id, werkplek_id, keuze_rang, afwijking_reden,
            voorgesteld_op, reageren_voor, ronde_id, vervangt_id)
          select huidige_gemeente(), (v ->> 'dossierId')::uuid, (v ->> 'werkplekId')::uuid, (v ->> 'rang')::int,
            v ->> 'afwijkingReden', (v ->> 'voorgesteldOp')::date, (v ->> 'reagerenVoor')::date,
            (v ->> 'rondeId')::uuid, (v ->> 'vervangtId')::uuid
          from json_array_elements(${JSON.stringify(voorstellen)}::json) v`.execute(tx);
      }),
    logVoorrang: async ({ voorstelId, dossiers, reden }) => {
      await sql`
        insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, betrokkenen, reden, verzoek)
        values (huidige_gemeente(), huidige_gebruiker(), 'voorrang-gepasseerd', 'voorstel', ${voorstelId},
          ${dossiers}::uuid[], ${reden}, nullif(current_setting('app.verzoek', true), ''))`.execute(tx);
    },
    saveAntwoord: (id, versie, v) =>
      updateRij(
        tx,
        sql`update voorstel set status = ${v.status}, kandidaat_antwoord = ${v.kandidaat},
            werkgever_antwoord = ${v.werkgeverAntwoord}, kant = ${v.kant}, reden = ${v.reden},
            reden_code = ${v.redenCode ?? null}::text, afgerond_op = ${v.afgerondOp},
            reageren_voor = coalesce(${v.reagerenVoor ?? null}::date, reageren_voor)
          where id = ${id} and versie = ${versie}`,
      ),
  };
}
