import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RondePoort } from '#application/ronde/index.ts';
import {
  findRonde,
  listOpenbareRondes,
  listPleknamen,
  listRondes,
  listUitkomsten,
  listUitkomstRijen,
  listUitlegVan,
} from '../readmodels/ronde.readmodel.ts';
import { loadRondeGegevens } from '../readmodels/rondeGegevens.ts';
import type { Database } from '../verbinding/index.ts';
import { createVingerafdruk } from './berekening.repository.ts';
import { withConflict } from './conflict.ts';
import { updateRij } from './nieuweRij.ts';

/** Rounds of the signed-in person's own municipality. */
export function createRondeRepository(tx: Database): RondePoort {
  return {
    loadGegevens: (vandaag, horizonDagen) => loadRondeGegevens(tx, vandaag, horizonDagen),
    listRondes: () => listRondes(tx),
    findRonde: (nummer) => findRonde(tx, nummer),
    listUitkomsten: (rondeId) => listUitkomsten(tx, rondeId),
    listUitkomstRijen: (rondeId) => listUitkomstRijen(tx, rondeId),
    listUitlegVan: (dossierId) => listUitlegVan(tx, dossierId),
    listPleknamen: () => listPleknamen(tx),
    listOpenbareRondes: (gemeenteCode) => listOpenbareRondes(tx, gemeenteCode),
    sha256: (tekst) => createHash('sha256').update(tekst).digest(),
    addRonde: ({ lot, voorbereidOp, voorbereidDoor }) =>
      withConflict(
        { ronde_een_voorbereid: 'ronde-voorbereid', ronde_nummer: 'ronde-voorbereid' },
        async () => {
          const { rows } = await sql<{ nummer: number }>`
          insert into ronde (gemeente_code, nummer, lot, voorbereid_op, voorbereid_door)
          select huidige_gemeente(), coalesce(max(nummer), 0) + 1, ${lot}, ${voorbereidOp}::date, ${voorbereidDoor}
          from ronde returning nummer`.execute(tx);
          const [rij] = rows;
          if (rij === undefined) throw new Error('insert gave no row');
          return rij.nummer;
        },
      ),
    saveUitslag: async ({ id, versie }, u) => {
      await updateRij(
        tx,
        sql`update ronde set status = 'gedraaid', gedraaid_op = ${u.gedraaidOp}, gedraaid_door = ${u.gedraaidDoor},
            beleid = ${u.beleid}, horizon_dagen = ${u.horizonDagen}, markt = ${u.markt}, toewijzing = ${u.toewijzing},
            ingrepen = ${JSON.stringify(u.ingrepen)}::jsonb,
            markt_hash = ${createVingerafdruk(u.markt)}, toewijzing_hash = ${createVingerafdruk(u.toewijzing)}
          where id = ${id} and versie = ${versie}`,
      );
      const rijen = u.uitkomsten.map(({ dossierId, werkplekId, uitleg }) => ({
        dossierId,
        werkplekId,
        rang: werkplekId === null ? null : (uitleg.toegewezen?.rang ?? null),
        uitleg,
      }));
      await sql`
        insert into ronde_uitkomst (gemeente_code, ronde_id, dossier_id, werkplek_id, keuze_rang, uitleg)
        select huidige_gemeente(), ${id}, (rij ->> 'dossierId')::uuid, (rij ->> 'werkplekId')::uuid,
          (rij ->> 'rang')::int, rij -> 'uitleg'
        from json_array_elements(${JSON.stringify(rijen)}::json) rij`.execute(tx);
    },
    saveVerstuurd: ({ id, versie }, { verstuurdOp, verstuurdDoor, wachtend }) =>
      updateRij(
        tx,
        sql`update ronde set status = 'verstuurd', verstuurd_op = ${verstuurdOp}, verstuurd_door = ${verstuurdDoor},
            wachtend = ${wachtend}::uuid[]
          where id = ${id} and versie = ${versie}`,
      ),
  };
}
