import type { Poorten } from '#application/poorten.ts';
import { bereidRondeVoor, draaiRonde, type RondeGegevens, verstuurRonde } from '#application/ronde/index.ts';
import type { Werk } from '#application/shared/index.ts';
import { beantwoordVoorstel, trekVoorstelIn, type VoorstelBeeld } from '#application/voorstel/index.ts';
import { type Bekend, findRondeActor, loadBekend } from '#db/demo/index.ts';
import { createDatabase, inTransactie } from '#db/verbinding/index.ts';
import { addDagen, type Datum } from '#domain/shared/index.ts';
import { createPoorten } from '../poorten.ts';
import type { Pool } from './database.ts';

/** The invented gemeente ran its rounds seven and five weeks ago. */
const RONDES = [
  { dagenGeleden: 49, lot: 'Trekking van de eerste ronde' },
  { dagenGeleden: 35, lot: 'Trekking van de tweede ronde' },
] as const;
const REACTIE_DAGEN = 14;
const REDEN_TE_LAAT = 'Er kwam geen antwoord voor de afgesproken dag.';
const REDEN_VERVANGING = 'Er kwam een plek vrij die hoger op je lijst staat.';

/**
 * Runs the rounds of the past weeks with the same acts as staff, on what was known then, and answers the offers: one
 * person refuses, one person and the employer say yes, and one offer gets no answer. Leaves nothing behind when one of
 * the rounds can not be run, such as on a day without a policy or without anybody who chose.
 */
export async function playRondes(
  pool: Pool,
  { peildatum, sleutel }: { readonly peildatum: Datum; readonly sleutel: Buffer },
): Promise<void> {
  const db = createDatabase(pool);
  const actor = await findRondeActor(db);
  if (actor === undefined) return;
  const rondes = inTransactie(db, actor, async (tx) => {
    const poorten = createPoorten(tx, { sleutel });
    for (const [nummer, { dagenGeleden, lot }] of RONDES.entries()) {
      const werk: Werk = { actor, vandaag: addDagen(peildatum, -dagenGeleden) };
      const bekend = await loadBekend(tx, werk.vandaag);
      const aangeboden = await draaiEnVerstuur(werk, poorten, bekend, lot);
      if (nummer === 0) await antwoordEersteRonde(werk, poorten, aangeboden);
      else await antwoordTweedeRonde(werk, poorten, aangeboden, bekend.eigen);
    }
  });
  await rondes.catch((fout: unknown) => {
    if (!(fout instanceof GeenRonde)) throw fout;
  });
}

/** Leaves the transaction: a round could not be run. */
class GeenRonde extends Error {}

/** Runs and sends one round; gives the offers that were made. */
async function draaiEnVerstuur(
  werk: Werk,
  poorten: Poorten,
  bekend: Bekend,
  lot: string,
): Promise<readonly VoorstelBeeld[]> {
  const toen: Poorten = {
    ...poorten,
    rondes: {
      ...poorten.rondes,
      loadGegevens: async (...vraag) => beperk(await poorten.rondes.loadGegevens(...vraag), bekend),
    },
  };
  const nummer = await bereidRondeVoor(werk, toen, { lot });
  const voorbereid = nummer.ok ? await toen.rondes.findRonde(nummer.value) : undefined;
  if (voorbereid === undefined) throw new GeenRonde();
  const gedraaid = await draaiRonde(werk, toen, voorbereid, voorbereid.versie);
  const ronde = gedraaid.ok ? await toen.rondes.findRonde(voorbereid.nummer) : undefined;
  if (ronde === undefined) throw new GeenRonde();
  await verstuurRonde(werk, toen, {
    ...{ ronde, versie: ronde.versie, redenVervanging: REDEN_VERVANGING },
    reagerenVoor: addDagen(werk.vandaag, REACTIE_DAGEN),
  });
  const voorstellen: VoorstelBeeld[] = [];
  for (const { dossierId } of await toen.rondes.listUitkomsten(ronde.id)) {
    const eigen = await poorten.voorstellen.listVoorstellen(dossierId);
    voorstellen.push(...eigen.filter(({ voorgesteldOp }) => voorgesteldOp === werk.vandaag));
  }
  return voorstellen;
}

/** Leaves out what nobody knew on the day. */
function beperk(gegevens: RondeGegevens, { dossiers, laterePlaatsen, voorstellen }: Bekend): RondeGegevens {
  return {
    ...gegevens,
    personen: gegevens.personen.filter(({ dossierId }) => dossiers.has(dossierId)),
    plekken: gegevens.plekken.map((plek) => ({
      ...plek,
      vrij: Math.max(0, plek.vrij - (laterePlaatsen.get(plek.nummer) ?? 0)),
    })),
    lopend: gegevens.lopend.filter(({ id }) => voorstellen.has(id)),
  };
}

/** The first person refuses; the others let the day pass. */
async function antwoordEersteRonde(
  werk: Werk,
  poorten: Poorten,
  [eerste, ...rest]: readonly VoorstelBeeld[],
): Promise<void> {
  if (eerste !== undefined) {
    await beantwoordVoorstel({ ...werk, vandaag: addDagen(werk.vandaag, 7) }, poorten, eerste, {
      versie: eerste.versie,
      antwoord: { kant: 'kandidaat', antwoord: 'nee', reden: 'ander-werk', toelichting: null },
      reden: 'Wil liever ander werk doen.',
    });
  }
  await sluitTeLaat(werk, poorten, rest);
}

/** The first person and the employer say yes; an offer to a person of the actor stays without an answer; the others were closed. */
async function antwoordTweedeRonde(
  werk: Werk,
  poorten: Poorten,
  [eerste, ...rest]: readonly VoorstelBeeld[],
  eigen: ReadonlySet<string>,
): Promise<void> {
  if (eerste !== undefined) {
    const ja = (kant: 'kandidaat' | 'werkgever', versie: number, dagen: number, beeld: VoorstelBeeld) =>
      beantwoordVoorstel({ ...werk, vandaag: addDagen(werk.vandaag, dagen) }, poorten, beeld, {
        ...{ versie, antwoord: { kant, antwoord: 'ja' } as const, reden: '' },
      });
    await ja('kandidaat', eerste.versie, 4, eerste);
    await ja('werkgever', eerste.versie + 1, 8, { ...eerste, kandidaat: 'ja' });
  }
  const open = rest.find(({ dossierNummer }) => eigen.has(dossierNummer));
  await sluitTeLaat(
    werk,
    poorten,
    rest.filter((voorstel) => voorstel !== open),
  );
}

async function sluitTeLaat(
  werk: Werk,
  poorten: Poorten,
  voorstellen: readonly VoorstelBeeld[],
): Promise<void> {
  const later = { ...werk, vandaag: addDagen(werk.vandaag, REACTIE_DAGEN) };
  for (const voorstel of voorstellen) {
    await trekVoorstelIn(later, poorten, voorstel, { versie: voorstel.versie, reden: REDEN_TE_LAAT });
  }
}
