import type { ComponentChildren } from 'preact';
import { Kop, type Kopniveau } from './kop.tsx';

export interface Tijdlijnpunt {
  sleutel: string;
  titel: string;
  /** In words, for instance '2 maart 2026'. */
  datum: string;
  /** For machines: 'YYYY-MM-DD' or a full timestamp. */
  tijdstip: string;
  /** Who did it. */
  door?: string | undefined;
  inhoud?: ComponentChildren;
}

/** What happened, newest first: title, date, who. */
export function Tijdlijn({
  punten,
  kopniveau = 3,
}: {
  punten: readonly Tijdlijnpunt[];
  kopniveau?: Kopniveau | undefined;
}) {
  return (
    <ol class="gp-tijdlijn">
      {punten.map((punt) => (
        <li key={punt.sleutel} class="gp-tijdlijn__punt">
          <Kop niveau={kopniveau} maat={5}>
            {punt.titel}
          </Kop>
          <p class="gp-tijdlijn__bij">
            <time dateTime={punt.tijdstip}>{punt.datum}</time>
            {punt.door !== undefined && ` · ${punt.door}`}
          </p>
          {punt.inhoud}
        </li>
      ))}
    </ol>
  );
}
