import { sql } from 'kysely';
import type { KeuzemetingPoort, MetingWachtende, Voorrangmeting } from '#application/keuzemeting/index.ts';
import type { Jaartelling, MetingVoorstel } from '#domain/keuzemeting/index.ts';
import type { Database } from '../verbinding/index.ts';
import { listMetingGroepen } from './keuzemetingGroepen.ts';
import { listMetingMensen } from './keuzemetingMensen.ts';
import { listMetingPlekken } from './keuzemetingPlekken.ts';
import { listMetingStarts } from './keuzemetingStarts.ts';
import { listRondePersonen } from './rondeGegevens.ts';

/** Facts about choices from the functions of migration 0028: the same ones for page, file, public page and API. */
export function createKeuzemetingReadmodel(tx: Database): KeuzemetingPoort {
  return {
    listStarts: (perioden, bekendOp) => listMetingStarts(tx, perioden, bekendOp),
    listWachtenden: async (peildatum, bekendOp) => {
      const { rows } = await sql<MetingWachtende>`
        select d.nummer, s.wacht_sinds as "wachtSinds", s.aangehouden, s.keuze_id is not null as "heeftKeuze",
          s.gekozen_sinds as "gekozenSinds"
        from keuze_wachtenden(huidige_gemeente(), ${peildatum}::date, coalesce(${bekendOp ?? null}::timestamptz, now())) s
        join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id
        order by d.nummer`.execute(tx);
      return rows;
    },
    listGroepen: (periode, bekendOp) => listMetingGroepen(tx, periode, bekendOp),
    listVoorstellen: async ({ van, tot }, bekendOp) => {
      const { rows } = await sql<MetingVoorstel>`
        select v.reageren_voor as "reagerenVoor", v.status, v.kant, v.reden_code as "redenCode",
          v.afgerond_op as "afgerondOp"
        from voorstel_bekend(coalesce(${bekendOp ?? null}::timestamptz, now())) v
        where v.voorgesteld_op >= ${van}::date and v.voorgesteld_op < ${tot}::date`.execute(tx);
      return rows;
    },
    listPlekken: (peildatum, bekendOp) => listMetingPlekken(tx, peildatum, bekendOp),
    listLijsten: async (vandaag, horizonDagen) =>
      (await listRondePersonen(tx, vandaag, horizonDagen)).map(({ nummer, keuzes }) => ({
        nummer,
        haalbaarheden: keuzes.map(({ haalbaarheid }) => haalbaarheid),
      })),
    measureVoorrang: async ({ van, tot }) => {
      const { rows } = await sql<Voorrangmeting>`
        select coalesce(v.voorstellen, 0) as voorstellen, coalesce(v.gepasseerd, 0) as gepasseerd,
          coalesce(r.rondes, 0) as rondes, coalesce(r.ingrepen, 0) as ingrepen, coalesce(r.blokkades, 0) as blokkades
        from (
          select count(distinct v.id)::int as voorstellen, sum(cardinality(a.betrokkenen))::int as gepasseerd
          from voorstel v
          join auditregel a on a.gemeente_code = v.gemeente_code and a.rij_id = v.id::text
            and a.handeling = 'voorrang-gepasseerd'
          where v.voorgesteld_op >= ${van}::date and v.voorgesteld_op < ${tot}::date
        ) v cross join (
          select count(*)::int as rondes, sum(jsonb_array_length(r.ingrepen -> 'toegepast'))::int as ingrepen,
            sum(jsonb_array_length(r.ingrepen -> 'blokkades'))::int as blokkades
          from ronde r
          where r.gedraaid_op >= ${van}::date and r.gedraaid_op < ${tot}::date
        ) r`.execute(tx);
      return rows[0] ?? { voorstellen: 0, gepasseerd: 0, rondes: 0, ingrepen: 0, blokkades: 0 };
    },
    listMensen: (groep, periode) => listMetingMensen(tx, groep, periode),
    listJaartellingen: async (gemeenteCode, perioden) => {
      const { rows } = await sql<Jaartelling & { deel: number; eerderBeschermd: boolean }>`
        select t.deel, t.met_keuze as "metKeuze", t.eerste, b.jaar is not null as "eerderBeschermd"
        from keuze_telling(${gemeenteCode}::text, ${perioden.map(({ van }) => van)}::date[],
          ${perioden.map(({ tot }) => tot)}::date[], now()) t
        left join keuze_bescherming b on b.gebied_code = ${gemeenteCode}
          and b.jaar = extract(year from (${perioden.map(({ van }) => van)}::date[])[t.deel])`.execute(tx);
      const opDeel = new Map(rows.map(({ deel, ...telling }) => [deel, telling]));
      return perioden.map((_, plaats) => opDeel.get(plaats + 1));
    },
    saveBeschermd: async (jaar, gemeenteCode) => {
      await sql`select keuze_bescherm(${jaar}::int, ${gemeenteCode}::text)`.execute(tx);
    },
  };
}
