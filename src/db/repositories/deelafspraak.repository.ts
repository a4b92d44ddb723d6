import { sql } from 'kysely';
import type { DeelafspraakPoort } from '#application/deelafspraak/index.ts';
import {
  findDeelafspraak,
  listDeelafspraken,
  listGemeentenamen,
  listPartners,
} from '../readmodels/deelafspraak.readmodel.ts';
import { listGedeeldePlekken, listOpenbarePlekken } from '../readmodels/gedeeldePlek.readmodel.ts';
import { listDeelwinst, listWerkcellen } from '../readmodels/regio.readmodel.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { insertRij, updateRij } from './nieuweRij.ts';
import { addOvergenomenPlek } from './overgenomenPlek.ts';
import { addPlekdeling, releaseZitplaatsen } from './plekdeling.ts';

/** Agreements with other gemeenten and the places shared under them. */
export function createDeelafspraakRepository(tx: Database): DeelafspraakPoort {
  return {
    listDeelafspraken: () => listDeelafspraken(tx),
    findDeelafspraak: (id) => findDeelafspraak(tx, id),
    listPartners: () => listPartners(tx),
    listGemeentenamen: (codes) => listGemeentenamen(tx, codes),
    addDeelafspraak: ({ partnerCode, naam, periode, voorwaarden, contact, aangebodenOp }) =>
      insertRij(
        tx,
        sql`insert into deelafspraak (eigenaar_code, partner_code, naam, periode, voorwaarden, contact, aangeboden_op)
          values (huidige_gemeente(), ${partnerCode}, ${naam}, ${toDaterange(periode)}, ${voorwaarden}, ${contact},
            ${aangebodenOp}) returning id`,
      ),
    saveAntwoord: ({ id, versie }, { status, beantwoordOp, reden }) =>
      updateRij(
        tx,
        sql`update deelafspraak set status = ${status}, beantwoord_op = ${beantwoordOp}::date, reden = ${reden}
          where id = ${id} and versie = ${versie}`,
      ),
    saveEinde: ({ id, versie }, tot, reden) =>
      updateRij(
        tx,
        sql`update deelafspraak set periode = daterange(lower(periode), ${tot}::date), reden = ${reden}
          where id = ${id} and versie = ${versie}`,
      ),
    listGedeeldePlekken: (dag) => listGedeeldePlekken(tx, dag),
    listOpenbarePlekken: (dag) => listOpenbarePlekken(tx, dag),
    addPlekdeling: (deling) => addPlekdeling(tx, deling),
    savePlekdelingEinde: ({ id, versie }, tot) =>
      updateRij(
        tx,
        sql`update plekdeling set periode = daterange(lower(periode), ${tot}::date)
          where id = ${id} and versie = ${versie}`,
      ),
    releaseZitplaatsen: (id, aantal, vanaf) => releaseZitplaatsen(tx, id, aantal, vanaf),
    addOvergenomenPlek: (plek, periode) => addOvergenomenPlek(tx, plek, periode),
    listWerkcellen: (dag) => listWerkcellen(tx, dag),
    listDeelwinst: () => listDeelwinst(tx),
  };
}
