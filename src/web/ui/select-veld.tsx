import type { Optie } from './groep-kader.tsx';
import { createVeldAria, createVeldId, VeldKader, type VeldProps } from './veld-kader.tsx';

export interface SelectVeldProps extends VeldProps {
  waarde?: string | undefined;
  opties: readonly Optie[];
  /** Text of the empty choice; left out when there is none. */
  leeg?: string | undefined;
}

/** A choice out of many. For seven or fewer use KeuzeVeld: everything is in sight there. */
export function SelectVeld(props: SelectVeldProps) {
  const { naam, waarde = '', opties, leeg } = props;
  return (
    <VeldKader
      naam={naam}
      label={props.label}
      hint={props.hint}
      fout={props.fout}
      verplicht={props.verplicht}
    >
      <select
        {...createVeldAria(props)}
        id={createVeldId(naam)}
        class="utrecht-select utrecht-select--html-select"
        name={naam}
        autocomplete="off"
      >
        {leeg !== undefined && (
          <option value="" selected={waarde === ''}>
            {leeg}
          </option>
        )}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde} selected={optie.waarde === waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </VeldKader>
  );
}
