import { join } from 'node:path';
import { laadDemo } from '#db/demo/laad.ts';
import {
  ensureRollen,
  findInstallatie,
  hasDemoGebruikers,
  hasPersonen,
  type Installatie,
  insertInstallatie,
  updateSoort,
} from '#db/installatie/index.ts';
import { GewijzigdeMigratie, migrate } from '#db/migreer.ts';
import { describeReferentieFout, laadReferentie } from '#db/referentie/index.ts';
import { sleutelControle } from '#db/versleuteling/index.ts';
import { type Config, createVandaag, EXIT, projectMap, Startfout } from '../config/index.ts';
import type { Pool } from './database.ts';
import { berekenDeelwinst } from './deelwinst.ts';
import { resolveSleutel } from './sleutel.ts';
import { playRondes } from './verzonnenRondes.ts';
import type { Voortgang } from './voortgang.ts';

/** What is known once the database is ready for use. */
export type Inrichting = {
  sleutel: Buffer;
  /** Whether this installation holds invented people. */
  demo: boolean;
  /** Whether they were loaded just now. */
  demoGeladen: boolean;
};

/**
 * Brings the database up to date and fills a new one. Every step is all or nothing and is skipped when it was done,
 * so a start that is killed half-way goes on where it stopped.
 * @throws Startfout when the key is wrong, or when invented and real people would meet.
 */
export async function richtIn(pool: Pool, config: Config, voortgang: Voortgang): Promise<Inrichting> {
  await migreer(pool, voortgang);
  const bekend = await findInstallatie(pool);
  const sleutel = await resolveSleutel(config, bekend);
  const installatie = await ensureInstallatie(pool, config, bekend, sleutel);
  await laadReferentiegegevens(pool, voortgang);
  const demo = installatie.soort === 'demo';
  const demoGeladen = demo && !(await hasDemoGebruikers(pool));
  if (demoGeladen) await laadVerzonnenMensen(pool, config, sleutel, voortgang);
  return { sleutel, demo, demoGeladen };
}

/** Applies the migrations that this database lacks; their names. */
export async function migreer(pool: Pool, voortgang: Voortgang): Promise<readonly string[]> {
  const voorBeheerder = await ensureRollen(pool);
  if (voorBeheerder.length > 0) {
    throw new Startfout(
      `De gebruiker in DATABASE_URL mag de rollen van Groeiplek niet maken. Laat een beheerder van de databaseserver dit eenmalig uitvoeren in deze database: ${voorBeheerder.join('; ')};`,
    );
  }
  try {
    const { toegepast } = await voortgang.stap('Database bijwerken', (meld) =>
      migrate(pool, join(projectMap(), 'src', 'db', 'migrations'), { onStep: meld }),
    );
    return toegepast;
  } catch (fout) {
    if (!(fout instanceof GewijzigdeMigratie)) throw fout;
    throw new Startfout(
      `Deze database is gemaakt met een andere versie van Groeiplek (stap ${fout.migratie} verschilt). Gebruik die versie of een andere gegevensmap; er is niets veranderd.`,
      EXIT.weigering,
    );
  }
}

/** Loads the reference data when it changed; true when it did. */
export async function laadReferentiegegevens(
  pool: Pool,
  voortgang: Voortgang,
  map = join(projectMap(), 'data'),
): Promise<boolean> {
  const uitkomst = await voortgang.stap('Referentiegegevens laden', (meld) =>
    laadReferentie(pool, map, { onStep: meld }),
  );
  if (!uitkomst.ok) throw new Startfout(describeReferentieFout(uitkomst.error), EXIT.weigering);
  return !uitkomst.value.ongewijzigd;
}

/** Fills the database with invented people, in one transaction. */
async function laadVerzonnenMensen(
  pool: Pool,
  config: Config,
  sleutel: Buffer,
  voortgang: Voortgang,
): Promise<void> {
  const { demo } = config;
  if (demo.soort === 'leeg') return;
  await voortgang.stap('Verzonnen mensen laden', (meld) =>
    laadDemo(pool, {
      soort: demo.soort === 'almere' ? 'almere' : demo.aantal,
      peildatum: createVandaag(config.peildatum)(),
      sleutel,
      onStep: meld,
    }),
  );
  const peildatum = createVandaag(config.peildatum)();
  await voortgang.stap('Verzonnen rondes draaien', () => playRondes(pool, { peildatum, sleutel }));
  if (demo.soort === 'almere')
    await voortgang.stap('Regio berekenen', () => berekenDeelwinst(pool, peildatum));
}

async function ensureInstallatie(
  pool: Pool,
  config: Config,
  bekend: Installatie | undefined,
  sleutel: Buffer,
): Promise<Installatie> {
  const gewenst = config.demo.soort === 'leeg' ? 'leeg' : 'demo';
  if (bekend === undefined) {
    await insertInstallatie(pool, { soort: gewenst, sleutelControle: sleutelControle(sleutel) });
    const nieuw = await findInstallatie(pool);
    if (!nieuw) throw new Error('the row of the installation is gone');
    return await ensureInstallatie(pool, config, nieuw, sleutel);
  }
  if (gewenst === 'leeg' && bekend.soort === 'demo') throw new Startfout(DEMO_IN_GEBRUIK, EXIT.weigering);
  if (gewenst === 'leeg' || bekend.soort === 'demo') return bekend;
  if (bekend.soort === 'echt' || (await hasPersonen(pool))) throw new Startfout(ECHTE_MENSEN, EXIT.weigering);
  await updateSoort(pool, 'demo');
  return { ...bekend, soort: 'demo' };
}

const ECHTE_MENSEN =
  'Deze database is van een gemeente met echte mensen; daar komen geen verzonnen mensen bij. Start met GROEIPLEK_DEMO=leeg of kies een andere database.';

const DEMO_IN_GEBRUIK =
  'Deze database bevat verzonnen mensen; daar komen geen echte mensen bij. Start met GROEIPLEK_DEMO=almere of kies een andere gegevensmap.';
