import {
  type BeeindigWeigering,
  beeindigDienstverband,
} from '#application/dienstverband/beeindigDienstverband.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { PlaatsingBeeld } from './plaatsing.ts';

/** What happens to the place where the person works now. */
export const OUDE_PLEK = ['eindigt', 'blijft'] as const;

export type OudePlek = (typeof OUDE_PLEK)[number];

export type OverstapWeigering =
  /** The person works elsewhere on that day, and nobody said what happens there. */
  | { readonly code: 'werkt-al'; readonly werkplek: string }
  | { readonly code: 'oude-plek-eindigt-niet'; readonly reden: BeeindigWeigering };

/** The plaatsingen beschut werk that run on the day. */
export function listWerkOp(plaatsingen: readonly PlaatsingBeeld[], dag: Datum): readonly PlaatsingBeeld[] {
  return plaatsingen.filter(
    ({ soort, periode }) =>
      soort === 'beschut-werk' && periode.van <= dag && (periode.tot === null || periode.tot > dag),
  );
}

/**
 * Ends the work of an overstapper on the day before the new place begins, contract and plaatsing, so that the old seat
 * is free. Only when staff say so: somebody can also have two jobs.
 */
export async function endOudePlek(
  poorten: Pick<Poorten, 'plaatsingen' | 'dienstverbanden'>,
  kop: DossierKop,
  van: Datum,
  invoer: { readonly oudePlek: OudePlek | null; readonly redenOverstap: string },
): Promise<Result<null, OverstapWeigering>> {
  const werk = listWerkOp(await poorten.plaatsingen.listPlaatsingen(kop.id), van);
  const [eerste] = werk;
  if (eerste === undefined || invoer.oudePlek === 'blijft') return ok(null);
  if (invoer.oudePlek === null) return err({ code: 'werkt-al', werkplek: eerste.werkplek });
  for (const plaatsing of werk) {
    const [laatste] = plaatsing.dienstverbanden;
    if (laatste === undefined) continue;
    const einde = await beeindigDienstverband(poorten, plaatsing, laatste, {
      ...{ versie: laatste.versie, laatsteDag: addDagen(van, -1), reden: 'overstap' },
      ...{ sluitPlaatsing: true, redenTekst: invoer.redenOverstap },
    });
    if (!einde.ok) return err({ code: 'oude-plek-eindigt-niet', reden: einde.error });
  }
  return ok(null);
}
