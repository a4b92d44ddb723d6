import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';
import { joinKlassen } from './klassen.ts';

/** What every field can be told. */
export interface VeldProps {
  /** Name in the form; the id is derived from it so that an error can link to the field. */
  naam: string;
  label: string;
  hint?: ComponentChildren;
  /** What went wrong and how to repair it. */
  fout?: string | undefined;
  /** true: must be filled in; false: shown as 'niet verplicht'; left out: nothing is said (filters). */
  verplicht?: boolean | undefined;
}

/** The id of the control with this name: the place an error message links to. */
export function createVeldId(naam: string): string {
  return `veld-${naam}`;
}

/** Attributes that tie a control to its hint and its error message. */
export function createVeldAria({ naam, hint, fout, verplicht }: VeldProps) {
  const id = createVeldId(naam);
  const delen = [hint !== undefined && `${id}-hint`, fout !== undefined && `${id}-fout`].filter(Boolean);
  return {
    'aria-describedby': delen.length > 0 ? delen.join(' ') : undefined,
    'aria-invalid': fout !== undefined ? ('true' as const) : undefined,
    'aria-required': verplicht ? ('true' as const) : undefined,
  };
}

/** The words 'niet verplicht' after a label, when the field may stay empty. */
export function NietVerplicht({ verplicht }: { verplicht?: boolean | undefined }) {
  if (verplicht !== false) return null;
  return <span class="gp-veld__optioneel"> ({algemeen.nietVerplicht})</span>;
}

/** Hint and error message under a label, in the order in which they are read out. */
export function VeldUitleg({ naam, hint, fout }: Pick<VeldProps, 'naam' | 'hint' | 'fout'>) {
  const id = createVeldId(naam);
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="utrecht-form-field-description utrecht-form-field__description">
          {hint}
        </div>
      )}
      {fout !== undefined && (
        <div id={`${id}-fout`} class="utrecht-form-field-error-message utrecht-form-field__error-message">
          <Icoon naam="fout" />
          <span>
            <span class="gp-verborgen">{algemeen.fout} </span>
            {fout}
          </span>
        </div>
      )}
    </>
  );
}

/** Label above, hint, error, control: the frame of a single field. */
export function VeldKader({ children, ...props }: VeldProps & { children: ComponentChildren }) {
  return (
    <div
      class={joinKlassen(
        'utrecht-form-field gp-veld',
        props.fout !== undefined && 'utrecht-form-field--invalid',
      )}
    >
      <div class="utrecht-form-field__label">
        <label class="utrecht-form-label" for={createVeldId(props.naam)}>
          {props.label}
          <NietVerplicht verplicht={props.verplicht} />
        </label>
      </div>
      <VeldUitleg naam={props.naam} hint={props.hint} fout={props.fout} />
      <div class="utrecht-form-field__input">{children}</div>
    </div>
  );
}
