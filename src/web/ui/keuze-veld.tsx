import { GroepKader, type Optie } from './groep-kader.tsx';
import { createVeldId, type VeldProps } from './veld-kader.tsx';

export interface KeuzeVeldProps extends VeldProps {
  waarde?: string | undefined;
  opties: readonly Optie[];
}

/** One choice out of a few, all in sight. The first radio carries the id that errors link to. */
export function KeuzeVeld({ waarde, opties, ...props }: KeuzeVeldProps) {
  return (
    <GroepKader {...props} rol="radiogroup">
      {opties.map((optie, index) => {
        const id = index === 0 ? createVeldId(props.naam) : `${createVeldId(props.naam)}-${index + 1}`;
        return (
          <div key={optie.waarde} class="gp-optie">
            <input
              id={id}
              type="radio"
              name={props.naam}
              value={optie.waarde}
              checked={optie.waarde === waarde}
              aria-describedby={optie.hint === undefined ? undefined : `${id}-hint-optie`}
            />
            <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
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
