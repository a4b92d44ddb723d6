const SHOW_AFTER_MS = 400;

/**
 * Runs one step. A step that takes a while shows its name on standard error, and how long it took when it is done.
 * @template T
 * @param {string} name what happens, in Dutch
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function showProgress(name, step) {
  const begin = performance.now();
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    process.stderr.write(`${name} …\n`);
  }, SHOW_AFTER_MS);
  try {
    return await step();
  } finally {
    clearTimeout(timer);
    if (shown) {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',');
      process.stderr.write(`${name}: ${seconds} s\n`);
    }
  }
}
