import { startBenchServer } from './database.ts';
import { measureHerstart } from './herstart.ts';
import { measureLaden } from './laden.ts';
import { measureLijst } from './lijst.tsx';
import { showMachine } from './machine.ts';
import { measureMatching } from './matching.ts';
import { measureMatchingAdvies } from './matchingAdvies.ts';
import { measurePaginas } from './paginas.ts';
import { showKop, showRegel } from './rapport.ts';
import { measureReken } from './reken.ts';
import { measureRonde, measureRondeMarkt } from './ronde.ts';
import { measureStand } from './stand.ts';

const DELEN = ['laden', 'lijst', 'stand', 'paginas', 'ronde', 'herstart', 'reken', 'matching'] as const;

/**
 * Runs all benchmarks and prints them. Names as arguments run only those parts; the people are loaded anyhow, once.
 * Gives the exit code: 1 when something could not be measured, whatever the figures are.
 */
export async function main(namen: readonly string[]): Promise<number> {
  const onbekend = namen.filter((naam) => !DELEN.some((deel) => deel === naam));
  if (onbekend.length > 0) {
    process.stderr.write(`Unknown part: ${onbekend.join(', ')}. Choose from ${DELEN.join(', ')}.\n`);
    return 2;
  }
  const wil = (deel: (typeof DELEN)[number]) => namen.length === 0 || namen.includes(deel);
  const begin = performance.now();
  showMachine();
  if (DELEN.slice(0, 5).some(wil)) await measureMetMensen(wil);
  if (wil('herstart')) await measureHerstart();
  if (wil('reken')) await measureReken();
  if (wil('matching')) {
    await measureMatching();
    await measureMatchingAdvies();
  }
  showKop(`Done in ${Math.round((performance.now() - begin) / 1_000)} s`);
  return 0;
}

async function measureMetMensen(wil: (deel: (typeof DELEN)[number]) => boolean): Promise<void> {
  const server = await startBenchServer();
  try {
    if (!wil('laden')) showRegel('loading once, without measuring it well');
    const database = await measureLaden(server, wil('laden') ? 3 : 1);
    try {
      if (wil('lijst')) await measureLijst(database);
      if (wil('stand')) await measureStand(database);
      if (wil('paginas')) await measurePaginas(database);
      if (wil('ronde')) await measureRonde(database);
    } finally {
      await database.stop();
    }
    if (wil('ronde')) await measureRondeMarkt(server);
  } finally {
    await server.stop();
  }
}
