import { sql } from 'kysely';
import type { DossierPoort } from '#application/dossier/index.ts';
import { findKop } from '../readmodels/dossierKop.readmodel.ts';
import { getOverzicht } from '../readmodels/dossierOverzicht.readmodel.ts';
import { listTijdlijn } from '../readmodels/dossierTijdlijn.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { createDossierEinde } from './dossierEinde.ts';
import { createDossierGegevens } from './dossierGegevens.ts';
import { createDossierPerioden } from './dossierPerioden.ts';
import { createDossierPersoon } from './dossierPersoon.ts';
import { createDossierWensen } from './dossierWensen.ts';

/** Reads and changes one dossier. `sleutel` is the key of the installation, for the BSN. */
export function createDossierRepository(tx: Database, sleutel: Buffer): DossierPoort {
  return {
    ...createDossierPersoon(tx, sleutel),
    ...createDossierGegevens(tx),
    ...createDossierWensen(tx),
    ...createDossierPerioden(tx),
    ...createDossierEinde(tx),
    findKop: (nummer, peildatum) => findKop(tx, nummer, peildatum, 'kijken'),
    findKopVoorHandeling: (nummer, peildatum) => findKop(tx, nummer, peildatum, 'handelen'),
    getOverzicht: (id, peildatum) => getOverzicht(tx, id, peildatum),
    listTijdlijn: (id, peildatum, meest, soorten) => listTijdlijn(tx, id, peildatum, meest, soorten),
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
