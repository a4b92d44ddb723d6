import type { Datum } from '#domain/shared/index.ts';
import { determineRedenEinde, type EindeFeit } from './redenEinde.ts';

/** From so many employers that were left by expiry it is a carousel. */
export const CARROUSEL_WERKGEVERS = 2;

/** What of a job the carousel looks at. */
export type CarrouselFeit = EindeFeit & { readonly werkgever: string };

/**
 * The employers that let the person's job expire and did not offer another after it, before the reference date:
 * the carousel of people passed from firm to firm. Oldest first.
 */
export function listAfgelopenWerkgevers(
  feiten: readonly CarrouselFeit[],
  peildatum: Datum,
): readonly string[] {
  const begonnen = feiten.filter(({ periode }) => periode.van <= peildatum);
  const verlaten = begonnen.filter((feit) => {
    const { tot } = feit.periode;
    return (
      tot !== null &&
      tot <= peildatum &&
      determineRedenEinde(feit, peildatum) === 'verloop' &&
      !begonnen.some((ander) => ander.werkgever === feit.werkgever && ander.periode.van >= tot)
    );
  });
  const opEinde = [...verlaten].sort((a, b) => ((a.periode.tot ?? '') < (b.periode.tot ?? '') ? -1 : 1));
  return [...new Set(opEinde.map(({ werkgever }) => werkgever))];
}
