import { prepare } from '../../bin/launcher/prepare.mjs';

/** Builds the program once, before the tests that start it. */
export default async function setup(): Promise<void> {
  if (!(await prepare({ tests: true }))) throw new Error('Groeiplek was not built');
}
