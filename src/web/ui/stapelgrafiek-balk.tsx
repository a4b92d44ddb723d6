import { joinKlassen } from './klassen.ts';
import { formatGetal } from './waarde.tsx';

/** One part of a bar, in the order in which parts lie beside each other. */
export interface Stapeldeel {
  sleutel: string;
  /** At least 0. */
  waarde: number;
}

/** One bar, and what is taken off its end. */
export interface Stapelbalk {
  sleutel: string;
  naam: string;
  /** A few words after the name. */
  bij?: string | undefined;
  delen: readonly Stapeldeel[];
  /** What is taken off, drawn under the end of the bar, in words below it. */
  min?: { waarde: number; tekst: string } | undefined;
}

/** A vertical line through every bar. */
export interface Stapelgrens {
  waarde: number;
  tekst: string;
}

/** Part of the width that the largest figure takes; the rest is room for the label of the line. */
const BRUIKBAAR = 96;
/** Below this part of the width a segment has no room for its number; below the second it has none on a phone. */
const GENOEG_RUIMTE = 9;
const RUIM = 24;
/** From here the label of the line stands left of it. */
const RECHTS = 60;

export interface StapelbalkProps {
  balk: Stapelbalk;
  grootste: number;
  grens: Stapelgrens | undefined;
  /** Class of the fill of a part. */
  klasseVan: (sleutel: string) => string;
  /** Paint of a part: the pattern with its key. */
  verfVan: (sleutel: string) => string | undefined;
  minVerf: string;
}

/** A name, a stacked bar with a number in each part, and what is taken off under its end. */
export function Stapelrij({ balk, grootste, grens, klasseVan, verfVan, minVerf }: StapelbalkProps) {
  const breedte = (waarde: number): number => (waarde / grootste) * BRUIKBAAR;
  const totaal = balk.delen.reduce((som, { waarde }) => som + waarde, 0);
  const { min } = balk;
  return (
    <div class="gp-stapelgrafiek__rij">
      <p class="gp-stapelgrafiek__naam">
        <strong>{balk.naam}</strong>
        {balk.bij !== undefined && <span>{balk.bij}</span>}
      </p>
      <svg
        class={joinKlassen('gp-stapelgrafiek__balk', min !== undefined && 'gp-stapelgrafiek__balk--min')}
        aria-hidden="true"
        focusable="false"
      >
        {toSegmenten(balk.delen).map(({ sleutel, waarde, begin }) => (
          <Segment
            key={sleutel}
            x={breedte(begin)}
            w={breedte(waarde)}
            waarde={waarde}
            klasse={klasseVan(sleutel)}
            verf={verfVan(sleutel)}
          />
        ))}
        {min !== undefined && (
          <rect
            class="gp-stapelgrafiek__min"
            x={procent(breedte(Math.max(0, totaal - min.waarde)))}
            y="2.5rem"
            width={procent(breedte(Math.min(min.waarde, totaal)))}
            height="0.875rem"
            fill={minVerf}
          />
        )}
        <line class="gp-grafiek__as" x1="0" x2="0" y1="0" y2={min === undefined ? '2.5rem' : '3.5rem'} />
        {grens !== undefined && <Grenslijn x={breedte(grens.waarde)} />}
      </svg>
      {min !== undefined && <p class="gp-stapelgrafiek__bij">{min.tekst}</p>}
    </div>
  );
}

/** The label above the line, once for all bars. */
export function Grenslabel({ grens, grootste }: { grens: Stapelgrens; grootste: number }) {
  const x = (grens.waarde / grootste) * BRUIKBAAR;
  return (
    <svg class="gp-stapelgrafiek__grenslabel" aria-hidden="true" focusable="false">
      <text class="gp-grafiek__doeltekst" x={procent(x)} y="1rem" text-anchor={x > RECHTS ? 'end' : 'start'}>
        {grens.tekst}
      </text>
    </svg>
  );
}

function Segment(props: { x: number; w: number; waarde: number; klasse: string; verf: string | undefined }) {
  const { x, w, waarde, klasse, verf } = props;
  return (
    <>
      <rect
        class={`gp-stapelgrafiek__deel ${klasse}`}
        x={procent(x)}
        y="0.25rem"
        width={procent(w)}
        height="2rem"
        fill={verf}
      />
      {w >= GENOEG_RUIMTE && (
        <text
          class={joinKlassen(
            'gp-stapelgrafiek__getal',
            w < RUIM && 'gp-stapelgrafiek__getal--smal',
            verf === undefined && 'gp-stapelgrafiek__getal--vol',
          )}
          x={procent(x + w / 2)}
          y="1.5625rem"
          text-anchor="middle"
        >
          {formatGetal(Math.round(waarde))}
        </text>
      )}
    </>
  );
}

function Grenslijn({ x }: { x: number }) {
  return (
    <>
      <line class="gp-grafiek__doelrand" x1={procent(x)} x2={procent(x)} y1="0" y2="2.5rem" />
      <line class="gp-grafiek__doel" x1={procent(x)} x2={procent(x)} y1="0" y2="2.5rem" />
    </>
  );
}

function toSegmenten(delen: readonly Stapeldeel[]): readonly (Stapeldeel & { begin: number })[] {
  let begin = 0;
  return delen.map((deel) => {
    const segment = { ...deel, begin };
    begin += deel.waarde;
    return segment;
  });
}

function procent(getal: number): string {
  return `${Math.round(getal * 100) / 100}%`;
}
