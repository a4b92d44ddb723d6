import type { Datum, Periode } from '#domain/shared/index.ts';
import type { EindeReden } from './dienstverband.ts';

/** What of a job the carousel looks at. */
export type CarrouselFeit = {
  readonly werkgever: string;
  readonly periode: Periode;
  readonly eindeReden: EindeReden | null;
};

/** From this number of employers left by expiry, people speak of a carousel (signal catalogue). */
export const CARROUSEL_VANAF_WERKGEVERS = 2;

/**
 * The employers that let the person's job expire and did not offer another after it, before the reference date:
 * the carousel of people passed from firm to firm. Oldest first.
 */
export function listAfgelopenWerkgevers(
  feiten: readonly CarrouselFeit[],
  peildatum: Datum,
): readonly string[] {
  const begonnen = feiten.filter(({ periode }) => periode.van <= peildatum);
  const verlaten = begonnen.filter(
    ({ werkgever, periode: { tot }, eindeReden }) =>
      eindeReden === 'afgelopen' &&
      tot !== null &&
      tot <= peildatum &&
      !begonnen.some((ander) => ander.werkgever === werkgever && ander.periode.van >= tot),
  );
  const opEinde = [...verlaten].sort((a, b) => ((a.periode.tot ?? '') < (b.periode.tot ?? '') ? -1 : 1));
  return [...new Set(opEinde.map(({ werkgever }) => werkgever))];
}

/** Whether two or more employers were left by expiry. */
export function isCarrousel(feiten: readonly CarrouselFeit[], peildatum: Datum): boolean {
  return listAfgelopenWerkgevers(feiten, peildatum).length >= CARROUSEL_VANAF_WERKGEVERS;
}
