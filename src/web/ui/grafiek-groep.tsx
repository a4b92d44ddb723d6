import { scaleLinear } from 'd3-scale';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { type Grafiekrij, type Grafiekwaarde, isGetekend } from './grafiek-waarde.ts';
import { formatGetal } from './waarde.tsx';

/** Height in pixels of one year: name, target line, realised bar, waiting bar and space below. */
export const groepHoogte = 124;

const barTop = 46;
const barHoogte = 26;
const wachtTop = barTop + barHoogte + 6;
const wachtHoogte = 20;
/** Share of the width kept free on the right for the number after the longest bar. */
const bruikbaar = 88;

interface StaafProps {
  waarde: Grafiekwaarde;
  y: number;
  hoogte: number;
  breedte: (waarde: number) => number;
  klasse: string;
  patroon?: string;
}

function Staaf({ waarde, y, hoogte, breedte, klasse, patroon }: StaafProps) {
  const midden = y + hoogte / 2 + 5;
  if (waarde === 'geen') return null;
  if (!isGetekend(waarde)) {
    const tekst = waarde === 'onbekend' ? algemeen.onbekend : algemeen.grafiek.minderDanVijf;
    return (
      <>
        <rect class="gp-grafiek__onbekend" x="1" y={y + 1} width="112" height={hoogte - 2} rx="2" />
        <text class="gp-grafiek__onbekendtekst" x="12" y={midden}>
          {tekst}
        </text>
      </>
    );
  }
  return (
    <>
      <rect class={klasse} x="0" y={y} width={`${breedte(waarde)}%`} height={hoogte} rx="2" fill={patroon} />
      <text class="gp-grafiek__getal" x={`${breedte(waarde)}%`} dx="10" y={midden}>
        {formatGetal(waarde)}
      </text>
    </>
  );
}

export interface GrafiekgroepProps {
  rij: Grafiekrij;
  y: number;
  grootste: number;
  patroon: string;
}

/** One year in the chart: solid bar for realised with a tick for the target, hatched bar for waiting. */
export function Grafiekgroep({ rij, y, grootste, patroon }: GrafiekgroepProps) {
  const schaal = scaleLinear().domain([0, grootste]).range([0, bruikbaar]);
  const breedte = (waarde: number): number => Math.round(schaal(waarde) * 100) / 100;
  return (
    <g transform={`translate(0 ${y})`}>
      <text class="gp-grafiek__jaar" x="0" y="18">
        {rij.naam}
      </text>
      <Staaf
        waarde={rij.gelukt}
        y={barTop}
        hoogte={barHoogte}
        breedte={breedte}
        klasse="gp-grafiek__gelukt"
      />
      <Staaf
        waarde={rij.wachten}
        y={wachtTop}
        hoogte={wachtHoogte}
        breedte={breedte}
        klasse="gp-grafiek__wachten"
        patroon={patroon}
      />
      <line class="gp-grafiek__as" x1="0" x2="0" y1={barTop - 4} y2={wachtTop + wachtHoogte + 4} />
      {isGetekend(rij.doel) && (
        <>
          <line
            class="gp-grafiek__doelrand"
            x1={`${breedte(rij.doel)}%`}
            x2={`${breedte(rij.doel)}%`}
            y1={barTop - 4}
            y2={barTop + barHoogte + 3}
          />
          <line
            class="gp-grafiek__doel"
            x1={`${breedte(rij.doel)}%`}
            x2={`${breedte(rij.doel)}%`}
            y1={barTop - 5}
            y2={barTop + barHoogte + 4}
          />
          <text
            class="gp-grafiek__doeltekst"
            x={`${breedte(rij.doel)}%`}
            y={barTop - 10}
            text-anchor={breedte(rij.doel) < 15 ? 'start' : 'middle'}
          >
            {algemeen.grafiek.doel.toLowerCase()} {formatGetal(rij.doel)}
          </text>
        </>
      )}
    </g>
  );
}
