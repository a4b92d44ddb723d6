import { type RawBuilder, sql } from 'kysely';
import type { MetingGroep, MetingPersoon } from '#application/keuzemeting/index.ts';
import {
  determineAfloop,
  determineKeuzeUitslag,
  KEUZE_UITSLAGEN,
  type Meetperiode,
  type MetingVoorstel,
} from '#domain/keuzemeting/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

type Gevonden = MetingPersoon & { readonly id: string };

/** The people behind a figure, by the same facts and the same rules as the figure. Names of the own caseload only. */
export async function listMetingMensen(
  tx: Database,
  groep: MetingGroep,
  periode: Meetperiode,
): Promise<readonly MetingPersoon[]> {
  const mensen = await findMensen(tx, groep, periode);
  await createAuditRepository(tx).logGelezen({ tabel: 'keuze', betrokkenen: mensen.map(({ id }) => id) });
  return mensen.map(({ nummer, naam, klantmanager, dag, gekozenSinds, plek, rang }) => ({
    ...{ nummer, naam, klantmanager, dag, gekozenSinds, plek, rang },
  }));
}

function findMensen(tx: Database, groep: MetingGroep, periode: Meetperiode): Promise<readonly Gevonden[]> {
  if (groep === 'wacht-met-keuze' || groep === 'wacht-zonder-keuze') return listWachters(tx, groep, periode);
  if (KEUZE_UITSLAGEN.some((uitslag) => uitslag === groep)) return listBeginners(tx, groep, periode);
  return listAanbod(tx, groep, periode);
}

async function listBeginners(tx: Database, groep: MetingGroep, { van, tot }: Meetperiode) {
  const { rows } = await sql<Gevonden & { heeftKeuze: boolean }>`
    select ${wie}, s.begonnen_op as dag, s.gekozen_sinds as "gekozenSinds", w.naam as plek, s.rang,
      s.heeft_keuze as "heeftKeuze"
    from keuze_starts(huidige_gemeente(), array[${van}::date], array[${tot}::date], now()) s
    join werkplek w on w.gemeente_code = s.gemeente_code and w.id = s.werkplek_id
    ${joinWie}
    order by s.begonnen_op desc, d.nummer`.execute(tx);
  return rows.filter((rij) => determineKeuzeUitslag(rij) === groep);
}

async function listWachters(tx: Database, groep: MetingGroep, { peildatum }: Meetperiode) {
  const { rows } = await sql<Gevonden>`
    select ${wie}, s.wacht_sinds as dag, s.gekozen_sinds as "gekozenSinds", null as plek, null as rang
    from keuze_wachtenden(huidige_gemeente(), ${peildatum}::date, now()) s
    ${joinWie}
    where (s.keuze_id is not null) = ${groep === 'wacht-met-keuze'}
    order by s.wacht_sinds, d.nummer`.execute(tx);
  return rows;
}

async function listAanbod(tx: Database, groep: MetingGroep, { van, tot, peildatum }: Meetperiode) {
  const { rows } = await sql<Gevonden & MetingVoorstel>`
    select ${wie}, s.voorgesteld_op as dag, null as "gekozenSinds", w.naam as plek, s.keuze_rang as rang,
      s.reageren_voor as "reagerenVoor", s.status, s.kant, s.reden_code as "redenCode", s.afgerond_op as "afgerondOp"
    from voorstel_bekend(now()) s
    join werkplek w on w.gemeente_code = s.gemeente_code and w.id = s.werkplek_id
    ${joinWie}
    where s.voorgesteld_op >= ${van}::date and s.voorgesteld_op < ${tot}::date
    order by s.voorgesteld_op desc, d.nummer`.execute(tx);
  return rows.filter((rij) => determineAfloop(rij, peildatum) === groep);
}

const wie: RawBuilder<unknown> = sql`d.id, d.nummer, g.naam as klantmanager,
  case when d.klantmanager_id = huidige_gebruiker()
    then concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) end as naam`;

const joinWie: RawBuilder<unknown> = sql`
  join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id
  join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
  left join gebruiker g on g.gemeente_code = d.gemeente_code and g.id = d.klantmanager_id`;
