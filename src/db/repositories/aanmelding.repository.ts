import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import type { AanmeldingPoort, DemoGebruiker, Ontgrendeling, Sessie } from '#application/aanmelding/index.ts';
import { HOOGSTE_POGINGEN } from '#domain/samen/index.ts';
import { parseRol } from '#domain/toegang/index.ts';
import { type Database, inTransactie } from '../verbinding/index.ts';

const SESSIE_UREN = 20;

/** Signing in: every call is on its own, without a municipality, through the functions made for it. */
export function createAanmeldingRepository(db: Database): AanmeldingPoort {
  const anoniem = <T>(fn: (tx: Database) => Promise<T>): Promise<T> => inTransactie(db, null, fn);
  return {
    // On every request, so one trip: a single statement needs no transaction, and the function is all it reaches.
    findSessie: async (token, vandaag) => {
      const { rows } = await sql<Rij<Sessie>>`
        select gemeente_code as "gemeenteCode", gemeente_naam as "gemeenteNaam", gebruiker_id as "gebruikerId", naam, rollen,
          toegang_vergrendeld(${hashToken(token)}) as "samenSessieId"
        from toegang_sessie(${hashToken(token)}, ${vandaag})`.execute(db);
      return rows.map(metRollen)[0];
    },
    openSessie: (gebruikerId) =>
      anoniem(async (tx) => {
        const token = randomBytes(32).toString('base64url');
        const { rows } = await sql<{ open: boolean }>`
          select toegang_open_sessie(${gebruikerId}::uuid, ${hashToken(token)},
            now() + make_interval(hours => ${SESSIE_UREN})) as open`.execute(tx);
        return rows[0]?.open ? token : undefined;
      }),
    sluitSessie: (token) =>
      anoniem(async (tx) => {
        await sql`select toegang_sluit_sessie(${hashToken(token)})`.execute(tx);
      }),
    ontgrendel: (token, pincode) => ontgrendel(anoniem, hashToken(token), pincode),
    listDemoGebruikers: () =>
      anoniem(async (tx) => {
        const { rows } = await sql<Rij<DemoGebruiker>>`
          select gebruiker_id as "gebruikerId", gemeente_naam as "gemeenteNaam", naam, functie, rollen
          from toegang_demo_gebruikers()`.execute(tx);
        return rows.map(metRollen);
      }),
    findGebruikerMetWachtwoord: (email, wachtwoord) =>
      anoniem(async (tx) => {
        const { rows } = await sql<{ gebruikerId: string; hash: string | null }>`
          select gebruiker_id as "gebruikerId", wachtwoord_hash as hash from toegang_gebruiker(${email})`.execute(
          tx,
        );
        const gevonden = rows[0];
        const klopt = await verify(gevonden?.hash ?? (await NIEMAND), wachtwoord);
        return gevonden?.hash && klopt ? { gebruikerId: gevonden.gebruikerId } : undefined;
      }),
    findEenmaligeLink: (token) =>
      anoniem(async (tx) => {
        const { rows } = await sql<{ gebruikerId: string; naam: string }>`
          select gebruiker_id as "gebruikerId", naam from toegang_eenmalige_link(${hashToken(token)})`.execute(
          tx,
        );
        return rows[0];
      }),
    zetWachtwoord: async (token, wachtwoord) => {
      const wachtwoordHash = await hash(wachtwoord);
      return await anoniem(async (tx) => {
        const { rows } = await sql<{ gezet: boolean }>`
          select toegang_zet_wachtwoord(${hashToken(token)}, ${wachtwoordHash}) as gezet`.execute(tx);
        return rows[0]?.gezet ?? false;
      });
    },
  };
}

/** The try is counted in a transaction of its own, so that a wrong one is never undone. */
async function ontgrendel(
  anoniem: <T>(fn: (tx: Database) => Promise<T>) => Promise<T>,
  tokenHash: string,
  pincode: string,
): Promise<Ontgrendeling> {
  const pincodeHash = await anoniem(async (tx) => {
    const { rows } = await sql<{ hash: string | null }>`
      select toegang_tel_pincode(${tokenHash}, ${HOOGSTE_POGINGEN}) as hash`.execute(tx);
    return rows[0]?.hash ?? null;
  });
  if (pincodeHash === null) return 'op';
  if (!(await verify(pincodeHash, pincode))) return 'fout';
  await anoniem(async (tx) => {
    await sql`select toegang_ontgrendel(${tokenHash})`.execute(tx);
  });
  return 'open';
}

/** The hash under which a token is stored: the token itself is never in the database. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compared with when the account does not exist, so that the answer takes equally long. */
const NIEMAND = hash(randomBytes(16).toString('hex'));

type Rij<T> = Omit<T, 'rollen'> & { rollen: string[] };

function metRollen<T extends { rollen: string[] }>(rij: T) {
  return { ...rij, rollen: rij.rollen.map(parseRol).filter((rol) => rol !== undefined) };
}
