#!/usr/bin/env node
// Entry of `npm test`: installs what is missing, runs everything, and ends with one line of totals.
import { isNodeTooOld } from './launcher/nodeVersion.mjs';

if (isNodeTooOld()) {
  process.exitCode = 1;
} else {
  import('./launcher/prepare.mjs')
    .then((launcher) => launcher.prepare({ tests: true }))
    .then((ready) => (ready ? import('./launcher/runTests.mjs') : undefined))
    .then((tests) => tests?.runTests())
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
