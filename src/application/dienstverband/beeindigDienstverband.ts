import type { PlaatsingBeeld } from '#application/plaatsing/plaatsing.ts';
import type { Poorten } from '#application/poorten.ts';
import type { RedenEinde } from '#domain/dienstverband/index.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';

export type BeeindigWeigering =
  | { readonly code: 'einde-voor-begin' }
  | { readonly code: 'einde-na-afspraak'; readonly laatsteDag: Datum }
  | { readonly code: 'later-dienstverband' };

/**
 * Ends a dienstverband early with a reason, and the plaatsing with it when the person leaves the place. The person
 * keeps the vaststelling, so whoever steps back waits again with the old date.
 */
export async function beeindigDienstverband(
  { dienstverbanden, plaatsingen }: Pick<Poorten, 'dienstverbanden' | 'plaatsingen'>,
  plaatsing: PlaatsingBeeld,
  dienstverband: DienstverbandBeeld,
  invoer: {
    readonly versie: number;
    readonly laatsteDag: Datum;
    readonly reden: RedenEinde;
    readonly sluitPlaatsing: boolean;
    /** The reason in words, kept with the plaatsing. */
    readonly redenTekst: string;
  },
): Promise<Result<null, BeeindigWeigering>> {
  const { versie, laatsteDag, reden, sluitPlaatsing, redenTekst } = invoer;
  const { periode, overeengekomenTot } = dienstverband;
  const tot = addDagen(laatsteDag, 1);
  if (laatsteDag < periode.van) return err({ code: 'einde-voor-begin' });
  if (overeengekomenTot !== null && tot > overeengekomenTot) {
    return err({ code: 'einde-na-afspraak', laatsteDag: addDagen(overeengekomenTot, -1) });
  }
  const later = plaatsing.dienstverbanden.some((ander) => ander.periode.van > periode.van);
  if (later && sluitPlaatsing) return err({ code: 'later-dienstverband' });
  await dienstverbanden.endDienstverband(dienstverband.id, versie, tot, reden);
  if (sluitPlaatsing) {
    await plaatsingen.savePeriode(
      plaatsing.id,
      plaatsing.versie,
      { van: plaatsing.periode.van, tot },
      redenTekst,
    );
  }
  return ok(null);
}
