import { algemeen } from '#web/texts/nl/algemeen.ts';
import { TekstVeld } from './tekst-veld.tsx';
import type { VeldProps } from './veld-kader.tsx';

export interface DatumVeldProps extends VeldProps {
  /** As typed, 'dd-mm-jjjj'; what was wrong is shown back unchanged. */
  waarde?: string | undefined;
  autocomplete?: 'bday' | 'off' | undefined;
}

/** A date as day-month-year in one text field: quicker by keyboard and speech than a calendar. */
export function DatumVeld({ hint = algemeen.datumHint, ...props }: DatumVeldProps) {
  return <TekstVeld {...props} hint={hint} breedte="kort" maxLengte={10} />;
}
