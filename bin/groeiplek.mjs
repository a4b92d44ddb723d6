#!/usr/bin/env node
// The command-line program `groeiplek`. Builds what it needs on first use; progress goes to standard error only.
import { isNodeTooOld } from './launcher/nodeVersion.mjs';

if (isNodeTooOld()) {
  process.exitCode = 1;
} else {
  import('./launcher/prepare.mjs')
    .then((launcher) => launcher.prepare({ tests: false }))
    .then((ready) => (ready ? import('../dist/server/cli.js') : undefined))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
