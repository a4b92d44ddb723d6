import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Grenslabel, type Stapelbalk, type Stapelgrens, Stapelrij } from './stapelgrafiek-balk.tsx';

/** The patterns in the order in which parts take them; they differ in black and white too. */
const PATRONEN = ['vol', 'streep', 'stip', 'lijn', 'ruit'] as const;

export interface StapelgrafiekProps {
  /** Unique on the page. */
  id: string;
  /** The message as title. */
  boodschap: string;
  /** One to three sentences from the same data. */
  samenvatting?: ComponentChildren;
  /** What the figures are about and what is left out. Always there: a total without it says nothing. */
  bereik: ComponentChildren;
  /** Every part that can occur, in order: at most five. */
  delen: readonly { sleutel: string; naam: string }[];
  /** Name of what is taken off; left out when no bar has it. */
  minNaam?: string | undefined;
  balken: readonly Stapelbalk[];
  grens?: Stapelgrens | undefined;
  /** Name of the line in the key. */
  grensNaam?: string | undefined;
  /** Id of the native table with the same figures. */
  tabelId: string;
  bron: ComponentChildren;
}

/**
 * Bars of parts that add up, drawn on the server: parts differ by pattern and carry their number, what is taken off
 * hangs under the end, a line marks a limit. Screen readers get message, summary and table; the drawing is skipped.
 */
export function Stapelgrafiek(props: StapelgrafiekProps) {
  const { id, delen, balken, grens, tabelId } = props;
  const patronen = new Map(delen.map(({ sleutel }, plaats) => [sleutel, PATRONEN[plaats] ?? 'vol']));
  const klasseVan = (sleutel: string) => `gp-stapelgrafiek__deel--${patronen.get(sleutel) ?? 'vol'}`;
  const verfVan = (sleutel: string) => {
    const patroon = patronen.get(sleutel);
    return patroon === undefined || patroon === 'vol' ? undefined : `url(#${id}-${patroon})`;
  };
  const minVerf = `url(#${id}-min)`;
  const grootste = findGrootsteSom(balken, grens);
  return (
    <figure
      id={id}
      class="gp-grafiek gp-stapelgrafiek"
      data-chart
      aria-labelledby={`${id}-boodschap`}
      aria-details={tabelId}
    >
      <figcaption class="gp-grafiek__boodschap">
        <strong id={`${id}-boodschap`}>{props.boodschap}</strong>
        {props.samenvatting !== undefined && <span>{props.samenvatting}</span>}
      </figcaption>
      <p class="gp-stapelgrafiek__bereik">{props.bereik}</p>
      <Patronen id={id} />
      <ul class="gp-grafiek__sleutel">
        {delen.map(({ sleutel, naam }) => (
          <li key={sleutel}>
            <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
              <rect
                class={`gp-stapelgrafiek__deel ${klasseVan(sleutel)}`}
                width="100%"
                height="100%"
                fill={verfVan(sleutel)}
              />
            </svg>
            {naam}
          </li>
        ))}
        {props.minNaam !== undefined && (
          <li>
            <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
              <rect class="gp-stapelgrafiek__min" y="15%" width="100%" height="70%" fill={minVerf} />
            </svg>
            {props.minNaam}
          </li>
        )}
        {grens !== undefined && (
          <li>
            <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
              <line class="gp-grafiek__doel" x1="50%" x2="50%" y1="0" y2="100%" />
            </svg>
            {props.grensNaam}
          </li>
        )}
      </ul>
      <div class="gp-stapelgrafiek__beeld" aria-hidden="true">
        {grens !== undefined && <Grenslabel grens={grens} grootste={grootste} />}
        {balken.map((balk) => (
          <Stapelrij key={balk.sleutel} {...{ balk, grootste, grens, klasseVan, verfVan, minVerf }} />
        ))}
      </div>
      <p class="gp-alinea gp-alinea--klein nl-paragraph">
        {algemeen.bron}: {props.bron}
      </p>
    </figure>
  );
}

/** The widest bar or the line, at least 1, so that a scale always exists. */
export function findGrootsteSom(balken: readonly Stapelbalk[], grens: Stapelgrens | undefined): number {
  const sommen = balken.map(({ delen }) => delen.reduce((som, { waarde }) => som + waarde, 0));
  return Math.max(1, grens?.waarde ?? 0, ...sommen);
}

function Patronen({ id }: { id: string }) {
  const rooster = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <svg class="gp-verborgen" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-streep`} {...rooster} patternTransform="rotate(45)">
          <line class="gp-stapelgrafiek__inkt" x1="0" x2="0" y1="0" y2="8" />
        </pattern>
        <pattern id={`${id}-stip`} {...rooster}>
          <circle class="gp-stapelgrafiek__punt" cx="2" cy="2" r="1.5" />
          <circle class="gp-stapelgrafiek__punt" cx="6" cy="6" r="1.5" />
        </pattern>
        <pattern id={`${id}-lijn`} {...rooster}>
          <line class="gp-stapelgrafiek__inkt" x1="0" x2="8" y1="4" y2="4" />
        </pattern>
        <pattern id={`${id}-ruit`} {...rooster} patternTransform="rotate(45)">
          <path class="gp-stapelgrafiek__inkt" d="M0 4h8M4 0v8" />
        </pattern>
        <pattern id={`${id}-min`} {...rooster} patternTransform="rotate(-45)">
          <line class="gp-stapelgrafiek__minlijn" x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      </defs>
    </svg>
  );
}
