import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';

export interface FormulierProps {
  /** Address that handles the form; left out: the page itself. */
  actie?: string | undefined;
  /** Key made when the form was shown, so that sending it twice counts once. */
  verzoek: string;
  /** Version of the record that was shown, to notice that someone else changed it. */
  versie?: string | undefined;
  /** Other values to carry along unseen. */
  mee?: Readonly<Record<string, string>> | undefined;
  /** Asks before leaving when something was typed. */
  waarschuwBijVerlaten?: boolean | undefined;
  /** Puts the fields of a one-act form beside its button. */
  opEenRegel?: boolean | undefined;
  /** Id of the heading that names the form. */
  kopId?: string | undefined;
  children: ComponentChildren;
}

/** A form that is sent by POST. The server checks everything, so the browser does not interrupt. */
export function Formulier(props: FormulierProps) {
  return (
    <form
      class={joinKlassen('gp-formulier', props.opEenRegel && 'gp-formulier--regel')}
      method="post"
      action={props.actie}
      noValidate
      autocomplete="off"
      aria-labelledby={props.kopId}
      data-waarschuw={props.waarschuwBijVerlaten ? '' : undefined}
    >
      <input type="hidden" name="verzoek" value={props.verzoek} />
      {props.versie !== undefined && <input type="hidden" name="versie" value={props.versie} />}
      {Object.entries(props.mee ?? {}).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {props.children}
    </form>
  );
}
