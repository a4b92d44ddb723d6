import { randomUUID } from 'node:crypto';
import type { DossierKop } from '#application/dossier/index.ts';
import type { ConceptKandidaat } from '#application/kandidaat/index.ts';
import { registerKandidaat } from '#application/kandidaat/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { parseBsn, splitAchternaam } from '#domain/persoon/index.ts';
import { type Datum, datum, parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createTransacties } from '#server/transacties.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export const VANDAAG = datum('2026-03-02');
const SLEUTEL = Buffer.alloc(32, 3);

/** A database with two klantmanagers in Almere and one in Lelystad, and the application on top of it. */
export type Proef = {
  readonly database: TestDatabase;
  /** Every SQL text since the last time it was emptied. */
  readonly vragen: string[];
  readonly farah: Actor;
  readonly bram: Actor;
  readonly elders: Actor;
  /** Runs `fn` in one transaction in the name of the actor. */
  als<T>(actor: Actor, fn: (poorten: Poorten, werk: Werk) => Promise<T>, vandaag?: Datum): Promise<T>;
  readonly transacties: ReturnType<typeof createTransacties>;
};

export async function createProef(): Promise<Proef> {
  const vragen: string[] = [];
  const database = await createTestDatabase({ referentie: true, onQuery: (sql) => vragen.push(sql) });
  const transacties = createTransacties(database.db, { sleutel: SLEUTEL });
  const maak = async (naam: string, gemeente: string): Promise<Actor> => {
    const id = randomUUID();
    await database.pool.query(
      `insert into gebruiker (gemeente_code, id, naam, email) values ($1, $2, $3, $4)`,
      [gemeente, id, naam, `${id}@voorbeeld.nl`],
    );
    await database.pool.query(
      `insert into gebruiker_rol (gemeente_code, gebruiker_id, rol, periode) values ($1, $2, 'klantmanager', '[2015-01-01,)')`,
      [gemeente, id],
    );
    const gebruikerId = parseGebruikerId(id);
    const gemeenteCode = parseGemeenteCode(gemeente);
    if (!gebruikerId || !gemeenteCode) throw new Error('actor');
    return { gebruikerId, gemeenteCode, naam, rollen: ['klantmanager'] };
  };
  return {
    database,
    vragen,
    farah: await maak('Farah', 'GM0034'),
    bram: await maak('Bram', 'GM0034'),
    elders: await maak('Els', 'GM0995'),
    transacties,
    als: (actor, fn, vandaag = VANDAAG) =>
      transacties.inTransactie(actor, (poorten) => fn(poorten, { actor, vandaag })),
  };
}

/** A person as typed: 'Noa van den Berg', born on a day, with or without a BSN. */
export function conceptVan(naam: string, geboren = '2001-05-06', bsn = ''): ConceptKandidaat {
  const [voornaam = '', ...rest] = naam.split(' ');
  return {
    naam: { voornaam, ...splitAchternaam(rest.join(' ')) },
    geboortedatum: datum(geboren),
    bsn: parseBsn(bsn) ?? null,
  };
}

/** Registers a person and gives the number; `keuze` says who it is when there are doubles. */
export async function registreer(
  proef: Proef,
  actor: Actor,
  concept: ConceptKandidaat,
  keuze = 'iemand-anders',
): Promise<string> {
  return await proef.als(
    actor,
    async (poorten, werk) => {
      const nieuw = await registerKandidaat(werk, poorten, {
        concept,
        keuze,
        herkomst: 'dagbesteding',
        postcode: '1315AB',
        telefoon: '',
      });
      if (!nieuw.ok) throw new Error(nieuw.error.code);
      return nieuw.value;
    },
    datum('2025-06-02'),
  );
}

/** Acts on an open dossier. */
export async function opDossier<T>(
  proef: Proef,
  actor: Actor,
  nummer: string,
  fn: (poorten: Poorten, werk: Werk, kop: DossierKop) => Promise<T>,
): Promise<T> {
  return await proef.als(actor, async (poorten, werk) => {
    const toegang = await poorten.dossiers.findKopVoorHandeling(nummer, werk.vandaag);
    if (toegang.soort !== 'open') throw new Error(toegang.soort);
    return await fn(poorten, werk, toegang.kop);
  });
}
