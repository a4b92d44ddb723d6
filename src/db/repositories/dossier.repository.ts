import { sql } from 'kysely';
import type { DossierPoort } from '#application/dossier/index.ts';
import { findKop } from '../readmodels/dossier-kop.readmodel.ts';
import type { Database } from '../verbinding/index.ts';

/** Reads and changes one dossier. */
export function createDossierRepository(tx: Database): DossierPoort {
  return {
    findKop: (nummer, peildatum) => findKop(tx, nummer, peildatum, 'kijken'),
    findKopVoorHandeling: (nummer, peildatum) => findKop(tx, nummer, peildatum, 'handelen'),
    logReden: async (nummer, reden) => {
      const { numAffectedRows } = await sql`
        insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, betrokkenen, reden, verzoek)
        select d.gemeente_code, huidige_gebruiker(), 'geopend-met-reden', 'dossier', d.id::text, array[d.id], ${reden},
          nullif(current_setting('app.verzoek', true), '')
        from dossier d where d.nummer = ${nummer}`.execute(tx);
      return numAffectedRows === 1n;
    },
  };
}
