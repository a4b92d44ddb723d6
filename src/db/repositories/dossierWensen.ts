import { sql } from 'kysely';
import type { DossierPoort, Wensen } from '#application/dossier/index.ts';
import { parseBehoefte } from '#domain/keuze/index.ts';
import { type DossierId, datum } from '#domain/shared/index.ts';
import { parseAanpassing, parseBegeleiding } from '#domain/werkplek/index.ts';
import type { Database } from '../verbinding/index.ts';
import { updateRij } from './nieuweRij.ts';

type Rij = {
  versie: number;
  werksoorten: string[];
  behoeften: string[];
  toelichting: string;
  urenMin: string | null;
  urenMax: string | null;
  maxAfstandKm: number | null;
  begeleiding: string | null;
  permanentToezicht: boolean | null;
  aanpassingenNodig: string[] | null;
  beschikbaarVanaf: string | null;
};

/** What the person of a dossier wishes and needs. */
export function createDossierWensen(tx: Database): Pick<DossierPoort, 'getWensen' | 'saveWensen'> {
  return {
    getWensen: (id) => getWensen(tx, id),
    saveWensen: (id, wensen) =>
      updateRij(
        tx,
        sql`
          update kandidaatprofiel set werksoorten = ${wensen.werksoorten}, behoeften = ${wensen.behoeften},
            toelichting = ${wensen.toelichting}, uren_min = ${wensen.urenMin}, uren_max = ${wensen.urenMax},
            max_afstand_km = ${wensen.maxAfstandKm}, begeleiding = ${wensen.begeleiding},
            permanent_toezicht = ${wensen.permanentToezicht}, aanpassingen_nodig = ${wensen.aanpassingenNodig},
            beschikbaar_vanaf = ${wensen.beschikbaarVanaf}
          where dossier_id = ${id} and versie = ${wensen.versie}`,
      ),
  };
}

async function getWensen(tx: Database, id: DossierId): Promise<Wensen> {
  const { rows } = await sql<Rij>`
    select versie, werksoorten, behoeften, toelichting, trim_scale(uren_min)::text as "urenMin",
      trim_scale(uren_max)::text as "urenMax", max_afstand_km as "maxAfstandKm", begeleiding,
      permanent_toezicht as "permanentToezicht", aanpassingen_nodig as "aanpassingenNodig",
      beschikbaar_vanaf as "beschikbaarVanaf"
    from kandidaatprofiel where dossier_id = ${id}`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) throw new RangeError('kandidaatprofiel does not exist');
  return {
    ...rij,
    behoeften: rij.behoeften.flatMap((behoefte) => parseBehoefte(behoefte) ?? []),
    begeleiding: parseBegeleiding(rij.begeleiding ?? '') ?? null,
    aanpassingenNodig: rij.aanpassingenNodig?.flatMap((nodig) => parseAanpassing(nodig) ?? []) ?? null,
    beschikbaarVanaf: rij.beschikbaarVanaf === null ? null : datum(rij.beschikbaarVanaf),
  };
}
