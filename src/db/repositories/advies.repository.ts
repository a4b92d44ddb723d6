import { sql } from 'kysely';
import type { Aanvrager, Adviesaanvraag, AdviesPoort } from '#application/advies/index.ts';
import type { AdviesUitkomst } from '#domain/advies/index.ts';
import { type DossierId, datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

/** Requests to UWV and their advices. */
export function createAdviesRepository(tx: Database): AdviesPoort {
  return {
    listAanvragen: (dossierId) => listAanvragen(tx, dossierId),
    addAanvraag: (dossierId, aanvraag) =>
      insertRij(
        tx,
        sql`insert into adviesaanvraag (gemeente_code, dossier_id, aanvrager, ontvangen_op, uiterlijk_op, toelichting,
          nieuwe_feiten)
        values (huidige_gemeente(), ${dossierId}, ${aanvraag.aanvrager}, ${aanvraag.ontvangenOp},
          ${aanvraag.uiterlijkOp}, ${aanvraag.toelichting}, ${aanvraag.nieuweFeiten})
        returning id`,
      ),
    saveIntrekking: (aanvraagId, versie, op) =>
      updateRij(
        tx,
        sql`update adviesaanvraag set ingetrokken_op = ${op} where id = ${aanvraagId} and versie = ${versie}`,
      ),
    addAdvies: (dossierId, aanvraagId, { uitgebrachtOp, criteria, kenmerk }) =>
      withConflict({ advies_gemeente_code_adviesaanvraag_id_key: 'advies-bestaat' }, () =>
        insertRij(
          tx,
          sql`insert into advies (gemeente_code, dossier_id, adviesaanvraag_id, uitgebracht_op, criterium_a, criterium_b, kenmerk)
          values (huidige_gemeente(), ${dossierId}, ${aanvraagId}, ${uitgebrachtOp}, ${criteria.a}, ${criteria.b},
            ${kenmerk})
          returning id`,
        ),
      ),
  };
}

type Rij = {
  id: string;
  versie: number;
  aanvrager: Aanvrager;
  ontvangenOp: string;
  uiterlijkOp: string;
  toelichting: string;
  nieuweFeiten: string;
  ingetrokkenOp: string | null;
  adviesId: string | null;
  uitgebrachtOp: string | null;
  a: boolean;
  b: boolean;
  uitkomst: AdviesUitkomst;
  kenmerk: string;
};

async function listAanvragen(tx: Database, dossierId: DossierId): Promise<readonly Adviesaanvraag[]> {
  const { rows } = await sql<Rij>`
    select q.id, q.versie, q.aanvrager, q.ontvangen_op as "ontvangenOp", q.uiterlijk_op as "uiterlijkOp",
      q.toelichting, q.nieuwe_feiten as "nieuweFeiten", q.ingetrokken_op as "ingetrokkenOp", a.id as "adviesId",
      a.uitgebracht_op as "uitgebrachtOp", a.criterium_a as a, a.criterium_b as b, a.uitkomst, a.kenmerk
    from adviesaanvraag q
    left join advies a on a.gemeente_code = q.gemeente_code and a.adviesaanvraag_id = q.id
    where q.dossier_id = ${dossierId}
    order by q.ontvangen_op desc, q.vastgelegd_op desc`.execute(tx);
  return rows.map(({ adviesId, uitgebrachtOp, a, b, uitkomst, kenmerk, ...rij }) => ({
    ...rij,
    ontvangenOp: datum(rij.ontvangenOp),
    uiterlijkOp: datum(rij.uiterlijkOp),
    ingetrokkenOp: rij.ingetrokkenOp === null ? null : datum(rij.ingetrokkenOp),
    advies:
      adviesId === null || uitgebrachtOp === null
        ? null
        : { id: adviesId, uitgebrachtOp: datum(uitgebrachtOp), criteria: { a, b }, uitkomst, kenmerk },
  }));
}
