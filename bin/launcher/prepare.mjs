import { buildWhenChanged } from './build.mjs';
import { installWhenNeeded } from './install.mjs';
import { LauncherFault } from './launcherFault.mjs';

/**
 * Installs and builds what is missing or changed. Prints one Dutch line and sets the exit code when that fails.
 * @param {{ tests: boolean }} options with the tools of the tests, or only what runs
 * @returns {Promise<boolean>} whether the program can be loaded
 */
export async function prepare({ tests }) {
  try {
    await installWhenNeeded({ tests });
    await buildWhenChanged();
    process.setSourceMapsEnabled(true);
    return true;
  } catch (error) {
    if (!(error instanceof LauncherFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  }
}
