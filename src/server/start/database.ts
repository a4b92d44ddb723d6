import { classifyVerbindingsfout, readServerVersie, type Verbindingsfout } from '#db/installatie/index.ts';
import { createPool, type PoolConfig } from '#db/verbinding/index.ts';
import type { Config } from '../config/index.ts';
import { hideWachtwoord, Startfout } from '../config/index.ts';
import { type IngebouwdOpties, openIngebouwd } from '../embedded/index.ts';

const ANTWOORD_BINNEN_MS = 5_000;
const OUDSTE_POSTGRESQL = 15;

export type Pool = ReturnType<typeof createPool>;

/** An open database, whichever kind. `stop` closes the pool and, for the embedded one, the server when we are last. */
export type OpenDatabase = { pool: Pool; onVerlies(fn: () => void): void; stop(): Promise<void> };

/**
 * Opens the database of the settings.
 * @throws Startfout when it cannot be reached or used.
 */
export async function openDatabase(config: Config, rol: IngebouwdOpties['rol']): Promise<OpenDatabase> {
  if (config.database.soort === 'server') return await openServer(config.database.url);
  const ingebouwd = await openIngebouwd({ map: config.database.map, rol });
  const pool = createPool(ingebouwd.verbinding);
  return {
    pool,
    onVerlies: ingebouwd.onVerlies,
    stop: async () => {
      await endPool(pool);
      await ingebouwd.stop();
    },
  };
}

async function openServer(url: string): Promise<OpenDatabase> {
  const verbinding: PoolConfig = { connectionString: url, connectionTimeoutMillis: ANTWOORD_BINNEN_MS };
  const pool = createPool(verbinding);
  try {
    const versie = await readServerVersie(pool);
    if (versie < OUDSTE_POSTGRESQL) {
      throw new Startfout(
        `De databaseserver is PostgreSQL ${versie}; Groeiplek heeft ${OUDSTE_POSTGRESQL} of nieuwer nodig. Werk de server bij of kies een andere met DATABASE_URL.`,
      );
    }
  } catch (fout) {
    await pool.end();
    const soort = classifyVerbindingsfout(fout);
    throw soort ? new Startfout(meldingen[soort](hideWachtwoord(url))) : fout;
  }
  return { pool, onVerlies: () => {}, stop: () => endPool(pool) };
}

const CONTROLEER = 'Controleer DATABASE_URL en of de server draait.';

const meldingen: Readonly<Record<Verbindingsfout, (adres: string) => string>> = {
  bezig: (adres) => `De databaseserver ${adres} is aan het starten of stoppen. Probeer het zo opnieuw.`,
  'bestaat-niet': (adres) => `De databaseserver ${adres} is er niet. ${CONTROLEER}`,
  'geen-antwoord': (adres) => `De databaseserver ${adres} geeft geen antwoord. ${CONTROLEER}`,
  geweigerd: (adres) => `De databaseserver ${adres} neemt geen verbinding aan. ${CONTROLEER}`,
  'niet-gevonden': (adres) => `De computer van de databaseserver ${adres} is niet gevonden. ${CONTROLEER}`,
  aanmelding: (adres) =>
    `De databaseserver ${adres} weigert de gebruiker of het wachtwoord. Controleer beide in DATABASE_URL.`,
  database: (adres) =>
    `De database bestaat niet op de server ${adres}. Maak die eerst aan met: createdb --encoding=UTF8, of verbeter DATABASE_URL.`,
  versleuteling: (adres) =>
    `De beveiligde verbinding met de databaseserver ${adres} lukt niet. Controleer sslmode in DATABASE_URL.`,
};

const EINDE_BINNEN_MS = 1_500;

/** Waits for queries under way, but not for ever: what is not committed by then is undone. */
async function endPool(pool: Pool): Promise<void> {
  const einde = pool.end().catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const genoeg = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, EINDE_BINNEN_MS);
  });
  await Promise.race([einde, genoeg]);
  clearTimeout(timer);
}
