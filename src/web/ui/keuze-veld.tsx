import { GroepKader, type Optie } from './groep-kader.tsx';
import { GroepOpties } from './groep-opties.tsx';
import type { VeldProps } from './veld-kader.tsx';

export interface KeuzeVeldProps extends VeldProps {
  waarde?: string | undefined;
  opties: readonly Optie[];
}

/** One choice out of a few, all in sight. */
export function KeuzeVeld({ waarde, opties, ...props }: KeuzeVeldProps) {
  return (
    <GroepKader {...props} rol="radiogroup">
      <GroepOpties naam={props.naam} soort="radio" opties={opties} isGekozen={(optie) => optie === waarde} />
    </GroepKader>
  );
}
