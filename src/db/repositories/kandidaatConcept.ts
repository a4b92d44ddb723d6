import { sql } from 'kysely';
import { z } from 'zod';
import type { ConceptKandidaat } from '#application/kandidaat/index.ts';
import { datumVeld } from '../readmodels/dossierFeiten.ts';
import type { Database } from '../verbinding/index.ts';
import { decryptBsn, encryptBsn } from '../versleuteling/index.ts';
import { createNummer } from './nummer.ts';
import { saveZoektekst } from './zoekopdracht.repository.ts';

const conceptVeld = z.object({
  voornaam: z.string(),
  voorvoegsel: z.string().nullable(),
  achternaam: z.string(),
  geboortedatum: datumVeld,
  bsn: z.string().nullable(),
});

/** Keeps a concept beside the searches; the BSN is encrypted for this id. */
export async function saveConcept(
  tx: Database,
  sleutel: Buffer,
  { naam, geboortedatum, bsn }: ConceptKandidaat,
  gemeenteCode: string,
): Promise<string> {
  const id = createNummer('z');
  const versleuteld = bsn && encryptBsn(sleutel, gemeenteCode, id, bsn).toString('base64');
  return await saveZoektekst(tx, id, JSON.stringify({ ...naam, geboortedatum, bsn: versleuteld }));
}

/** The concept of the signed-in person; undefined when it is gone or is an ordinary search. */
export async function findConcept(
  tx: Database,
  sleutel: Buffer,
  id: string,
  gemeenteCode: string,
): Promise<ConceptKandidaat | undefined> {
  const { rows } = await sql<{ tekst: string }>`
    select tekst from zoekopdracht where id = ${id} and gezocht_op > now() - interval '1 day'`.execute(tx);
  const tekst = rows[0]?.tekst;
  if (tekst === undefined || !tekst.startsWith('{')) return undefined;
  const gelezen = conceptVeld.safeParse(JSON.parse(tekst));
  if (!gelezen.success) return undefined;
  const { geboortedatum, bsn, ...naam } = gelezen.data;
  return {
    naam,
    geboortedatum,
    bsn: bsn === null ? null : decryptBsn(sleutel, gemeenteCode, id, Buffer.from(bsn, 'base64')),
  };
}
