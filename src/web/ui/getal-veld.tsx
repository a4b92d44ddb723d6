import { TekstVeld } from './tekst-veld.tsx';
import type { VeldProps } from './veld-kader.tsx';

export interface GetalVeldProps extends VeldProps {
  /** As typed, with a decimal comma. */
  waarde?: string | undefined;
  /** Allows a comma on the phone keyboard. */
  decimalen?: boolean | undefined;
  eenheid?: string | undefined;
}

/** A number. A text field, because a number field changes values by scrolling and refuses the Dutch comma. */
export function GetalVeld({ decimalen, ...props }: GetalVeldProps) {
  return <TekstVeld {...props} breedte="kort" invoer={decimalen ? 'decimal' : 'numeric'} />;
}
