import { sql } from 'kysely';
import type { Kandidaatmelding, SamenPoort } from '#application/samen/index.ts';
import type { Database } from '../verbinding/index.ts';

/** What candidates ask staff to do, and who helps them. */
export function createMeldingRepository(
  tx: Database,
): Pick<SamenPoort, 'addMelding' | 'listOpenMeldingen' | 'getHelper' | 'saveTelefoon'> {
  return {
    addMelding: async ({ dossierId, plek, soort, tekst, stondEr, gemeldOp, uiterlijkOp }) => {
      await sql`
        insert into kandidaatmelding
          (gemeente_code, dossier_id, werkplek_id, soort, tekst, stond_er, gemeld_op, uiterlijk_op)
        select p.gemeente_code, ${dossierId}, p.id, ${soort}, ${tekst}, ${stondEr}, ${gemeldOp}, ${uiterlijkOp}
        from werkplek p where p.nummer = ${plek}
        on conflict (gemeente_code, dossier_id, werkplek_id) where soort = 'kijken' and afgerond_op is null
        do nothing`.execute(tx);
    },
    listOpenMeldingen: async (dossierId) => {
      const { rows } = await sql<Kandidaatmelding>`
        select m.soort, p.naam as plek, o.naam as werkgever, m.gemeld_op as "gemeldOp", m.uiterlijk_op as "uiterlijkOp"
        from kandidaatmelding m
        join werkplek p on p.gemeente_code = m.gemeente_code and p.id = m.werkplek_id
        join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
        join organisatie o on o.id = w.organisatie_id
        where m.dossier_id = ${dossierId} and m.afgerond_op is null
        order by m.uiterlijk_op, m.soort, p.naam, m.id`.execute(tx);
      return rows;
    },
    getHelper: async (gebruikerId) => {
      const { rows } = await sql<{ naam: string; telefoon: string }>`
        select naam, telefoon from gebruiker
        where id = coalesce(${gebruikerId}::uuid, huidige_gebruiker())`.execute(tx);
      return rows[0] ?? { naam: '', telefoon: '' };
    },
    saveTelefoon: async (telefoon) => {
      await sql`update gebruiker set telefoon = ${telefoon}
        where id = huidige_gebruiker() and telefoon <> ${telefoon}`.execute(tx);
    },
  };
}
