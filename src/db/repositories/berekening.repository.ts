import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BerekeningPoort } from '#application/berekening/index.ts';
import type { Database } from '../verbinding/index.ts';
import { createAuditRepository } from './audit.repository.ts';
import { berekeningVeld } from './berekeningVeld.ts';
import { insertRij } from './nieuweRij.ts';

type Rij = { id: string; tabel: string; rijId: string; dossierId: string | null; inhoud: unknown };

/** Calculations of the signed-in person's own municipality. Nothing here changes a row: the database refuses it. */
export function createBerekeningRepository(tx: Database): BerekeningPoort {
  return {
    saveBerekening: async (berekening, { tabel, rijId, dossierId }) => {
      const inhoud = JSON.stringify(berekening);
      const { regel, versie, peildatum } = berekening;
      return await insertRij(
        tx,
        sql`
          insert into berekening (gemeente_code, dossier_id, tabel, rij_id, regel, versie, peildatum, inhoud, vingerafdruk)
          values (huidige_gemeente(), ${dossierId}::uuid, ${tabel}, ${rijId}, ${regel}, ${versie}, ${peildatum}::date,
            ${inhoud}::json, ${createVingerafdruk(inhoud)})
          returning id`,
      );
    },
    listBerekeningen: async ({ tabel, rijId }) => {
      const { rows } = await sql<Rij>`
        select id, tabel, rij_id as "rijId", dossier_id as "dossierId", inhoud
        from berekening
        where tabel = ${tabel} and rij_id = ${rijId}
        order by vastgelegd_op desc, id`.execute(tx);
      const betrokkenen = new Set(rows.map(({ dossierId }) => dossierId).filter((id) => id !== null));
      if (betrokkenen.size > 0) {
        await createAuditRepository(tx).logGelezen({ tabel: 'berekening', betrokkenen: [...betrokkenen] });
      }
      return rows.map(({ id, inhoud, ...gebruik }) => ({
        id,
        gebruik,
        berekening: berekeningVeld.parse(inhoud),
      }));
    },
  };
}

/** SHA-256 of the stored text, by which a change outside the application shows. */
export function createVingerafdruk(inhoud: string): string {
  return createHash('sha256').update(inhoud).digest('hex');
}
