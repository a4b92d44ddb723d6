import { sql } from 'kysely';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { Punt } from '#domain/werving/index.ts';
import { type DekkingKolommen, dekkingKolommen, joinDeling } from '../readmodels/deelafspraakSql.ts';
import { type KeuzeKandidaat, listKeuzeKandidaten } from '../readmodels/keuzeKandidaat.ts';
import type { toetsPlek } from '../readmodels/keuzePlekken.ts';
import { loadRondeGegevens } from '../readmodels/rondeGegevens.ts';
import {
  joinRaamovereenkomst,
  type PrijsKolommen,
  prijsKolommen,
  withPrijs,
} from '../readmodels/werkplek.readmodel.ts';
import { vrijVanaf } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';

type Aanbod = Omit<Parameters<typeof toetsPlek>[0], 'afstand' | 'neeOp' | 'neeReden'>;

/** The day, and how far ahead seats count that come free. */
export type Regiodag = { readonly dag: Datum; readonly horizonDagen: number };

/** Somebody who waits and chose, with the places that fit; in memory only, never stored. */
export type RegioMens = {
  readonly dossierId: DossierId;
  readonly vaststellingOp: Datum;
  /** Places that fit, first choice first, by their source. */
  readonly keuzes: readonly string[];
  readonly kandidaat: KeuzeKandidaat;
  readonly thuis: Punt | null;
};

export type RegioWerkplek = {
  /** The place in the register of its owner. */
  readonly bron: string;
  readonly gemeente: string;
  /** False for a place that was taken over from another gemeente. */
  readonly isEigen: boolean;
  readonly werksoort: string;
  /** Free seats, those opened for another gemeente included. */
  readonly vrij: number;
  readonly punt: Punt | null;
  readonly aanbod: Aanbod;
};

/** What one gemeente brings into the market of its region. */
export type RegioGegevens = {
  readonly gemeente: string;
  readonly mensen: readonly RegioMens[];
  readonly plekken: readonly RegioWerkplek[];
};

type PlekRij = Omit<Aanbod, 'beschikbaar' | 'prijs' | 'maximumprijs'> &
  PrijsKolommen & {
    nummer: string;
    bron: string;
    isEigen: boolean;
    werksoort: string;
    van: Datum;
    tot: Datum | null;
    open: number;
    lat: string | null;
    lon: string | null;
  } & DekkingKolommen;

/** Reads one gemeente, inside a transaction behind its border. The round data write the line in the log. */
export async function loadRegioGegevens(
  tx: Database,
  gemeente: string,
  { dag, horizonDagen }: Regiodag,
): Promise<RegioGegevens> {
  const ronde = await loadRondeGegevens(tx, dag, horizonDagen);
  const vrijVan = new Map(ronde.plekken.map(({ nummer, vrij }) => [nummer, vrij]));
  const rijen = await listPlekken(tx, dag);
  const bronVan = new Map(rijen.map(({ nummer, bron }) => [nummer, bron]));
  const wachtend = ronde.personen.filter(({ eigenPlek }) => eigenPlek === undefined);
  const ids = wachtend.map(({ dossierId }) => dossierId);
  const kandidaten = await listKeuzeKandidaten(tx, sql`d.id = any(${ids}::uuid[])`, dag);
  const thuis = await listThuis(tx, ids);
  return {
    gemeente,
    plekken: rijen.map(({ nummer, bron, isEigen, werksoort, open, lat, lon, van, tot, ...aanbod }) => ({
      ...{ bron, gemeente, isEigen, werksoort },
      vrij: (vrijVan.get(nummer) ?? 0) + open,
      punt: toPunt(lat, lon),
      aanbod: { ...withPrijs(aanbod), beschikbaar: { van, tot } },
    })),
    mensen: wachtend.flatMap(({ dossierId, vaststellingOp, keuzes }) => {
      const kandidaat = kandidaten.get(dossierId);
      if (kandidaat === undefined) return [];
      const haalbaar = keuzes.filter(({ haalbaarheid }) => haalbaarheid.uitkomst === 'haalbaar');
      return [
        {
          ...{ dossierId, vaststellingOp, kandidaat, thuis: thuis.get(dossierId) ?? null },
          keuzes: [...new Set(haalbaar.flatMap(({ plek }) => bronVan.get(plek) ?? []))],
        },
      ];
    }),
  };
}

async function listPlekken(tx: Database, dag: Datum): Promise<readonly PlekRij[]> {
  const { rows } = await sql<PlekRij>`
    select p.nummer, coalesce(deling.eigenaar_code || ':' || deling.werkplek_id, p.gemeente_code || ':' || p.id) as bron,
      p.plekdeling_id is null as "isEigen", ws.naam as werksoort, p.uren_min as "urenMin", p.uren_max as "urenMax",
      p.begeleiding, p.permanent_toezicht as "permanentToezicht", p.aanpassingen, lower(p.beschikbaar) as van,
      upper(p.beschikbaar) as tot, ${prijsKolommen}, ${dekkingKolommen}, daar.lat, daar.lon,
      (select min(${vrijVanaf(dag)}) from zitplaats s
        where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id) as "vrijVanaf",
      coalesce(geopend.open, 0)::int as open
    from werkplek p
    join werksoort ws on ws.code = p.werksoort_code
    left join postcode daar on daar.pc4 = left(p.postcode, 4)
    ${joinDeling}
    ${joinRaamovereenkomst(dag)}
    left join (
      select d.werkplek_id, sum(greatest(0, z.aantal - k.bezet)) as open
      from plekdeling d
      join gedeelde_plekken(${dag}::date) k on k.plekdeling_id = d.id
      join lateral (select count(*) as aantal from plekdeling_zitplaats z
        where z.plekdeling_id = d.id and upper_inf(z.periode)) z on true
      where d.eigenaar_code = huidige_gemeente()
      group by d.werkplek_id
    ) geopend on geopend.werkplek_id = p.id
    where p.beschikbaar && daterange(${dag}::date, null)
    order by p.nummer`.execute(tx);
  return rows;
}

async function listThuis(tx: Database, ids: readonly DossierId[]): Promise<ReadonlyMap<DossierId, Punt>> {
  const { rows } = await sql<{ id: DossierId; lat: string; lon: string }>`
    select d.id, thuis.lat, thuis.lon
    from dossier d
    join persoon mens on mens.gemeente_code = d.gemeente_code and mens.id = d.persoon_id
    join postcode thuis on thuis.pc4 = left(mens.postcode, 4)
    where d.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, lat, lon }) => [id, { lat: Number(lat), lon: Number(lon) }]));
}

function toPunt(lat: string | null, lon: string | null): Punt | null {
  return lat === null || lon === null ? null : { lat: Number(lat), lon: Number(lon) };
}
