/** Exit codes of every command of Groeiplek; documented in its help. */
export const EXIT = { ok: 0, fout: 1, gebruik: 2, weigering: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected reason not to start or go on. The message is one Dutch line that says what to do. */
export class Startfout extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.fout,
  ) {
    super(message);
  }
}

/** The code of a system error, such as 'EACCES'; empty for every other error. */
export function codeOf(fout: unknown): string {
  return fout instanceof Error && 'code' in fout ? String(fout.code) : '';
}
