import { sql } from 'kysely';
import type { DossierKop, DossierToegang } from '#application/dossier/index.ts';
import { type Datum, datum, parseDossierId, parsePersoonId } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { feitenSql, parseFeiten } from './dossierFeiten.ts';
import { dossiertoegangSql } from './eigenDossier.ts';

/** How long a reason opens a dossier: a working day to look, longer to send a form that was opened on that day. */
const UREN = { kijken: 12, handelen: 36 } as const;

type Rij = {
  id: string;
  persoonId: string;
  nummer: string;
  versie: number;
  voornaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string;
  klantmanagerId: string | null;
  klantmanager: string | null;
  jobcoach: string;
  geopendOp: string;
  geslotenOp: string | null;
  wachtSinds: string | null;
  toegang: string;
  feiten: unknown;
};

/** The head of one dossier behind the caseload gate. */
export async function findKop(
  tx: Database,
  nummer: string,
  peildatum: Datum,
  doel: keyof typeof UREN,
): Promise<DossierToegang> {
  const { rows } = await sql<Rij>`
    select d.id, d.persoon_id as "persoonId", d.nummer, d.versie, p.voornaam, p.voorvoegsel, p.achternaam,
      p.geboortedatum, d.klantmanager_id as "klantmanagerId", g.naam as klantmanager,
      coalesce(j.naam, d.jobcoach) as jobcoach,
      d.geopend_op as "geopendOp", d.gesloten_op as "geslotenOp",
      (select b.wacht_sinds from beschikking b where b.gemeente_code = d.gemeente_code and b.dossier_id = d.id
        and b.geldig @> ${peildatum}::date) as "wachtSinds",
      ${dossiertoegangSql(peildatum, UREN[doel])} as toegang,
      ${feitenSql} as feiten
    from dossier d
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    left join gebruiker g on g.gemeente_code = d.gemeente_code and g.id = d.klantmanager_id
    left join gebruiker j on j.gemeente_code = d.gemeente_code and j.id = d.jobcoach_id
    where d.nummer = ${nummer}`.execute(tx);
  const rij = rows[0];
  if (rij?.toegang === 'reden-nodig') {
    return { soort: 'reden-nodig', nummer: rij.nummer, klantmanager: rij.klantmanager };
  }
  if (rij?.toegang !== 'open') return { soort: 'niet-gevonden' };
  if (doel === 'kijken') {
    await createAuditRepository(tx).logGelezen({ tabel: 'dossier', betrokkenen: [rij.id] });
  }
  return { soort: 'open', kop: asKop(rij) };
}

function asKop(rij: Rij): DossierKop {
  const id = parseDossierId(rij.id);
  const persoonId = parsePersoonId(rij.persoonId);
  if (id === undefined || persoonId === undefined) throw new RangeError('dossier without an id');
  const { nummer, versie, voornaam, voorvoegsel, achternaam, klantmanagerId, klantmanager, jobcoach } = rij;
  return {
    id,
    persoonId,
    nummer,
    versie,
    naam: { voornaam, voorvoegsel: voorvoegsel || null, achternaam },
    geboortedatum: datum(rij.geboortedatum),
    klantmanager: klantmanagerId && klantmanager ? { id: klantmanagerId, naam: klantmanager } : null,
    jobcoach,
    geopendOp: datum(rij.geopendOp),
    geslotenOp: rij.geslotenOp === null ? null : datum(rij.geslotenOp),
    wachtSinds: rij.wachtSinds === null ? null : datum(rij.wachtSinds),
    feiten: parseFeiten(rij.feiten),
  };
}
