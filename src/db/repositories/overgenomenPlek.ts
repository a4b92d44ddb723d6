import { sql } from 'kysely';
import type { GedeeldePlek } from '#application/deelafspraak/index.ts';
import type { Periode } from '#domain/shared/index.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { insertRij } from './nieuweRij.ts';
import { createNummer } from './nummer.ts';

/** Adds the place, its seats, and the employer when this gemeente does not know it yet. Gives the number of the place. */
export async function addOvergenomenPlek(
  tx: Database,
  { id: plekdelingId, aantal, werk }: GedeeldePlek,
  periode: Periode,
): Promise<string> {
  // Without an end: the agreement decides who can start, and whoever works there stays.
  const dagen = toDaterange({ van: periode.van, tot: null });
  const nummer = createNummer('p');
  await sql`
    insert into werkgever (gemeente_code, organisatie_id, soort, vorm, plaats, sinds)
    values (huidige_gemeente(), ${werk.organisatieId}, ${werk.soort}, ${werk.vorm}, ${werk.plaats}, ${periode.van})
    on conflict (gemeente_code, organisatie_id) do nothing`.execute(tx);
  const id = await insertRij(
    tx,
    sql`insert into werkplek (gemeente_code, nummer, werkgever_id, werksoort_code, naam, omschrijving, postcode, plaats,
        uren_min, uren_max, begeleiding, permanent_toezicht, aanpassingen, omgeving, opzet, begintijd, groepsgrootte, beschikbaar,
        prijs_cent, prijs_eenheid, plekdeling_id)
      select huidige_gemeente(), ${nummer}, w.id, ${werk.werksoort}, ${werk.naam}, ${werk.omschrijving},
        ${werk.postcode}, ${werk.plaats}, ${werk.urenMin}::numeric, ${werk.urenMax}::numeric, ${werk.begeleiding},
        ${werk.permanentToezicht}::boolean, ${werk.aanpassingen}::text[], ${werk.omgeving}::text[], ${werk.opzet},
        ${werk.begintijd}, ${werk.groepsgrootte}::int, ${dagen}, ${werk.prijs?.bedrag ?? null}::bigint, ${werk.prijs?.eenheid ?? null},
        ${plekdelingId}::uuid
      from werkgever w where w.organisatie_id = ${werk.organisatieId} returning id`,
  );
  await sql`
    insert into zitplaats (gemeente_code, werkplek_id, volgnummer, periode)
    select huidige_gemeente(), ${id}, nummer, ${dagen} from generate_series(1, ${aantal}::int) nummer`.execute(
    tx,
  );
  return nummer;
}
