import { sql } from 'kysely';
import type { DossierPoort, PersoonGegevens } from '#application/dossier/index.ts';
import { datum, type PersoonId } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { bsnIndex, decryptBsn, encryptBsn } from '../versleuteling/index.ts';
import { withConflict } from './conflict.ts';
import { updateRij } from './nieuweRij.ts';

type PersoonDeel = Pick<DossierPoort, 'getPersoon' | 'savePersoon' | 'logBsnInzage' | 'findBsn'>;

/** How long the BSN stays readable on the answer page, so that a reload still shows it. */
const INZAGE_MINUTEN = 5;

/** Who the person of a dossier is. */
export function createDossierPersoon(tx: Database, sleutel: Buffer): PersoonDeel {
  return {
    getPersoon: (id) => getPersoon(tx, id),
    savePersoon: (id, persoon, bsn) =>
      withConflict({ persoon_gemeente_code_bsn_index_key: 'bsn-bekend' }, () =>
        updateRij(
          tx,
          sql`
            update persoon set voornaam = ${persoon.voornaam}, voorvoegsel = ${persoon.voorvoegsel},
              achternaam = ${persoon.achternaam}, zoeknaam = ${persoon.zoeknaam},
              geboortedatum = ${persoon.geboortedatum}, postcode = ${persoon.postcode},
              telefoon = ${persoon.telefoon}, email = ${persoon.email},
              bsn_versleuteld = coalesce(bsn_versleuteld,
                ${bsn && encryptBsn(sleutel, bsn.gemeenteCode, id, bsn.nummer)}),
              bsn_index = coalesce(bsn_index, ${bsn && bsnIndex(sleutel, bsn.gemeenteCode, bsn.nummer)})
            where id = ${id} and versie = ${persoon.versie}`,
        ),
      ),
    logBsnInzage: async (id, reden) => {
      await sql`
        insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, rij_id, betrokkenen, velden, reden, verzoek)
        values (huidige_gemeente(), huidige_gebruiker(), 'bsn-getoond', 'persoon', ${id}, array[${id}]::uuid[],
          array['bsn'], ${reden}, nullif(current_setting('app.verzoek', true), ''))`.execute(tx);
    },
    findBsn: async (id, verzoek, gemeenteCode) => {
      const { rows } = await sql<{ versleuteld: Buffer }>`
        select p.bsn_versleuteld as versleuteld
        from persoon p
        where p.id = ${id} and p.bsn_versleuteld is not null and exists (
          select from auditregel a where a.tijdstip > now() - make_interval(mins => ${INZAGE_MINUTEN})
            and a.handeling = 'bsn-getoond' and a.rij_id = p.id::text and a.gebruiker_id = huidige_gebruiker()
            and a.verzoek = ${verzoek})`.execute(tx);
      const versleuteld = rows[0]?.versleuteld;
      return versleuteld && decryptBsn(sleutel, gemeenteCode, id, versleuteld);
    },
  };
}

type Rij = Omit<PersoonGegevens, 'geboortedatum'> & { geboortedatum: string };

async function getPersoon(tx: Database, id: PersoonId): Promise<PersoonGegevens> {
  const { rows } = await sql<Rij>`
    select versie, voornaam, voorvoegsel, achternaam, geboortedatum, postcode, telefoon, email,
      bsn_index is not null as "heeftBsn"
    from persoon where id = ${id}`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) throw new RangeError('persoon does not exist');
  return { ...rij, geboortedatum: datum(rij.geboortedatum) };
}
