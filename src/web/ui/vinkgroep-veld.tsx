import { GroepKader, type Optie } from './groep-kader.tsx';
import { GroepOpties } from './groep-opties.tsx';
import type { VeldProps } from './veld-kader.tsx';

export interface VinkgroepVeldProps extends VeldProps {
  /** The ticked values. */
  waarden: readonly string[];
  opties: readonly Optie[];
}

/** Several choices out of a few. */
export function VinkgroepVeld({ waarden, opties, ...props }: VinkgroepVeldProps) {
  return (
    <GroepKader {...props} rol="group">
      <GroepOpties
        naam={props.naam}
        soort="checkbox"
        opties={opties}
        isGekozen={(optie) => waarden.includes(optie)}
      />
    </GroepKader>
  );
}
