const KIJK_NAAR_NPM_MS = 500;

/**
 * Resolves with the reason when the program must stop: a signal, or npm that started us and is gone. The signals of
 * a terminal reach npm and us both and npm passes its own on, so a second one changes nothing.
 */
export function waitForStop(): Promise<NodeJS.Signals | 'npm'> {
  return new Promise((resolve) => {
    for (const signaal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signaal, () => resolve(signaal));
    }
    if (process.env.npm_lifecycle_event === 'start') watchParent(() => resolve('npm'));
  });
}

/** A program that outlives the npm that started it would keep the port and the data folder. */
function watchParent(fn: () => void): void {
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    fn();
  }, KIJK_NAAR_NPM_MS);
  timer.unref();
}
