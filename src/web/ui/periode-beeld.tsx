import { scaleLinear } from 'd3-scale';
import type { Periodebalk, PeriodeGrafiekProps, Periodemerk } from './periode-waarde.ts';

/** Heights in rem, so that the picture grows with the text. */
const MERKHOOGTE = 1.5;
const RIJHOOGTE = 3.25;
const NAAM = 1.25;
const BALK = 1.625;
const BALKHOOGTE = 1.125;
const ASHOOGTE = 1.75;

type Beeldprops = Pick<PeriodeGrafiekProps, 'balken' | 'merken' | 'schaal' | 'bereik'>;

/** The drawing itself: widths are percentages, so the text keeps its size on every screen. */
export function PeriodeBeeld({ balken, merken, schaal, bereik }: Beeldprops) {
  const plaats = scaleLinear().domain(bereik).range([0, 100]).clamp(true);
  const x = (plek: number): number => Math.round(plaats(plek) * 100) / 100;
  const boven = merken.length * MERKHOOGTE;
  const onder = boven + balken.length * RIJHOOGTE;
  return (
    <svg
      class="gp-perioden"
      width="100%"
      height={`${onder + ASHOOGTE}rem`}
      aria-hidden="true"
      focusable="false"
    >
      {schaal.map(({ plek, tekst }) => (
        <g key={tekst}>
          <line
            class="gp-perioden__jaar"
            x1={`${x(plek)}%`}
            x2={`${x(plek)}%`}
            y1={`${boven}rem`}
            y2={`${onder}rem`}
          />
          <text class="gp-perioden__jaartekst" x={`${x(plek)}%`} y={`${onder + NAAM}rem`} dx="0.25rem">
            {tekst}
          </text>
        </g>
      ))}
      {balken.map((balk, rij) => (
        <Balk key={balk.sleutel} balk={balk} boven={boven + rij * RIJHOOGTE} x={x} eind={bereik[1]} />
      ))}
      {merken.map((merk, rij) => (
        <Merk
          key={merk.sleutel}
          merk={merk}
          y={(rij + 1) * MERKHOOGTE - 0.5}
          onder={onder}
          x={x(merk.plek)}
        />
      ))}
    </svg>
  );
}

function Balk({
  balk,
  boven,
  x,
  eind,
}: {
  balk: Periodebalk;
  boven: number;
  x: (plek: number) => number;
  eind: number;
}) {
  const van = x(balk.van);
  const breedte = Math.max(0.5, x(balk.tot ?? eind) - van);
  const naarLinks = van > 65;
  return (
    <>
      <text
        class="gp-perioden__naam"
        x={`${naarLinks ? van + breedte : van}%`}
        y={`${boven + NAAM}rem`}
        text-anchor={naarLinks ? 'end' : 'start'}
      >
        {balk.naam}
      </text>
      <rect
        class={`gp-perioden__balk gp-perioden__balk--${balk.soort}`}
        x={`${van}%`}
        y={`${boven + BALK}rem`}
        width={`${Math.round(breedte * 100) / 100}%`}
        height={`${BALKHOOGTE}rem`}
        rx="2"
      />
    </>
  );
}

/** A line from its own words down through all periods. */
function Merk({ merk, y, onder, x }: { merk: Periodemerk; y: number; onder: number; x: number }) {
  const naarLinks = x > 50;
  return (
    <>
      <line
        class={`gp-perioden__merk gp-perioden__merk--${merk.soort}`}
        x1={`${x}%`}
        x2={`${x}%`}
        y1={`${y - 0.75}rem`}
        y2={`${onder}rem`}
      />
      <text
        class="gp-perioden__merktekst"
        x={`${x}%`}
        y={`${y}rem`}
        dx={naarLinks ? '-0.375rem' : '0.375rem'}
        text-anchor={naarLinks ? 'end' : 'start'}
      >
        {merk.tekst}
      </text>
    </>
  );
}
