import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';

/** Years that records can be about. */
export const JAREN = [2015, 2100] as const;

/** The year in the address, or the year of today with a fault when it cannot be read. */
export function readJaar(
  vraag: Invoer,
  ditJaar: number,
): { readonly jaar: number; readonly fouten: readonly Veldfout[] } {
  if (vraag.tekst('jaar') === '') return { jaar: ditJaar, fouten: [] };
  const lees = createVeldlezer(vraag);
  const jaar = lees.getal('jaar', JAREN, t.fouteJaar);
  return { jaar: jaar ?? ditJaar, fouten: lees.fouten };
}
