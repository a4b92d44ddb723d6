import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../config/index.ts';
import { runMetAfloop } from '../start/afloop.ts';
import { describeGebruiksfout } from './gebruiksfout.ts';
import { createProgramma } from './programma.ts';

/** Entry of the command-line program. */
async function main(): Promise<ExitCode> {
  try {
    await (await createProgramma(process.argv[2])).parseAsync();
    return EXIT.ok;
  } catch (fout) {
    if (!(fout instanceof CommanderError)) throw fout;
    if (fout.exitCode === 0) return EXIT.ok;
    process.stderr.write(`${describeGebruiksfout(fout)}\n`);
    return EXIT.gebruik;
  }
}

let uitkomst: ExitCode = EXIT.ok;
const afloop = await runMetAfloop(async () => {
  uitkomst = await main();
});
process.exitCode ??= afloop === EXIT.ok ? uitkomst : afloop;
await new Promise((resolve) => process.stdout.write('', resolve));
process.exit();
