import { availableParallelism, cpus, totalmem } from 'node:os';
import { showKop, showRegel } from './rapport.ts';

/** Prints what the figures depend on. */
export function showMachine(): void {
  showKop('Machine');
  showRegel(`${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`);
  showRegel(
    `${Math.round(totalmem() / 2 ** 30)} GB memory, Node ${process.version}, ${process.platform} ${process.arch}`,
  );
}
