import { parseArgs } from 'node:util';
import { EXIT, explainInstellingen, Startfout } from '../config/index.ts';
import { runMetAfloop } from './afloop.ts';
import { startGroeiplek } from './start.ts';

/** Entry of the server: `npm start`, or `node dist/server/main.js` where everything was built beforehand. */
async function main(): Promise<void> {
  if (wantsUitleg()) {
    process.stdout.write(
      `Instellingen in de omgeving, bijvoorbeeld PORT=3001 npm start:\n${explainInstellingen()}\n`,
    );
    return;
  }
  await startGroeiplek(process.env);
}

function wantsUitleg(): boolean {
  try {
    const { values } = parseArgs({
      options: { uitleg: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values.uitleg === true || values.help === true;
  } catch {
    throw new Startfout('Onbekend argument. npm start -- --uitleg toont de instellingen.', EXIT.gebruik);
  }
}

const afloop = await runMetAfloop(main);
process.exit(process.exitCode ?? afloop);
