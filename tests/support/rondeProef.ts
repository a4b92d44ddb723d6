import {
  bereidRondeVoor,
  draaiRonde,
  isRondeGelijk,
  type Ronde,
  type RondeUitkomstRij,
  type Verzending,
  verstuurRonde,
} from '#application/ronde/index.ts';
import { beantwoordVoorstel } from '#application/voorstel/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { opDossier, type Proef } from './kandidaatProef.ts';
import { kandidaatMetBesluit, kies, laatsteVoorstel } from './plekProef.ts';

/** Somebody who waits since the day of the decision, of whom every need is known, with a list. */
export async function wachtendeMetKeuze(
  proef: Proef,
  actor: Actor,
  naam: string,
  besluitOp: string,
  plekken: readonly string[],
): Promise<string> {
  const nummer = await kandidaatMetBesluit(proef, actor, naam, besluitOp);
  await proef.database.pool.query(
    `insert into kandidaatprofiel (gemeente_code, dossier_id, uren_min, uren_max, max_afstand_km, begeleiding,
       permanent_toezicht, aanpassingen_nodig, beschikbaar_vanaf)
     select gemeente_code, id, 24, 32, 10, 'licht', false, '{}', '2026-03-02' from dossier where nummer = $1
     on conflict (gemeente_code, dossier_id) do update set uren_min = 24, uren_max = 32, max_afstand_km = 10,
       begeleiding = 'licht', permanent_toezicht = false, aanpassingen_nodig = '{}', beschikbaar_vanaf = '2026-03-02'`,
    [nummer],
  );
  await kies(proef, actor, nummer, plekken);
  return nummer;
}

/** Prepares and runs a round. */
export async function draai(proef: Proef, actor: Actor, lot = 'trekking'): Promise<Ronde> {
  const nummer = await proef.als(actor, (poorten, werk) => bereidRondeVoor(werk, poorten, { lot }));
  if (!nummer.ok) throw new Error(nummer.error.code);
  const ronde = await loadRonde(proef, actor, nummer.value);
  const uitslag = await proef.als(actor, (poorten, werk) => draaiRonde(werk, poorten, ronde, ronde.versie));
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return await loadRonde(proef, actor, nummer.value);
}

export async function loadRonde(proef: Proef, actor: Actor, nummer: number): Promise<Ronde> {
  const ronde = await proef.als(actor, ({ rondes }) => rondes.findRonde(nummer));
  if (ronde === undefined) throw new Error(`no round ${nummer}`);
  return ronde;
}

/** Sends the offers of a round. */
export async function verstuur(proef: Proef, actor: Actor, ronde: Ronde): Promise<Verzending> {
  const verzending = await proef.als(actor, (poorten, werk) =>
    verstuurRonde(werk, poorten, {
      ...{ ronde, versie: ronde.versie, reagerenVoor: addDagen(werk.vandaag, 14), redenVervanging: 'Beter.' },
    }),
  );
  if (!verzending.ok) throw new Error(verzending.error.code);
  return verzending.value;
}

/** The candidate says no to the newest offer. */
export async function weiger(proef: Proef, actor: Actor, nummer: string): Promise<void> {
  const voorstel = await laatsteVoorstel(proef, actor, nummer);
  await proef.als(actor, (poorten, werk) =>
    beantwoordVoorstel(werk, poorten, voorstel, {
      versie: voorstel.versie,
      antwoord: { kant: 'kandidaat', antwoord: 'nee', reden: 'te-ver', toelichting: null },
      reden: 'De plek is te ver.',
    }),
  );
}

/** Per case number the outcome with its explanation. */
export async function uitkomstenVan(
  proef: Proef,
  actor: Actor,
  ronde: Ronde,
): Promise<ReadonlyMap<string, RondeUitkomstRij>> {
  const rijen = await proef.als(actor, ({ rondes }) => rondes.listUitkomstRijen(ronde.id));
  return new Map(rijen.map((rij) => [rij.nummer, rij]));
}

/** The place of each running offer by case number. */
export async function lopendAanbod(proef: Proef, actor: Actor, nummers: readonly string[]) {
  const paren: [string, string | null][] = [];
  for (const nummer of nummers) {
    const lijst = await opDossier(proef, actor, nummer, (poorten, _werk, kop) =>
      poorten.voorstellen.listVoorstellen(kop.id),
    );
    paren.push([nummer, lijst.find(({ status }) => status === 'open')?.werkplekNummer ?? null]);
  }
  return Object.fromEntries(paren);
}

/** How each offer of a person stands, by place; the newest of a place counts. */
export async function statussen(proef: Proef, actor: Actor, nummer: string) {
  const lijst = await opDossier(proef, actor, nummer, (poorten, _werk, kop) =>
    poorten.voorstellen.listVoorstellen(kop.id),
  );
  return Object.fromEntries(lijst.toReversed().map(({ werkplekNummer, status }) => [werkplekNummer, status]));
}

/** Whether the stored files give the same again. */
export function isGelijk({ markt, toewijzing }: Ronde): boolean {
  return markt !== null && toewijzing !== null && isRondeGelijk(markt, toewijzing);
}
