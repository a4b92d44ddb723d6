import { sql } from 'kysely';
import type { EigenPlek, RondePersoon } from '#application/ronde/index.ts';
import { addDagen, type Datum, type DossierId } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { vrijVanaf } from './werkplekBezetting.ts';

/**
 * Everybody who works at one place, is not on hold, and made a choice after that began which holds another place: the
 * overstappers, with the place where they work. Somebody who is already moving has two plaatsingen and is not one.
 */
export async function listOverstappers(
  tx: Database,
  vandaag: Datum,
  horizonDagen: number,
): Promise<ReadonlyMap<DossierId, EigenPlek>> {
  const { rows } = await sql<{ dossierId: DossierId; plek: string; isVrij: boolean }>`
    select b.dossier_id as "dossierId", p.nummer as plek,
      coalesce(${vrijVanaf(vandaag)} <= ${vandaag}::date + ${horizonDagen}::int, false) as "isVrij"
    from plaatsing b
    join zitplaats s on s.gemeente_code = b.gemeente_code and s.id = b.zitplaats_id
    join werkplek p on p.gemeente_code = s.gemeente_code and p.id = s.werkplek_id
    join keuze k on k.gemeente_code = b.gemeente_code and k.dossier_id = b.dossier_id and upper_inf(k.geldig)
      and k.gekozen_op > lower(b.periode)
    where b.soort = 'beschut-werk' and b.periode @> ${vandaag}::date
      and exists (select from keuze_plek kp where kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
        and kp.werkplek_id <> p.id)
      and not exists (select from plaatsing ander where ander.gemeente_code = b.gemeente_code
        and ander.dossier_id = b.dossier_id and ander.id <> b.id
        and ander.periode && daterange(${vandaag}::date, null))
      and b.dossier_id in (select werkt.dossier_id from stand_personen(${vandaag}::date, now()) werkt
        where werkt.dienstverbanden > 0 and not werkt.aangehouden)
    order by p.nummer, b.dossier_id`.execute(tx);
  return new Map(rows.map(({ dossierId, plek, isVrij }) => [dossierId, { plek, isVrij }]));
}

/** Adds the place where an overstapper works. */
export function withEigenPlek(persoon: RondePersoon, eigenPlek: EigenPlek | undefined): RondePersoon {
  return eigenPlek === undefined ? persoon : { ...persoon, eigenPlek };
}

/**
 * A seat that an overstapper may leave counts as one that someone can come to from today: whether it does become free
 * is decided in the round, and it is offered only once it is free.
 */
export function withOverstappers<Plek extends { nummer: string; vrijVanaf: Datum | null }>(
  plekken: readonly Plek[],
  overstappers: ReadonlyMap<DossierId, EigenPlek>,
  vandaag: Datum,
  horizonDagen: number,
): readonly Plek[] {
  const eigen = new Set([...overstappers.values()].map(({ plek }) => plek));
  const horizon = addDagen(vandaag, horizonDagen);
  return plekken.map((plek) => {
    const isBinnenkortVrij = plek.vrijVanaf !== null && plek.vrijVanaf <= horizon;
    return eigen.has(plek.nummer) && !isBinnenkortVrij ? { ...plek, vrijVanaf: vandaag } : plek;
  });
}
