import { type RawBuilder, sql } from 'kysely';
import type { KeuzePlek } from '#application/keuze/index.ts';
import type { LopendVoorstel, RondeGegevens, RondePersoon } from '#application/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { type DekkingKolommen, dekkingKolommen, joinDeling } from './deelafspraakSql.ts';
import { type KeuzeKandidaat, listKeuzeKandidaten } from './keuzeKandidaat.ts';
import { toetsPlek } from './keuzePlekken.ts';
import { afstandSql, isLopend, joinNee, newsteNee } from './keuzePlekSql.ts';
import { listIngrepenVoorRonde } from './rondeIngreep.readmodel.ts';
import { listOverstappers, withEigenPlek, withOverstappers } from './rondeOverstappers.ts';
import { joinRaamovereenkomst, type PrijsKolommen, prijsKolommen, withPrijs } from './werkplek.readmodel.ts';
import { vrijVanaf } from './werkplekBezetting.ts';

/** Everything that a round divides on the day: six questions and a line in the log, however many people wait. */
export async function loadRondeGegevens(
  tx: Database,
  vandaag: Datum,
  horizonDagen: number,
): Promise<RondeGegevens> {
  const overstappers = await listOverstappers(tx, vandaag, horizonDagen);
  const doetMee = sql`(d.id = any(${[...overstappers.keys()]}::uuid[]) or ${wachtMetKeuze(vandaag)})`;
  const kandidaten = await listKeuzeKandidaten(tx, doetMee, vandaag);
  const open = await listPlekken(tx, vandaag, horizonDagen);
  const plekken = withOverstappers(open, overstappers, vandaag, horizonDagen);
  const paren = await listParen(tx, [...kandidaten.keys()]);
  const personen = toPersonen(kandidaten, plekken, paren, vandaag);
  await createAuditRepository(tx).logGelezen({ tabel: 'ronde', betrokkenen: [...kandidaten.keys()] });
  return {
    personen: personen.map((persoon) => withEigenPlek(persoon, overstappers.get(persoon.dossierId))),
    plekken: plekken.map(({ id, nummer, vrij, gedeeld }) => ({ id, nummer, vrij, gedeeld })),
    lopend: await listLopend(tx, vandaag),
    ingrepen: await listIngrepenVoorRonde(tx, vandaag),
  };
}

/** The lists of the round as they fit on the day, for counts: nobody is shown, so nothing is logged. */
export async function listRondePersonen(
  tx: Database,
  vandaag: Datum,
  horizonDagen: number,
): Promise<readonly RondePersoon[]> {
  const kandidaten = await listKeuzeKandidaten(tx, wachtMetKeuze(vandaag), vandaag);
  const plekken = await listPlekken(tx, vandaag, horizonDagen);
  return toPersonen(kandidaten, plekken, await listParen(tx, [...kandidaten.keys()]), vandaag);
}

/** Dossier `d` of somebody who waits, is not on hold, has no place yet, and has a choice in force. */
function wachtMetKeuze(vandaag: Datum): RawBuilder<unknown> {
  return sql`d.id in (select wacht.dossier_id from stand_personen(${vandaag}::date, now()) wacht
      where wacht.dienstverbanden = 0 and not wacht.aangehouden)
    and exists (select from keuze k where k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
      and upper_inf(k.geldig))
    and not exists (select from plaatsing bezet where bezet.gemeente_code = d.gemeente_code
      and bezet.dossier_id = d.id and bezet.periode && daterange(${vandaag}::date, null))`;
}

type PlekRij = Pick<
  KeuzePlek,
  'id' | 'nummer' | 'urenMin' | 'urenMax' | 'begeleiding' | 'vrijVanaf' | 'vrij'
> &
  DekkingKolommen & {
    van: Datum;
    tot: Datum | null;
    permanentToezicht: boolean | null;
    aanpassingen: string[] | null;
  };

async function listPlekken(tx: Database, vandaag: Datum, horizonDagen: number) {
  const { rows } = await sql<PlekRij & PrijsKolommen>`
    select p.id, p.nummer, p.uren_min as "urenMin", p.uren_max as "urenMax", p.begeleiding,
      p.permanent_toezicht as "permanentToezicht", p.aanpassingen, lower(p.beschikbaar) as van,
      upper(p.beschikbaar) as tot, ${prijsKolommen}, ${dekkingKolommen}, z."vrijVanaf", z.vrij
    from werkplek p
    ${joinDeling}
    ${joinRaamovereenkomst(vandaag)}
    cross join lateral (
      select min(vanaf.dag) as "vrijVanaf",
        (count(*) filter (where vanaf.dag <= ${vandaag}::date + ${horizonDagen}::int))::int as vrij
      from zitplaats s cross join lateral (select ${vrijVanaf(vandaag)} as dag) vanaf
      where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id
    ) z
    where p.beschikbaar && daterange(${vandaag}::date, null)
      or exists (select from keuze_plek kp join keuze k on k.gemeente_code = kp.gemeente_code and k.id = kp.keuze_id
        where kp.gemeente_code = p.gemeente_code and kp.werkplek_id = p.id and upper_inf(k.geldig))
    order by p.nummer`.execute(tx);
  return rows.map(withPrijs);
}

type Plek = Awaited<ReturnType<typeof listPlekken>>[number];

type PaarRij = {
  dossierId: DossierId;
  nummer: string;
  werkplekId: string;
  afstand: number | null;
  neeOp: Datum | null;
  neeReden: string | null;
};

/** Every place of every list in force, in order, with what stands between this person and this place. */
async function listParen(tx: Database, dossiers: readonly DossierId[]): Promise<readonly PaarRij[]> {
  const { rows } = await sql<PaarRij>`
    with ${newsteNee}
    select k.dossier_id as "dossierId", d.nummer, kp.werkplek_id as "werkplekId", ${afstandSql},
      nee.afgerond_op as "neeOp", nee.reden as "neeReden"
    from keuze k
    join keuze_plek kp on kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
    join werkplek p on p.gemeente_code = kp.gemeente_code and p.id = kp.werkplek_id
    join dossier d on d.gemeente_code = k.gemeente_code and d.id = k.dossier_id
    join persoon mens on mens.gemeente_code = d.gemeente_code and mens.id = d.persoon_id
    left join postcode thuis on thuis.pc4 = left(mens.postcode, 4)
    left join postcode daar on daar.pc4 = left(p.postcode, 4)
    ${joinNee}
    where upper_inf(k.geldig) and k.dossier_id = any(${dossiers}::uuid[])
    order by d.nummer, kp.rang`.execute(tx);
  return rows;
}

async function listLopend(tx: Database, vandaag: Datum): Promise<readonly LopendVoorstel[]> {
  const { rows } = await sql<LopendVoorstel>`
    select v.id, v.versie, v.dossier_id as "dossierId", p.nummer as plek, v.status, v.reageren_voor as "reagerenVoor",
      v.kandidaat_antwoord as kandidaat, v.werkgever_antwoord as "werkgeverAntwoord"
    from voorstel v
    join werkplek p on p.gemeente_code = v.gemeente_code and p.id = v.werkplek_id
    where ${isLopend(vandaag)}
    order by v.voorgesteld_op, v.id`.execute(tx);
  return rows;
}

function toPersonen(
  kandidaten: ReadonlyMap<DossierId, KeuzeKandidaat>,
  plekken: readonly Plek[],
  paren: readonly PaarRij[],
  vandaag: Datum,
): readonly RondePersoon[] {
  const plekVan = new Map(plekken.map((plek) => [plek.id, plek]));
  const personen = new Map<
    DossierId,
    Omit<RondePersoon, 'keuzes'> & { keuzes: RondePersoon['keuzes'][number][] }
  >();
  for (const { dossierId, nummer, werkplekId, ...paar } of paren) {
    const kandidaat = kandidaten.get(dossierId);
    const plek = plekVan.get(werkplekId);
    if (kandidaat === undefined || kandidaat.vaststellingOp === null || plek === undefined) continue;
    const { vaststellingOp } = kandidaat;
    const persoon = personen.get(dossierId) ?? { dossierId, nummer, vaststellingOp, keuzes: [] };
    const { van, tot } = plek;
    const haalbaarheid = toetsPlek({ ...plek, ...paar, beschikbaar: { van, tot } }, kandidaat, vandaag);
    persoon.keuzes.push({ plek: plek.nummer, haalbaarheid });
    personen.set(dossierId, persoon);
  }
  return [...personen.values()];
}
