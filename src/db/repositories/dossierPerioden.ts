import { type RawBuilder, sql } from 'kysely';
import type { Aanhouding, DossierPoort, Tredeperiode } from '#application/dossier/index.ts';
import { datum, type Periode } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { updateRij } from './nieuweRij.ts';

type PeriodenDeel = Pick<
  DossierPoort,
  'listAanhoudingen' | 'addAanhouding' | 'sluitAanhouding' | 'listTreden' | 'addTrede' | 'sluitTrede'
>;

type Rij<T> = Omit<T, 'periode'> & { van: string; tot: string | null };

/** Times on hold and rungs without wage: what may not overlap is refused by the database. */
export function createDossierPerioden(tx: Database): PeriodenDeel {
  return {
    listAanhoudingen: async (id) => {
      const { rows } = await sql<Rij<Aanhouding>>`
        select id, versie, reden, lower(periode) as van, upper(periode) as tot
        from aanhouding where dossier_id = ${id} order by periode desc`.execute(tx);
      return rows.map(metPeriode);
    },
    addAanhouding: (id, periode, reden) =>
      withConflict({ aanhouding_een_tegelijk: 'aanhouding-overlapt' }, async () => {
        await sql`
          insert into aanhouding (gemeente_code, dossier_id, periode, reden)
          values (huidige_gemeente(), ${id}, ${rangeOf(periode)}, ${reden})`.execute(tx);
      }),
    sluitAanhouding: (aanhoudingId, versie, tot) =>
      updateRij(
        tx,
        sql`update aanhouding set periode = daterange(lower(periode), ${tot}::date)
          where id = ${aanhoudingId} and versie = ${versie}`,
      ),
    listTreden: async (id) => {
      const { rows } = await sql<Rij<Tredeperiode>>`
        select id, versie, soort, hoofd, lower(periode) as van, upper(periode) as tot
        from trede where dossier_id = ${id} order by periode desc`.execute(tx);
      return rows.map(metPeriode);
    },
    addTrede: (id, persoonId, { soort, hoofd, periode }) =>
      withConflict({ trede_een_hoofd: 'trede-overlapt' }, async () => {
        await sql`
          insert into trede (gemeente_code, dossier_id, persoon_id, soort, hoofd, periode)
          values (huidige_gemeente(), ${id}, ${persoonId}, ${soort}, ${hoofd}, ${rangeOf(periode)})`.execute(
          tx,
        );
      }),
    sluitTrede: (tredeId, versie, tot) =>
      updateRij(
        tx,
        sql`update trede set periode = daterange(lower(periode), ${tot}::date)
          where id = ${tredeId} and versie = ${versie}`,
      ),
  };
}

function rangeOf({ van, tot }: Periode): RawBuilder<unknown> {
  return sql`daterange(${van}::date, ${tot}::date)`;
}

function metPeriode<T extends { van: string; tot: string | null }>({ van, tot, ...rij }: T) {
  return { ...rij, periode: { van: datum(van), tot: tot === null ? null : datum(tot) } };
}
