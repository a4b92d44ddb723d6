import { sql } from 'kysely';
import type {
  Postcodegebied,
  WervingPersoonRij,
  WervingPlek,
  WervingPoort,
} from '#application/werving/index.ts';
import { cent, type Datum, type DossierId } from '#domain/shared/index.ts';
import type { Wervingspersoon } from '#domain/werving/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { listKeuzeKandidaten } from './keuzeKandidaat.ts';

/** What acquisition needs beside the facts of a round: wishes, places, prices and the map. */
export function createWervingReadmodel(tx: Database): WervingPoort {
  return {
    loadFeiten: async (dossierIds, vandaag) => {
      const profielen = await listProfielen(tx, dossierIds, vandaag);
      return {
        profielen,
        plekken: await listPlekken(tx),
        werksoorten: await listWerksoorten(tx),
        ...(await listGebieden(tx, profielen)),
        zonderKeuze: await countZonderKeuze(tx, vandaag),
      };
    },
    listPersonen: (dossierIds) => listPersonen(tx, dossierIds),
  };
}

async function listProfielen(
  tx: Database,
  dossierIds: readonly DossierId[],
  vandaag: Datum,
): Promise<ReadonlyMap<DossierId, Wervingspersoon>> {
  const kandidaten = await listKeuzeKandidaten(tx, sql`d.id = any(${dossierIds}::uuid[])`, vandaag);
  const { rows } = await sql<{ id: DossierId; werksoorten: string[] | null; pc4: string | null }>`
    select d.id, k.werksoorten, nullif(left(mens.postcode, 4), '') as pc4
    from dossier d
    join persoon mens on mens.gemeente_code = d.gemeente_code and mens.id = d.persoon_id
    left join kandidaatprofiel k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
    where d.id = any(${dossierIds}::uuid[])`.execute(tx);
  return new Map(
    rows.flatMap(({ id, werksoorten, pc4 }): [DossierId, Wervingspersoon][] => {
      const kandidaat = kandidaten.get(id);
      if (kandidaat === undefined) return [];
      const { eisen, hardeEis } = kandidaat;
      return [[id, { eisen, hardeEis, werksoorten: werksoorten ?? [], pc4 }]];
    }),
  );
}

async function listPlekken(tx: Database): Promise<ReadonlyMap<string, WervingPlek>> {
  const { rows } = await sql<Omit<WervingPlek, 'prijsPerJaar'> & { prijsPerJaar: string | null }>`
    select p.nummer, p.naam, o.naam as werkgever, p.werksoort_code as werksoort, p.plaats,
      case when p.prijs_eenheid = 'jaar' then p.prijs_cent end as "prijsPerJaar"
    from werkplek p
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where p.gemeente_code = huidige_gemeente()`.execute(tx);
  return new Map(
    rows.map(({ prijsPerJaar, ...plek }) => [
      plek.nummer,
      { ...plek, prijsPerJaar: prijsPerJaar === null ? null : cent(Number(prijsPerJaar)) },
    ]),
  );
}

async function listWerksoorten(tx: Database): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; naam: string }>`
    select code, naam from werksoort order by naam`.execute(tx);
  return new Map(rows.map(({ code, naam }) => [code, naam]));
}

type GebiedRij = { pc4: string; woonplaats: string; lat: string; lon: string; eigen: boolean };

/** Postcodes of the own gemeente, and those where somebody of the round lives. */
async function listGebieden(tx: Database, profielen: ReadonlyMap<DossierId, Wervingspersoon>) {
  const thuis = new Set([...profielen.values()].flatMap(({ pc4 }) => pc4 ?? []));
  const { rows } = await sql<GebiedRij>`
    select pc4, woonplaats, lat, lon, gemeente_code = huidige_gemeente() as eigen
    from postcode where gemeente_code = huidige_gemeente() or pc4 = any(${[...thuis]}::text[])`.execute(tx);
  return {
    gebieden: new Map(
      rows.map(({ pc4, woonplaats, lat, lon }): [string, Postcodegebied] => [
        pc4,
        { woonplaats, lat: Number(lat), lon: Number(lon) },
      ]),
    ),
    eigenPostcodes: new Set(rows.filter(({ eigen }) => eigen).map(({ pc4 }) => pc4)),
  };
}

async function countZonderKeuze(tx: Database, vandaag: Datum): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from stand_personen(${vandaag}::date, now()) wacht
    where wacht.dienstverbanden = 0 and not wacht.aangehouden
      and not exists (select from keuze k where k.gemeente_code = wacht.gemeente_code
        and k.dossier_id = wacht.dossier_id and upper_inf(k.geldig))`.execute(tx);
  return rows[0]?.aantal ?? 0;
}

async function listPersonen(
  tx: Database,
  dossierIds: readonly DossierId[],
): Promise<readonly WervingPersoonRij[]> {
  const { rows } = await sql<WervingPersoonRij & { id: string }>`
    select d.id, d.nummer, g.naam as klantmanager, lower(b.geldig) as "vaststellingOp",
      case when d.klantmanager_id = huidige_gebruiker()
        then concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) end as naam
    from dossier d
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    join beschikking b on b.gemeente_code = d.gemeente_code and b.dossier_id = d.id and upper_inf(b.geldig)
    left join gebruiker g on g.gemeente_code = d.gemeente_code and g.id = d.klantmanager_id
    where d.id = any(${dossierIds}::uuid[])
    order by lower(b.geldig), d.nummer`.execute(tx);
  await createAuditRepository(tx).logGelezen({ tabel: 'werving', betrokkenen: rows.map(({ id }) => id) });
  return rows.map(({ id: _id, ...rij }) => rij);
}
