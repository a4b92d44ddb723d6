import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { REGELINGEN } from '#domain/dienstverband/index.ts';
import { BEEINDIGING_REDENEN, type DossierFeiten } from '#domain/dossier/index.ts';
import { addDagen, type Datum, parseDatum } from '#domain/shared/index.ts';
import { calculateAanzegging, calculateBeslistermijn } from '#domain/termijn/index.ts';

/** A day inside JSON that the database made. */
export const datumVeld = z.string().transform((tekst, ctx) => {
  const dag = parseDatum(tekst);
  if (dag === undefined) ctx.addIssue({ code: 'custom', message: 'not a calendar day' });
  return dag ?? z.NEVER;
});

const periodeVeld = z.object({ van: datumVeld, tot: datumVeld.nullable() });

const feitenVeld = z.object({
  aanvragen: z.array(z.object({ aangevraagd: datumVeld, adviesUiterlijk: datumVeld })),
  adviezen: z.array(z.object({ datum: datumVeld, uitkomst: z.enum(['positief', 'negatief']) })),
  vaststellingen: z.array(z.object({ uitkomst: z.enum(['positief', 'negatief']), periode: periodeVeld })),
  aanhoudingen: z.array(periodeVeld),
  keuzes: z.array(z.object({ vastgelegd: datumVeld })),
  voorstellen: z.array(
    z.object({
      gedaan: datumVeld,
      reactieUiterlijk: datumVeld,
      afgesloten: datumVeld.nullable(),
      kandidaatAkkoord: z.boolean(),
      werkgeverAkkoord: z.boolean(),
    }),
  ),
  proefplaatsen: z.array(periodeVeld),
  dienstverbanden: z.array(
    z.object({
      regeling: z.enum(REGELINGEN),
      soort: z.enum(['bepaalde-tijd', 'onbepaalde-tijd']),
      periode: periodeVeld,
      overeengekomenTot: datumVeld.nullable(),
    }),
  ),
  beeindigd: z
    .object({
      datum: datumVeld,
      reden: z.enum(BEEINDIGING_REDENEN),
    })
    .nullable(),
});

/** Makes the facts of the step out of the JSON of `feitenSql`. Throws when the database holds something unknown. */
export function parseFeiten(json: unknown): DossierFeiten {
  const { adviezen, dienstverbanden, ...rest } = feitenVeld.parse(json);
  return {
    ...rest,
    adviezen: adviezen.map((advies) => {
      const termijn = calculateBeslistermijn({ ontvangen: advies.datum });
      return { ...advies, besluitUiterlijk: termijn.ok ? termijn.value.uitkomst.uiterlijk : null };
    }),
    dienstverbanden: dienstverbanden.map(({ regeling, soort, periode, overeengekomenTot }) => ({
      trede: regeling,
      periode,
      aanzeggingUiterlijk: soort === 'bepaalde-tijd' ? findAanzegging(periode.van, overeengekomenTot) : null,
    })),
  };
}

/** The last day to say whether a dienstverband goes on; `tot` is the first day after it. Null when none is needed. */
function findAanzegging(van: Datum, tot: Datum | null): Datum | null {
  const aanzegging = calculateAanzegging({ van, tot: tot === null ? null : addDagen(tot, -1) });
  return aanzegging.ok ? aanzegging.value.uitkomst.uiterlijk : null;
}

const vanDossier = sql`gemeente_code = d.gemeente_code and dossier_id = d.id`;

function lijst(object: RawBuilder<unknown>, uit: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(jsonb_agg(${object}), '[]') from ${uit})`;
}

function periode(kolom: string): RawBuilder<unknown> {
  return sql`jsonb_build_object('van', lower(${sql.ref(kolom)}), 'tot', upper(${sql.ref(kolom)}))`;
}

/**
 * All facts of dossier `d` that its step depends on, as one JSON value. Vaststellingen stand first: an afwijzing has no
 * end, and the vaststelling in force must be found before it.
 */
export const feitenSql: RawBuilder<unknown> = sql`jsonb_build_object(
  'aanvragen', ${lijst(
    sql`jsonb_build_object('aangevraagd', ontvangen_op, 'adviesUiterlijk', uiterlijk_op)`,
    sql`adviesaanvraag where ${vanDossier} and ingetrokken_op is null`,
  )},
  'adviezen', ${lijst(
    sql`jsonb_build_object('datum', uitgebracht_op, 'uitkomst', uitkomst)`,
    sql`advies where ${vanDossier}`,
  )},
  'vaststellingen', (select coalesce(jsonb_agg(
      jsonb_build_object('uitkomst', case soort when 'vaststelling' then 'positief' else 'negatief' end,
        'periode', case soort when 'vaststelling' then ${periode('geldig')}
          else jsonb_build_object('van', genomen_op, 'tot', null) end)
      order by soort desc, genomen_op desc, vastgelegd_op desc), '[]')
    from beschikking where ${vanDossier} and soort in ('vaststelling', 'afwijzing') and not coalesce(isempty(geldig), false)),
  'aanhoudingen', ${lijst(periode('periode'), sql`aanhouding where ${vanDossier}`)},
  'keuzes', ${lijst(sql`jsonb_build_object('vastgelegd', gekozen_op)`, sql`keuze where ${vanDossier}`)},
  'voorstellen', ${lijst(
    sql`jsonb_build_object('gedaan', voorgesteld_op, 'reactieUiterlijk', reageren_voor, 'afgesloten', afgerond_op,
      'kandidaatAkkoord', kandidaat_antwoord is not distinct from 'ja',
      'werkgeverAkkoord', werkgever_antwoord is not distinct from 'ja')`,
    sql`voorstel where ${vanDossier}`,
  )},
  'proefplaatsen', ${lijst(periode('periode'), sql`plaatsing where ${vanDossier} and soort = 'proefplaats'`)},
  'dienstverbanden', ${lijst(
    sql`jsonb_build_object('regeling', regeling, 'soort', soort, 'periode', ${periode('periode')},
      'overeengekomenTot', overeengekomen_tot)`,
    sql`dienstverband where ${vanDossier}`,
  )},
  'beeindigd', case when d.gesloten_op is not null
    then jsonb_build_object('datum', d.gesloten_op, 'reden', d.reden_einde) end)`;
