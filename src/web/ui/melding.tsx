import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';
import { Kop, type Kopniveau } from './kop.tsx';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface MeldingProps {
  soort: 'info' | 'ok' | 'waarschuwing' | 'fout';
  titel?: string | undefined;
  kopniveau?: Kopniveau | undefined;
  /** Read out when the page opens: for the result of an act just done. */
  aankondigen?: boolean | undefined;
  children?: ComponentChildren;
}

const vormen = {
  info: { klasse: 'utrecht-alert utrecht-alert--info', icoon: 'info' },
  ok: { klasse: 'utrecht-alert utrecht-alert--ok', icoon: 'ok' },
  waarschuwing: { klasse: 'utrecht-alert utrecht-alert--warning', icoon: 'waarschuwing' },
  fout: { klasse: 'utrecht-alert utrecht-alert--error', icoon: 'fout' },
} as const;

function chooseRol(soort: MeldingProps['soort'], aankondigen: boolean | undefined) {
  if (!aankondigen) return undefined;
  return soort === 'fout' ? 'alert' : 'status';
}

/** A message in the page: information, success, warning or error, with icon and word, never colour alone. */
export function Melding({ soort, titel, kopniveau = 2, aankondigen, children }: MeldingProps) {
  const vorm = vormen[soort];
  return (
    <div class={`${vorm.klasse} gp-melding`} role={chooseRol(soort, aankondigen)}>
      <div class="utrecht-alert__icon gp-melding__icoon">
        <Icoon naam={vorm.icoon} />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {titel !== undefined ? (
            <Kop niveau={kopniveau} maat={4}>
              <VerborgenTekst>{algemeen.melding[soort]}: </VerborgenTekst>
              {titel}
            </Kop>
          ) : (
            <VerborgenTekst>{algemeen.melding[soort]}:</VerborgenTekst>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}
