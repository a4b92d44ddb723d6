import { scaleLinear } from 'd3-scale';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { type Grafiekrij, type Grafiekwaarde, isGetekend } from './grafiek-waarde.ts';
import { formatGetal } from './waarde.tsx';

/** Places in rem, so that the bars grow with the text beside them. */
const gelukt = { y: '1.75rem', hoogte: '1.625rem' } as const;
const wachten = { y: '3.75rem', hoogte: '1.125rem' } as const;
/** Part of the width that the largest figure takes; the rest is room for its target label. */
const bruikbaar = 92;

const woorden = {
  onbekend: algemeen.onbekend,
  'minder-dan-5': algemeen.grafiek.minderDanVijf,
  geen: '',
} as const;

function Getal({ waarde }: { waarde: Grafiekwaarde }) {
  return isGetekend(waarde) ? (
    <span class="gp-grafiek__getal">{formatGetal(waarde)}</span>
  ) : (
    <span class="gp-grafiek__woord">{woorden[waarde]}</span>
  );
}

interface StaafProps {
  waarde: Grafiekwaarde;
  plek: { y: string; hoogte: string };
  breedte: (waarde: number) => string;
  klasse: string;
  patroon?: string;
}

function Staaf({ waarde, plek, breedte, klasse, patroon }: StaafProps) {
  if (waarde === 'geen') return null;
  if (!isGetekend(waarde)) {
    return <rect class="gp-grafiek__onbekend" x="1" y={plek.y} width="4rem" height={plek.hoogte} rx="2" />;
  }
  return (
    <rect
      class={klasse}
      x="0"
      y={plek.y}
      width={breedte(waarde)}
      height={plek.hoogte}
      rx="2"
      fill={patroon}
    />
  );
}

function Doelstreep({ doel, breedte }: { doel: number; breedte: (waarde: number) => string }) {
  const x = breedte(doel);
  return (
    <>
      <line class="gp-grafiek__doelrand" x1={x} x2={x} y1="1.75rem" y2="3.375rem" />
      <line class="gp-grafiek__doel" x1={x} x2={x} y1="1.4375rem" y2="3.625rem" />
      <text class="gp-grafiek__doeltekst" x={x} y="1.0625rem" text-anchor="middle">
        {algemeen.grafiek.doel.toLowerCase()} {formatGetal(doel)}
      </text>
    </>
  );
}

export interface GrafiekgroepProps {
  rij: Grafiekrij;
  grootste: number;
  patroon: string;
}

/** One year: its figures as text, and beside them a solid bar with a tick for the target and a hatched bar. */
export function Grafiekgroep({ rij, grootste, patroon }: GrafiekgroepProps) {
  const schaal = scaleLinear().domain([0, grootste]).range([0, bruikbaar]);
  const breedte = (waarde: number): string => `${Math.round(schaal(waarde) * 100) / 100}%`;
  return (
    <div class="gp-grafiek__groep">
      <div class="gp-grafiek__namen">
        <span class="gp-grafiek__jaar">{rij.naam}</span>
        <Getal waarde={rij.gelukt} />
        <Getal waarde={rij.wachten} />
      </div>
      <svg class="gp-grafiek__staven" aria-hidden="true" focusable="false">
        <Staaf waarde={rij.gelukt} plek={gelukt} breedte={breedte} klasse="gp-grafiek__gelukt" />
        <Staaf
          waarde={rij.wachten}
          plek={wachten}
          breedte={breedte}
          klasse="gp-grafiek__wachten"
          patroon={patroon}
        />
        <line class="gp-grafiek__as" x1="0" x2="0" y1="1.5rem" y2="5.125rem" />
        {isGetekend(rij.doel) && <Doelstreep doel={rij.doel} breedte={breedte} />}
      </svg>
    </div>
  );
}
