import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';
import { createVeldAria, NietVerplicht, type VeldProps, VeldUitleg } from './veld-kader.tsx';

export interface Optie {
  waarde: string;
  label: string;
  hint?: string | undefined;
}

export interface GroepKaderProps extends VeldProps {
  rol: 'radiogroup' | 'group';
  children: ComponentChildren;
}

/** The frame of a group of radios or checkboxes: a fieldset whose legend is the question. */
export function GroepKader({ rol, children, ...props }: GroepKaderProps) {
  const aria = createVeldAria(props);
  const alleenRadio = rol === 'radiogroup' ? aria : { 'aria-describedby': aria['aria-describedby'] };
  return (
    <fieldset
      class={joinKlassen(
        'utrecht-form-field gp-veld gp-groep',
        props.fout !== undefined && 'utrecht-form-field--invalid',
      )}
      role={rol}
      {...alleenRadio}
    >
      <legend class="utrecht-form-label">
        {props.label}
        <NietVerplicht verplicht={props.verplicht} />
      </legend>
      <VeldUitleg naam={props.naam} hint={props.hint} fout={props.fout} />
      <div class="gp-groep__opties">{children}</div>
    </fieldset>
  );
}
