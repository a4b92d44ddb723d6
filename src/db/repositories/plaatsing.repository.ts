import { sql } from 'kysely';
import type { PlaatsingPoort, VrijeZitplaats } from '#application/plaatsing/index.ts';
import { listPlaatsingen } from '../readmodels/plaatsing.readmodel.ts';
import { toDaterange, vrijVanaf } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

const CONFLICTEN = {
  zitplaats_een_tegelijk: 'zitplaats-bezet',
  plaatsing_gedeeld: 'zitplaats-bezet',
  plaatsing_deling: 'deling-geldt-niet',
} as const;

/** Who sits on which seat, and since when. */
export function createPlaatsingRepository(tx: Database): PlaatsingPoort {
  return {
    listPlaatsingen: (dossierId) => listPlaatsingen(tx, dossierId),
    listVrijeZitplaatsen: async (werkplekNummer, vanaf) => {
      const { rows } = await sql<VrijeZitplaats>`
        select * from (
          select s.id, s.volgnummer, ${vrijVanaf(vanaf)} as "vrijVanaf", upper(s.periode) as tot
          from zitplaats s
          join werkplek p on p.gemeente_code = s.gemeente_code and p.id = s.werkplek_id
          where p.nummer = ${werkplekNummer}
        ) plaats
        where "vrijVanaf" is not null order by "vrijVanaf", volgnummer`.execute(tx);
      return rows;
    },
    addPlaatsing: (p) =>
      withConflict(CONFLICTEN, () =>
        insertRij(
          tx,
          sql`insert into plaatsing (gemeente_code, dossier_id, persoon_id, zitplaats_id, voorstel_id, soort, periode)
            values (huidige_gemeente(), ${p.dossierId}, ${p.persoonId}, ${p.zitplaatsId}, ${p.voorstelId}, ${p.soort},
              ${toDaterange(p.periode)}) returning id`,
        ),
      ),
    savePeriode: (id, versie, periode, redenEinde) =>
      withConflict(CONFLICTEN, () =>
        updateRij(
          tx,
          sql`update plaatsing set periode = ${toDaterange(periode)}, reden_einde = ${redenEinde}
            where id = ${id} and versie = ${versie}`,
        ),
      ),
  };
}
