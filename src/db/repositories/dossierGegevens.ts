import { sql } from 'kysely';
import type { Begeleider, DossierGegevens, DossierPoort } from '#application/dossier/index.ts';
import { parseHerkomst } from '#application/kandidaat/herkomst.poort.ts';
import type { Database } from '../verbinding/index.ts';
import { updateRij } from './nieuweRij.ts';

type GegevensDeel = Pick<DossierPoort, 'getGegevens' | 'saveGegevens' | 'listBegeleiders' | 'addGesprek'>;

type Rij = Omit<DossierGegevens, 'herkomst'> & { herkomst: string };

/** Who guides the person, where they came from, what was said. */
export function createDossierGegevens(tx: Database): GegevensDeel {
  return {
    getGegevens: async (id) => {
      const { rows } = await sql<Rij>`
        select versie, herkomst, jobcoach, jobcoach_id as "jobcoachId", klantmanager_id as "klantmanagerId", samenvatting
        from dossier where id = ${id}`.execute(tx);
      const [rij] = rows;
      const herkomst = parseHerkomst(rij?.herkomst ?? '');
      if (rij === undefined || herkomst === undefined) throw new RangeError('dossier does not exist');
      return { ...rij, herkomst };
    },
    saveGegevens: (id, { versie, herkomst, jobcoach, jobcoachId, klantmanagerId, samenvatting }) =>
      updateRij(
        tx,
        sql`
          update dossier set herkomst = ${herkomst}, jobcoach = ${jobcoach}, jobcoach_id = ${jobcoachId},
            klantmanager_id = ${klantmanagerId}, samenvatting = ${samenvatting}
          where id = ${id} and versie = ${versie}`,
      ),
    listBegeleiders: async (rol, op) => {
      const { rows } = await sql<Begeleider>`
        select g.id, g.naam
        from gebruiker g
        where g.geblokkeerd_op is null and exists (
          select from gebruiker_rol r where r.gemeente_code = g.gemeente_code and r.gebruiker_id = g.id
            and r.rol = ${rol} and r.periode @> ${op}::date)
        order by g.naam collate "nl-NL-x-icu"`.execute(tx);
      return rows;
    },
    addGesprek: async ({ dossierId, gevoerdOp, tekst, gebruikerId }) => {
      await sql`
        insert into gesprek (gemeente_code, dossier_id, gevoerd_op, tekst, gebruiker_id)
        values (huidige_gemeente(), ${dossierId}, ${gevoerdOp}, ${tekst}, ${gebruikerId})`.execute(tx);
    },
  };
}
