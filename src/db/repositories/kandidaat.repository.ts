import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { KandidaatPoort, NieuweKandidaat } from '#application/kandidaat/index.ts';
import { zoeknaamVan } from '#domain/persoon/index.ts';
import { listDubbelen } from '../readmodels/kandidaatDubbelen.readmodel.ts';
import { listKandidaten } from '../readmodels/kandidaten.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { bsnIndex, encryptBsn } from '../versleuteling/index.ts';
import { withConflict } from './conflict.ts';
import { findConcept, saveConcept } from './kandidaatConcept.ts';
import { createNummer } from './nummer.ts';

/** The people of the gemeente. `sleutel` is the key of the installation: a BSN is never stored readable. */
export function createKandidaatRepository(tx: Database, sleutel: Buffer): KandidaatPoort {
  return {
    listKandidaten: (vraag, peildatum) => listKandidaten(tx, vraag, peildatum),
    listWerksoorten: async () => {
      const { rows } = await sql<{
        code: string;
        naam: string;
      }>`select code, naam from werksoort order by naam`.execute(tx);
      return rows;
    },
    listDubbelen: ({ naam, geboortedatum, bsn }, gemeenteCode) =>
      listDubbelen(tx, {
        zoeknaam: zoeknaamVan(naam),
        geboortedatum,
        bsnIndex: bsn && bsnIndex(sleutel, gemeenteCode, bsn),
      }),
    saveConcept: (concept, gemeenteCode) => saveConcept(tx, sleutel, concept, gemeenteCode),
    findConcept: (id, gemeenteCode) => findConcept(tx, sleutel, id, gemeenteCode),
    saveKandidaat: (nieuw) =>
      withConflict(
        { persoon_gemeente_code_bsn_index_key: 'bsn-bekend', dossier_een_open: 'bsn-bekend' },
        async () =>
          await insertDossier(tx, nieuw, nieuw.persoonId ?? (await insertPersoon(tx, sleutel, nieuw))),
      ),
  };
}

async function insertPersoon(tx: Database, sleutel: Buffer, nieuw: NieuweKandidaat): Promise<string> {
  const id = randomUUID();
  const { naam, bsn, gemeenteCode } = nieuw;
  await sql`
    insert into persoon (gemeente_code, id, bsn_versleuteld, bsn_index, voornaam, voorvoegsel, achternaam, zoeknaam,
      geboortedatum, postcode, telefoon, demo)
    values (huidige_gemeente(), ${id}, ${bsn && encryptBsn(sleutel, gemeenteCode, id, bsn)},
      ${bsn && bsnIndex(sleutel, gemeenteCode, bsn)}, ${naam.voornaam}, ${naam.voorvoegsel ?? ''}, ${naam.achternaam},
      ${nieuw.zoeknaam}, ${nieuw.geboortedatum}, ${nieuw.postcode}, ${nieuw.telefoon},
      exists (select from installatie where soort = 'demo'))`.execute(tx);
  return id;
}

async function insertDossier(tx: Database, nieuw: NieuweKandidaat, persoonId: string): Promise<string> {
  const nummer = createNummer('k');
  const { rows } = await sql<{ id: string }>`
    insert into dossier (gemeente_code, persoon_id, nummer, klantmanager_id, herkomst, geopend_op)
    values (huidige_gemeente(), ${persoonId}, ${nummer}, ${nieuw.klantmanagerId}, ${nieuw.herkomst}, ${nieuw.geopendOp})
    returning id`.execute(tx);
  await sql`
    insert into kandidaatprofiel (gemeente_code, dossier_id)
    values (huidige_gemeente(), ${rows[0]?.id})`.execute(tx);
  return nummer;
}
