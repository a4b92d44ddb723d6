import { sql } from 'kysely';
import {
  type Gebied,
  type GepubliceerdCijfer,
  INDICATOREN,
  listVoorgangers,
  parseIndicator,
  type ReferentiePoort,
} from '#application/referentie/index.ts';
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
  niveau: Gebied['niveau'],
  codes: readonly string[],
): Promise<readonly GepubliceerdCijfer[]> {
  const { rows } = await sql<Cijferrij>`
    select niveau, coalesce(gemeente_code, arbeidsmarktregio_code, 'NL') as code, naam, peildatum::text as peildatum,
      soort, soort_tekst as "soortTekst", indicator, waarde, afgerond, opmerking,
      bron, bron_url as "bronUrl", bron_type as "bronType"
    from gepubliceerd_cijfer
    where niveau = ${niveau} and coalesce(gemeente_code, arbeidsmarktregio_code, 'NL') = any (${codes}::text[])
    order by peildatum nulls last, volgnummer`.execute(db);
  return rows.map(asCijfer);
}

/** Reads the published figures. */
export function createReferentieCijfers(
  db: Database,
): Pick<ReferentiePoort, 'listGepubliceerdeCijfers' | 'listCijfersVoorgangers'> {
  return {
    listGepubliceerdeCijfers: (gebied) =>
      listCijfers(db, gebied.niveau, [gebied.niveau === 'land' ? 'NL' : gebied.code]),
    listCijfersVoorgangers: async (gemeenteCode) => {
      const voorgangers = listVoorgangers(await listStam(db), gemeenteCode);
      const codes = voorgangers.map(({ code }) => code);
      const alle = await listCijfers(db, 'gemeente', codes);
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
