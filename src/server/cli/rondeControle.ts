import { isRondeGelijk } from '#application/ronde/index.ts';
import { listOpgeslagenRondes, type OpgeslagenRonde } from '#db/installatie/index.ts';
import { EXIT } from '../config/index.ts';
import { migreer } from '../start/inrichten.ts';
import { toonJson } from './json.ts';
import { metDatabase } from './metDatabase.ts';

/** What running everything again showed. */
export type Rondeverslag = {
  gedraaid: number;
  gelijk: number;
  /** 'opslag': a stored file was changed. 'uitkomst': the engine gives something else, or the verifier rejects it. */
  readonly verschillend: {
    readonly gemeente: string;
    readonly ronde: number;
    readonly onderdeel: 'opslag' | 'uitkomst';
  }[];
};

/** Runs every stored round again on its own market; exit code 3 unless all of them come out the same. */
export async function controleerRondes(): Promise<void> {
  await metDatabase(async ({ pool, voortgang }) => {
    await migreer(pool, voortgang);
    const verslag = await voortgang.stap('Rondes opnieuw draaien', () =>
      controleer(listOpgeslagenRondes(pool)),
    );
    toonJson(verslag);
    if (verslag.gelijk < verslag.gedraaid) process.exitCode = EXIT.weigering;
  });
}

/** Compares stored rounds with a new run of the same market. */
export async function controleer(rondes: AsyncIterable<OpgeslagenRonde>): Promise<Rondeverslag> {
  const verslag: Rondeverslag = { gedraaid: 0, gelijk: 0, verschillend: [] };
  for await (const { gemeenteCode, nummer, markt, toewijzing, isOngewijzigd } of rondes) {
    verslag.gedraaid += 1;
    if (isOngewijzigd && isRondeGelijk(markt, toewijzing)) verslag.gelijk += 1;
    else {
      const onderdeel = isOngewijzigd ? 'uitkomst' : 'opslag';
      verslag.verschillend.push({ gemeente: gemeenteCode, ronde: nummer, onderdeel });
    }
  }
  return verslag;
}
