import { joinKlassen } from './klassen.ts';
import { createVeldAria, createVeldId, NietVerplicht, type VeldProps, VeldUitleg } from './veld-kader.tsx';

export interface VinkVeldProps extends VeldProps {
  aan?: boolean | undefined;
  /** Value that is sent when it is ticked. */
  waarde?: string | undefined;
}

/** One statement that is true or not. */
export function VinkVeld({ aan, waarde = 'ja', ...props }: VinkVeldProps) {
  const id = createVeldId(props.naam);
  return (
    <div
      class={joinKlassen(
        'utrecht-form-field gp-veld',
        props.fout !== undefined && 'utrecht-form-field--invalid',
      )}
    >
      <VeldUitleg naam={props.naam} hint={undefined} fout={props.fout} />
      <div class="gp-optie">
        <input
          {...createVeldAria(props)}
          id={id}
          type="checkbox"
          name={props.naam}
          value={waarde}
          checked={aan}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={id}>
          {props.label}
          <NietVerplicht verplicht={props.verplicht} />
        </label>
        {props.hint !== undefined && (
          <div id={`${id}-hint`} class="utrecht-form-field-description gp-optie__hint">
            {props.hint}
          </div>
        )}
      </div>
    </div>
  );
}
