import type { Naam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { GedeeldProfiel } from './keuze.ts';

/**
 * Everything of a proposal that the employer gets to see, and nothing else: no BSN, birth date, benefit, talks, notes,
 * no needs explained, no choice of other places and no reason to deviate. Every page for an employer shows this.
 */
export type GedeeldVoorstel = GedeeldProfiel & {
  readonly naam: Naam;
  readonly plek: string;
  /** The employer answers before this day; null while it is still to be chosen. */
  readonly reagerenVoor: Datum | null;
};

/** Takes out of what is known of a person what the employer of one place may see. Field by field, on purpose. */
export function createGedeeldVoorstel(
  naam: Naam,
  profiel: GedeeldProfiel,
  plek: { readonly naam: string },
  reagerenVoor: Datum | null,
): GedeeldVoorstel {
  const { voornaam, voorvoegsel, achternaam } = naam;
  const { werksoorten, behoeften, urenMin, urenMax, beschikbaarVanaf } = profiel;
  return {
    ...{ naam: { voornaam, voorvoegsel, achternaam }, plek: plek.naam, reagerenVoor },
    ...{ werksoorten, behoeften, urenMin, urenMax, beschikbaarVanaf },
  };
}
