import { GroepKader, type Optie } from './groep-kader.tsx';
import { createVeldId, type VeldProps } from './veld-kader.tsx';

export interface VinkgroepVeldProps extends VeldProps {
  /** The ticked values. */
  waarden: readonly string[];
  opties: readonly Optie[];
}

/** Several choices out of a few. All checkboxes share one name. */
export function VinkgroepVeld({ waarden, opties, ...props }: VinkgroepVeldProps) {
  return (
    <GroepKader {...props} rol="group">
      {opties.map((optie, index) => {
        const id = index === 0 ? createVeldId(props.naam) : `${createVeldId(props.naam)}-${index + 1}`;
        return (
          <div key={optie.waarde} class="gp-optie">
            <input
              id={id}
              type="checkbox"
              name={props.naam}
              value={optie.waarde}
              checked={waarden.includes(optie.waarde)}
              aria-describedby={optie.hint === undefined ? undefined : `${id}-hint-optie`}
            />
            <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
              {optie.label}
            </label>
            {optie.hint !== undefined && (
              <div id={`${id}-hint-optie`} class="utrecht-form-field-description gp-optie__hint">
                {optie.hint}
              </div>
            )}
          </div>
        );
      })}
    </GroepKader>
  );
}
