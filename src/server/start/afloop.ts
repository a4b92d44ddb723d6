import { EXIT, type ExitCode, Startfout } from '../config/index.ts';

/** Runs `werk` and gives the exit code; tells an expected fault in its own line, an unexpected one with its place. */
export async function runMetAfloop(werk: () => Promise<void>): Promise<ExitCode> {
  for (const uitvoer of [process.stdout, process.stderr]) {
    // Whoever read our output may leave (`| head`, a closed terminal); that is no reason to stop.
    uitvoer.on('error', () => {});
  }
  try {
    await werk();
    return EXIT.ok;
  } catch (fout) {
    if (fout instanceof Startfout) {
      process.stderr.write(`${fout.message}\n`);
      return fout.exitCode;
    }
    process.stderr.write('Er ging iets mis dat niet hoort te gebeuren. Meld het met de regels hieronder.\n');
    process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`);
    return EXIT.fout;
  }
}
