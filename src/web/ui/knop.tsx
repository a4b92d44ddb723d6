import type { ComponentChildren } from 'preact';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import { joinKlassen } from './klassen.ts';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface KnopProps {
  /** 'hoofd' once per form or card; 'tweede' beside it; 'stil' for the least important act. */
  soort?: 'hoofd' | 'tweede' | 'stil' | undefined;
  /** Shows that the act cannot be undone. */
  gevaar?: boolean | undefined;
  /** With href it is a link that looks like a button. */
  href?: string | undefined;
  type?: 'submit' | 'button' | undefined;
  /** Name and value sent with the form, to tell two buttons apart. */
  naam?: string | undefined;
  waarde?: string | undefined;
  /** Other address for this button than that of its form. */
  actie?: string | undefined;
  icoon?: IcoonNaam | undefined;
  /** Extra words for screen readers when the visible text repeats on the page. */
  aanvulling?: string | undefined;
  klein?: boolean | undefined;
  children: ComponentChildren;
}

const soorten = {
  hoofd: 'nl-button--primary',
  tweede: 'nl-button--secondary',
  stil: 'nl-button--subtle',
} as const;

/** A button, or a link with the looks of a button. Never disabled: the answer explains what is missing. */
export function Knop(props: KnopProps) {
  const { soort = 'hoofd', gevaar, href, icoon, aanvulling, klein, children } = props;
  const klasse = joinKlassen(
    'nl-button',
    soorten[soort],
    gevaar && 'nl-button--negative',
    klein && 'gp-knop--klein',
  );
  const inhoud = (
    <>
      {icoon !== undefined && (
        <span class="nl-button__icon-start">
          <Icoon naam={icoon} />
        </span>
      )}
      <span class="nl-button__label">
        {children}
        {aanvulling !== undefined && <VerborgenTekst> {aanvulling}</VerborgenTekst>}
      </span>
    </>
  );
  if (href !== undefined) {
    return (
      <a class={klasse} href={href}>
        {inhoud}
      </a>
    );
  }
  return (
    <button
      class={klasse}
      type={props.type ?? 'submit'}
      name={props.naam}
      value={props.waarde}
      formAction={props.actie}
    >
      {inhoud}
    </button>
  );
}
