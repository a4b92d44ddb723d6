import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';

export interface Toetspunt {
  sleutel: string;
  uitkomst: 'ja' | 'nee' | 'onbekend';
  tekst: ComponentChildren;
  toelichting?: ComponentChildren;
}

const iconen = { ja: 'ok', nee: 'fout', onbekend: 'vraag' } as const;

/** Requirements one by one: which hold, which fail, and which we do not know yet. Always in words. */
export function Toetslijst({ punten }: { punten: readonly Toetspunt[] }) {
  return (
    <ul class="gp-toetslijst">
      {punten.map((punt) => (
        <li key={punt.sleutel} class={`gp-toetslijst__punt gp-toetslijst__punt--${punt.uitkomst}`}>
          <Icoon naam={iconen[punt.uitkomst]} />
          <span>
            <strong>{algemeen.toets[punt.uitkomst]}:</strong> {punt.tekst}
            {punt.toelichting !== undefined && (
              <>
                <br />
                <span class="gp-toetslijst__bij">{punt.toelichting}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
