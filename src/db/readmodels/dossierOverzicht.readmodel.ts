import { sql } from 'kysely';
import type { DossierOverzicht } from '#application/dossier/index.ts';
import { parseHerkomst } from '#application/kandidaat/herkomst.poort.ts';
import { parseBehoefte } from '#domain/keuze/index.ts';
import { type Datum, type DossierId, datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

type Rij = {
  voornaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string;
  postcode: string | null;
  telefoon: string;
  email: string;
  heeftBsn: boolean;
  herkomst: string;
  samenvatting: string;
  werksoorten: string[];
  behoeften: string[];
  toelichting: string;
  trede: string | null;
  tredeVan: string | null;
};

/** The first page of one dossier in one query. The log line is written by the gate before it. */
export async function getOverzicht(tx: Database, id: DossierId, peildatum: Datum): Promise<DossierOverzicht> {
  const { rows } = await sql<Rij>`
    select p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum, p.postcode, p.telefoon, p.email,
      p.bsn_index is not null as "heeftBsn", d.herkomst, d.samenvatting, k.behoeften, k.toelichting,
      array(select w.naam from unnest(k.werksoorten) with ordinality as wens (code, rang)
        join werksoort w on w.code = wens.code order by wens.rang) as werksoorten,
      t.soort as trede, lower(t.periode) as "tredeVan"
    from dossier d
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    join kandidaatprofiel k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
    left join trede t on t.gemeente_code = d.gemeente_code and t.dossier_id = d.id and t.hoofd
      and t.periode @> ${peildatum}::date
    where d.id = ${id}`.execute(tx);
  const [rij] = rows;
  const herkomst = parseHerkomst(rij?.herkomst ?? '');
  if (rij === undefined || herkomst === undefined) throw new RangeError('dossier does not exist');
  const { samenvatting, werksoorten, behoeften, toelichting, trede, tredeVan, ...persoon } = rij;
  return {
    persoon: {
      voornaam: persoon.voornaam,
      voorvoegsel: persoon.voorvoegsel,
      achternaam: persoon.achternaam,
      geboortedatum: datum(persoon.geboortedatum),
      postcode: persoon.postcode,
      telefoon: persoon.telefoon,
      email: persoon.email,
      heeftBsn: persoon.heeftBsn,
    },
    herkomst,
    samenvatting,
    werksoorten,
    behoeften: behoeften.flatMap((behoefte) => parseBehoefte(behoefte) ?? []),
    toelichting,
    trede: trede === null || tredeVan === null ? null : { soort: trede, van: datum(tredeVan) },
  };
}
