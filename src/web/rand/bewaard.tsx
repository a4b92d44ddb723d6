import type { Context } from 'hono';
import { stuurAanmelden } from './aanmelden.tsx';
import type { Invoer } from './invoer.ts';
import type { Omgeving, WebEnv } from './omgeving.ts';

/** The fields that carry a form through signing in. */
const BEWAARD_PAD = 'bewaard-pad';
const VOORVOEGSEL = 'bewaard:';

/** A form came in after the session ended: sign in first; everything that was typed travels along in the page. */
export async function stuurBewaard(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  invoer: Invoer,
): Promise<Response> {
  return await stuurAanmelden(c, omgeving, { mee: pakIn(c.req.path, invoer), status: 401 });
}

/** Packs a form in hidden fields. */
function pakIn(pad: string, invoer: Invoer): Array<readonly [string, string]> {
  return [
    [BEWAARD_PAD, pad],
    ...invoer.alles.map(([naam, waarde]) => [`${VOORVOEGSEL}${naam}`, waarde] as const),
  ];
}

/** The packed fields as they came, to pass on. */
export function listMee(invoer: Invoer): ReadonlyArray<readonly [string, string]> {
  return invoer.alles.filter(([naam]) => naam === BEWAARD_PAD || naam.startsWith(VOORVOEGSEL));
}

/** Unpacks: where the form goes and its own fields; undefined when nothing was kept. */
export function pakUit(
  invoer: Invoer,
): { pad: string; velden: Array<readonly [string, string]> } | undefined {
  const pad = invoer.tekst(BEWAARD_PAD);
  if (!isEigenPad(pad)) {
    return undefined;
  }
  const velden = invoer.alles
    .filter(([naam]) => naam.startsWith(VOORVOEGSEL))
    .map(([naam, waarde]) => [naam.slice(VOORVOEGSEL.length), waarde] as const);
  return { pad, velden };
}

/** An address inside this website: never somewhere else, never '//elsewhere'. */
export function isEigenPad(pad: string): boolean {
  return /^\/(?![/\\])[\w\-./?=&%:,+]*$/.test(pad);
}
