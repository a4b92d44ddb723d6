import { createVeldAria, createVeldId, VeldKader, type VeldProps } from './veld-kader.tsx';

export interface TekstVeldProps extends VeldProps {
  waarde?: string | undefined;
  /** The width tells how much is expected. */
  breedte?: 'kort' | 'middel' | 'lang' | undefined;
  /** Which keyboard a phone shows. */
  invoer?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  /** Only for facts about the user self. */
  autocomplete?: 'off' | 'name' | 'email' | 'tel' | 'bday' | 'username' | 'current-password' | undefined;
  /** Hides what is typed. Pasting stays possible. */
  wachtwoord?: boolean | undefined;
  maxLengte?: number | undefined;
  /** Unit after the field, such as 'uur per week'. */
  eenheid?: string | undefined;
}

/** One line of text. The other single-line fields are built on it. */
export function TekstVeld(props: TekstVeldProps) {
  const { naam, breedte = 'lang', eenheid } = props;
  const id = createVeldId(naam);
  const { 'aria-describedby': uitleg, ...aria } = createVeldAria(props);
  const beschreven = eenheid === undefined ? uitleg : `${uitleg ?? ''} ${id}-eenheid`.trim();
  const attributen = {
    ...aria,
    id,
    class: `utrecht-textbox utrecht-textbox--html-input gp-veld__invoer--${breedte}`,
    name: naam,
    value: props.waarde ?? '',
    autocomplete: props.autocomplete ?? 'off',
    spellcheck: false,
    'aria-describedby': beschreven,
  } as const;
  const veld = props.wachtwoord ? (
    <input {...attributen} type="password" />
  ) : (
    <input {...attributen} type="text" inputMode={props.invoer} maxLength={props.maxLengte} />
  );
  return (
    <VeldKader
      naam={naam}
      label={props.label}
      hint={props.hint}
      fout={props.fout}
      verplicht={props.verplicht}
    >
      {eenheid === undefined ? (
        veld
      ) : (
        <div class="gp-veld__met-eenheid">
          {veld}
          <span id={`${id}-eenheid`}>{eenheid}</span>
        </div>
      )}
    </VeldKader>
  );
}
