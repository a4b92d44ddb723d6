#!/usr/bin/env node
// Entry of `npm run build`: installs and builds, for machines where the program is started by something else.
import { isNodeTooOld } from './launcher/nodeVersion.mjs';

if (isNodeTooOld()) {
  process.exitCode = 1;
} else {
  import('./launcher/prepare.mjs').then((launcher) => launcher.prepare({ tests: false }));
}
