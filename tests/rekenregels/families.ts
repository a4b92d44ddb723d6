import { readdirSync } from 'node:fs';
import type { Voorbeeld } from './voorbeeld.ts';

/** The worked examples of one family of rules; `naam` is also the name of its page in docs/rekenregels. */
export type Familie = { readonly naam: string; readonly voorbeelden: readonly Voorbeeld[] };

const MAP = 'tests/rekenregels';
const EINDE = '.voorbeelden.ts';

async function readFamilie(naam: string): Promise<Familie> {
  const { voorbeelden }: { voorbeelden: readonly Voorbeeld[] } = await import(`./${naam}.voorbeelden.ts`);
  return { naam, voorbeelden };
}

/** Every family that has examples, by name. Reads the folder from the root of the project. */
export async function readFamilies(): Promise<readonly Familie[]> {
  const namen = readdirSync(MAP)
    .filter((naam) => naam.endsWith(EINDE))
    .map((naam) => naam.slice(0, -EINDE.length));
  return await Promise.all(namen.sort().map(readFamilie));
}
