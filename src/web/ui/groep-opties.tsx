import type { Optie } from './groep-kader.tsx';
import { createVeldId } from './veld-kader.tsx';

export interface GroepOptiesProps {
  naam: string;
  soort: 'radio' | 'checkbox';
  opties: readonly Optie[];
  isGekozen: (waarde: string) => boolean;
}

const LABELS = {
  radio: 'utrecht-form-label utrecht-form-label--radio',
  checkbox: 'utrecht-form-label utrecht-form-label--checkbox',
};

/** The radios or checkboxes of a group, which share one name. The first carries the id that errors link to. */
export function GroepOpties({ naam, soort, opties, isGekozen }: GroepOptiesProps) {
  return opties.map((optie, index) => {
    const id = index === 0 ? createVeldId(naam) : `${createVeldId(naam)}-${index + 1}`;
    return (
      <div key={optie.waarde} class="gp-optie">
        <input
          id={id}
          type={soort}
          name={naam}
          value={optie.waarde}
          checked={isGekozen(optie.waarde)}
          aria-describedby={optie.hint === undefined ? undefined : `${id}-hint-optie`}
        />
        <label class={LABELS[soort]} for={id}>
          {optie.label}
        </label>
        {optie.hint !== undefined && (
          <div id={`${id}-hint-optie`} class="utrecht-form-field-description gp-optie__hint">
            {optie.hint}
          </div>
        )}
      </div>
    );
  });
}
