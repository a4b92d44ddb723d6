import { openBijAfdruk } from './afdruk.ts';
import { guardDubbelVersturen } from './dubbel-versturen.ts';
import { focusFoutsamenvatting } from './foutsamenvatting.ts';
import { closeOpenMenu } from './menu.ts';
import { sendMetToetsen } from './snel-versturen.ts';
import { restoreRij } from './terug-naar-rij.ts';
import { warnBijVerlaten } from './verlaten.ts';
import { readVoor } from './voorlezen.ts';

/** Small comforts on pages that work without any script. Stores nothing on the device. */
focusFoutsamenvatting();
restoreRij();
guardDubbelVersturen();
warnBijVerlaten();
sendMetToetsen();
closeOpenMenu();
openBijAfdruk();
readVoor();
