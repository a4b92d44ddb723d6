import { Conflict, type ConflictCode } from '#application/shared/index.ts';
import { isSchending } from './schending.ts';

/** Runs a change; a refusal by one of these database constraints becomes the Conflict with its code. */
export async function withConflict<T>(
  codes: Readonly<Record<string, ConflictCode>>,
  fn: () => Promise<T>,
): Promise<T> {
  try {
    return await fn();
  } catch (fout) {
    const code = Object.entries(codes).find(([constraint]) => isSchending(fout, constraint))?.[1];
    if (code === undefined) throw fout;
    throw new Conflict(code);
  }
}
