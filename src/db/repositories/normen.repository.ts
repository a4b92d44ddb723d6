import { type RawBuilder, sql } from 'kysely';
import type { NormenPoort, NormInvulling } from '#application/normen/index.ts';
import { combineNormen, createNormen, type Norm } from '#domain/normen/index.ts';
import type { Database } from '../verbinding/index.ts';
import { type BevestigbareRij, bevestigbareKolommen, toBevestigbaar } from './bevestigbaar.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';
import { toNorm } from './normVeld.ts';

const normKolommen = sql`
  code, waarde::text as waarde, eenheid, lower(geldig) as van, upper(geldig) as tot, artikel, bron,
  bron_url as "bronUrl", merk, gecontroleerd_op as "gecontroleerdOp"`;

type InvullingRij = BevestigbareRij & {
  id: string;
  versie: number;
  gemeenteCode: string;
  gelezenDoor: string;
};

/** Norms of the whole installation. Nothing here changes a value: it is withdrawn and entered again. */
export function createNormenRepository(tx: Database): NormenPoort {
  return {
    readNormen: async () => {
      const { rows } = await sql<{ bevestiging: Norm['bevestiging'] }>`
        select ${normKolommen}, 'geen' as bevestiging from norm
        union all
        select ${normKolommen}, case when bevestigd_op is null then 'nodig' else 'gegeven' end from norm_invulling
        where ingetrokken_op is null
        order by code, van`.execute(tx);
      const normen = rows.map((rij) => toNorm(rij, rij.bevestiging));
      const isGepubliceerd = ({ bevestiging }: Norm) => bevestiging === 'geen';
      return createNormen(
        combineNormen(
          normen.filter(isGepubliceerd),
          normen.filter((norm) => !isGepubliceerd(norm)),
        ),
      );
    },
    listGepubliceerd: async () => {
      const { rows } = await sql`select ${normKolommen} from norm order by code, lower(geldig)`.execute(tx);
      return rows.map((rij) => toNorm(rij, 'geen'));
    },
    listInvullingen: () => listInvullingen(tx, sql`true`),
    findInvulling: async (id) => (await listInvullingen(tx, sql`id = ${id}::uuid`))[0],
    addInvulling: ({ geldig: { van, tot }, ...norm }, naam) =>
      withConflict({ norm_invulling_een_begin: 'norm-bekend' }, () =>
        insertRij(
          tx,
          sql`
            insert into norm_invulling (gemeente_code, code, geldig, waarde, eenheid, artikel, bron, bron_url, merk,
              gelezen_door, gecontroleerd_op, ingevuld_door, ingevuld_naam)
            values (huidige_gemeente(), ${norm.code}, daterange(${van}::date, ${tot}::date), ${norm.waarde}::numeric,
              ${norm.eenheid}, ${norm.artikel}, ${norm.bron}, ${norm.bronUrl ?? null}, ${norm.merk},
              ${norm.gelezenDoor}, ${norm.gecontroleerdOp}::date, huidige_gebruiker(), ${naam})
            returning id`,
        ),
      ),
    confirmInvulling: ({ id, versie }, naam) =>
      updateRij(
        tx,
        sql`
          update norm_invulling
          set bevestigd_door = huidige_gebruiker(), bevestigd_naam = ${naam}, bevestigd_op = now()
          where id = ${id}::uuid and versie = ${versie}`,
      ),
    withdrawInvulling: ({ id, versie }, { naam, reden }) =>
      updateRij(
        tx,
        sql`
          update norm_invulling
          set ingetrokken_door = huidige_gebruiker(), ingetrokken_naam = ${naam}, ingetrokken_op = now(),
            ingetrokken_reden = ${reden}
          where id = ${id}::uuid and versie = ${versie}`,
      ),
  };
}

async function listInvullingen(tx: Database, waar: RawBuilder<unknown>): Promise<readonly NormInvulling[]> {
  const { rows } = await sql<InvullingRij>`
    select ${normKolommen}, ${bevestigbareKolommen}, id, versie, gemeente_code as "gemeenteCode",
      gelezen_door as "gelezenDoor"
    from norm_invulling where ${waar} order by ingevuld_op desc, id`.execute(tx);
  return rows.map((rij) => {
    const { id, versie, gemeenteCode, gelezenDoor } = rij;
    const norm = toNorm(rij, rij.bevestigdOp === null ? 'nodig' : 'gegeven');
    return { id, versie, gemeenteCode, gelezenDoor, norm, ...toBevestigbaar(rij) };
  });
}
