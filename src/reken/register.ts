import { ADVIESREGELS } from './regels/advies.ts';
import { BEGROTINGSREGELS } from './regels/begroting.ts';
import { DIENSTVERBANDREGELS } from './regels/dienstverband.ts';
import { REGISTERREGELS } from './regels/doelgroepregister.ts';
import { GEGEVENSREGELS } from './regels/gegevens.ts';
import { GESCHIEDENISREGELS } from './regels/geschiedenis.ts';
import { KOSTENREGELS } from './regels/kosten.ts';
import { LOKALEREGELS } from './regels/lokaal.ts';
import { LKSREGELS } from './regels/loonkostensubsidie.ts';
import { LOONWAARDEREGELS } from './regels/loonwaarde.ts';
import { MINIMUMLOONREGELS } from './regels/minimumloon.ts';
import { PLAATSKOSTENREGELS } from './regels/plaatskosten.ts';
import { PLICHTREGELS } from './regels/plicht.ts';
import { TELREGELS } from './regels/tellen.ts';
import { TERMIJNREGELS } from './regels/termijn.ts';
import { VERHUISREGELS } from './regels/verhuizing.ts';
import { ZIEKTEREGELS } from './regels/ziekte.ts';
import type { Rekenregel } from './rekenregel.ts';

/** Every rule that can be called with JSON, and so every rule whose outcomes can be stored. */
export const REKENREGELS: readonly Rekenregel[] = [
  ...PLICHTREGELS,
  ...ADVIESREGELS,
  ...TERMIJNREGELS,
  ...REGISTERREGELS,
  ...VERHUISREGELS,
  ...LOONWAARDEREGELS,
  ...MINIMUMLOONREGELS,
  ...LKSREGELS,
  ...DIENSTVERBANDREGELS,
  ...LOKALEREGELS,
  ...TELREGELS,
  ...ZIEKTEREGELS,
  ...GESCHIEDENISREGELS,
  ...PLAATSKOSTENREGELS,
  ...KOSTENREGELS,
  ...BEGROTINGSREGELS,
  ...GEGEVENSREGELS,
];

const PER_CODE = new Map(REKENREGELS.map((regel) => [regel.code, regel]));

/** The rule with this code. */
export function findRekenregel(code: string): Rekenregel | undefined {
  return PER_CODE.get(code);
}
