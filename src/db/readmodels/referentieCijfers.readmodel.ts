import { sql } from 'kysely';
import {
  type Gebied,
  type GepubliceerdCijfer,
  INDICATOREN,
  listVoorgangers,
  parseIndicator,
  type ReferentiePoort,
} from '#application/referentie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { listStam } from './referentieStam.ts';
import { asBron, asDatum, type Bronrij } from './referentieVelden.ts';

type Cijferrij = Bronrij &
  Pick<
    GepubliceerdCijfer,
    'niveau' | 'code' | 'naam' | 'soort' | 'soortTekst' | 'waarde' | 'afgerond' | 'opmerking'
  > & {
    peildatum: string | null;
    indicator: string;
  };

function asCijfer(rij: Cijferrij): GepubliceerdCijfer {
  const indicator = parseIndicator(rij.indicator);
  if (indicator === undefined) throw new RangeError(`Indicator without a label: ${rij.indicator}`);
  const { niveau, code, naam, soort, soortTekst, waarde, afgerond, opmerking } = rij;
  return {
    niveau,
    code,
    naam,
    peildatum: asDatum(rij.peildatum),
    soort,
    soortTekst,
    indicator,
    ...INDICATOREN[indicator],
    waarde,
    afgerond,
    bron: asBron(rij),
    opmerking,
  };
}

async function listCijfers(
  db: Database,
  waar: { readonly niveau?: Gebied['niveau']; readonly codes?: readonly string[]; readonly op?: Datum },
): Promise<readonly GepubliceerdCijfer[]> {
  const { niveau = null, codes = null, op = null } = waar;
  const { rows } = await sql<Cijferrij>`
    select niveau, coalesce(gemeente_code, arbeidsmarktregio_code, 'NL') as code, naam, peildatum::text as peildatum,
      soort, soort_tekst as "soortTekst", indicator, waarde, afgerond, opmerking,
      bron, bron_url as "bronUrl", bron_type as "bronType"
    from gepubliceerd_cijfer
    where (${niveau}::text is null or niveau = ${niveau})
      and (${codes}::text[] is null or coalesce(gemeente_code, arbeidsmarktregio_code, 'NL') = any (${codes}::text[]))
      and (${op}::date is null or peildatum = ${op}::date)
    order by peildatum nulls last, volgnummer`.execute(db);
  return rows.map(asCijfer);
}

/** Reads the published figures. */
export function createReferentieCijfers(
  db: Database,
): Pick<
  ReferentiePoort,
  'listGepubliceerdeCijfers' | 'listGepubliceerdeCijfersOp' | 'listCijfersVoorgangers'
> {
  return {
    listGepubliceerdeCijfers: (gebied) =>
      listCijfers(db, {
        niveau: gebied.niveau,
        codes: [gebied.niveau === 'land' ? 'NL' : gebied.code],
      }),
    listGepubliceerdeCijfersOp: (peildatum) => listCijfers(db, { op: peildatum }),
    listCijfersVoorgangers: async (gemeenteCode) => {
      const voorgangers = listVoorgangers(await listStam(db), gemeenteCode);
      const codes = voorgangers.map(({ code }) => code);
      const alle = await listCijfers(db, { niveau: 'gemeente', codes });
      return voorgangers
        .map(({ code, naam, overgang }) => ({
          code,
          naam,
          overgang,
          cijfers: alle.filter((cijfer) => cijfer.code === code),
        }))
        .filter(({ cijfers }) => cijfers.length > 0);
    },
  };
}
