#!/usr/bin/env node
// Entry of `npm start`. Old versions of Node must be able to read this file, so it only checks the version.
import { isNodeTooOld } from './launcher/nodeVersion.mjs';

if (isNodeTooOld()) {
  process.exitCode = 1;
} else {
  import('./launcher/prepare.mjs')
    .then((launcher) => launcher.prepare({ tests: false }))
    .then((ready) => (ready ? import('../dist/server/main.js') : undefined))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
