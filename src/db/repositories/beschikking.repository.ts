import { sql } from 'kysely';
import type { Beschikking, BeschikkingPoort } from '#application/beschikking/index.ts';
import { type Datum, type DossierId, datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

/** Beschikkingen of one dossier. */
export function createBeschikkingRepository(tx: Database): BeschikkingPoort {
  return {
    listBeschikkingen: (dossierId) => listBeschikkingen(tx, dossierId),
    addBeschikking: (dossierId, persoonId, { geldig, ...nieuw }) =>
      withConflict({ vaststelling_een_tegelijk: 'vaststelling-loopt' }, () =>
        insertRij(
          tx,
          sql`insert into beschikking (gemeente_code, dossier_id, persoon_id, advies_id, soort, afwijkend, motivering,
            genomen_op, bekendgemaakt_op, bezwaar_uiterlijk_op, wacht_sinds, geldig)
          values (huidige_gemeente(), ${dossierId}, ${persoonId}, ${nieuw.adviesId}, ${nieuw.soort}, ${nieuw.afwijkend},
            ${nieuw.motivering}, ${nieuw.genomenOp}, ${nieuw.bekendgemaaktOp}, ${nieuw.bezwaarUiterlijkOp},
            ${nieuw.wachtSinds},
            ${geldig === null ? sql`null` : sql`daterange(${geldig.van}::date, ${geldig.tot}::date)`})
          returning id`,
        ),
      ),
    sluitVaststelling: (id, versie, tot) =>
      updateRij(
        tx,
        sql`update beschikking set geldig = daterange(lower(geldig), ${tot}::date)
          where id = ${id} and versie = ${versie} and soort = 'vaststelling'`,
      ),
  };
}

type Datums = 'genomenOp' | 'bekendgemaaktOp' | 'bezwaarUiterlijkOp' | 'wachtSinds';

type Rij = Omit<Beschikking, Datums | 'geldig'> & {
  genomenOp: string;
  bekendgemaaktOp: string;
  bezwaarUiterlijkOp: string;
  wachtSinds: string | null;
  van: string | null;
  tot: string | null;
};

async function listBeschikkingen(tx: Database, dossierId: DossierId): Promise<readonly Beschikking[]> {
  const { rows } = await sql<Rij>`
    select id, versie, advies_id as "adviesId", soort, afwijkend, motivering, genomen_op as "genomenOp",
      bekendgemaakt_op as "bekendgemaaktOp", bezwaar_uiterlijk_op as "bezwaarUiterlijkOp",
      wacht_sinds as "wachtSinds", lower(geldig) as van, upper(geldig) as tot
    from beschikking
    where dossier_id = ${dossierId}
    order by genomen_op desc, vastgelegd_op desc`.execute(tx);
  return rows.map(({ van, tot, ...rij }) => ({
    ...rij,
    genomenOp: datum(rij.genomenOp),
    bekendgemaaktOp: datum(rij.bekendgemaaktOp),
    bezwaarUiterlijkOp: datum(rij.bezwaarUiterlijkOp),
    wachtSinds: datumOfNull(rij.wachtSinds),
    geldig: van === null ? null : { van: datum(van), tot: datumOfNull(tot) },
  }));
}

function datumOfNull(tekst: string | null): Datum | null {
  return tekst === null ? null : datum(tekst);
}
