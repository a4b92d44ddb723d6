import { createVeldAria, createVeldId, VeldKader, type VeldProps } from './veld-kader.tsx';

export interface TekstvakVeldProps extends VeldProps {
  waarde?: string | undefined;
  /** Number of lines shown at first. */
  regels?: number | undefined;
  maxLengte?: number | undefined;
  /** Ctrl+Enter sends the form. */
  snelVersturen?: boolean | undefined;
}

/** Several lines of text. */
export function TekstvakVeld(props: TekstvakVeldProps) {
  const { naam, waarde, regels = 5, maxLengte, snelVersturen } = props;
  return (
    <VeldKader
      naam={naam}
      label={props.label}
      hint={props.hint}
      fout={props.fout}
      verplicht={props.verplicht}
    >
      <textarea
        {...createVeldAria(props)}
        id={createVeldId(naam)}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        name={naam}
        rows={regels}
        maxLength={maxLengte}
        autocomplete="off"
        data-snel-versturen={snelVersturen ? '' : undefined}
        value={waarde ?? ''}
      />
    </VeldKader>
  );
}
