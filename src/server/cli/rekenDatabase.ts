import { listOpgeslagenBerekeningen } from '#db/installatie/index.ts';
import { createNormenRepository } from '#db/repositories/normen.repository.ts';
import { createDatabase, inTransactie } from '#db/verbinding/index.ts';
import { createNormen, type Normen } from '#domain/normen/index.ts';
import { EXIT } from '../config/index.ts';
import type { Pool } from '../start/database.ts';
import { laadReferentiegegevens, migreer } from '../start/inrichten.ts';
import { toonJson } from './json.ts';
import { metDatabase, type Werkplaats } from './metDatabase.ts';
import { controleer } from './rekenControle.ts';

/** Every norm that counts now, also those that an administrator entered. */
export async function readNormenUitDatabase(): Promise<Normen> {
  let normen = createNormen([]);
  await metBijgewerkteDatabase(async ({ pool }) => {
    normen = await readNormen(pool);
  });
  return normen;
}

/** Replays everything that is stored, in every municipality; exit code 3 unless all of it is unchanged. */
export async function controleerBerekeningen(metHuidigeNormen: boolean): Promise<void> {
  await metBijgewerkteDatabase(async ({ pool, voortgang }) => {
    const normen = metHuidigeNormen ? await readNormen(pool) : undefined;
    const verslag = await voortgang.stap('Berekeningen narekenen', () =>
      controleer(listOpgeslagenBerekeningen(pool), normen),
    );
    toonJson(verslag);
    if (verslag.gelijk < verslag.nagerekend) process.exitCode = EXIT.weigering;
  });
}

async function metBijgewerkteDatabase(werk: (plaats: Werkplaats) => Promise<void>): Promise<void> {
  await metDatabase(async (plaats) => {
    await migreer(plaats.pool, plaats.voortgang);
    await laadReferentiegegevens(plaats.pool, plaats.voortgang);
    await werk(plaats);
  });
}

function readNormen(pool: Pool): Promise<Normen> {
  return inTransactie(createDatabase(pool), null, (tx) => createNormenRepository(tx).readNormen());
}
