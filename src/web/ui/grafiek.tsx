import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Grafiekgroep } from './grafiek-groep.tsx';
import { findGrootste, type Grafiekrij } from './grafiek-waarde.ts';

export interface GrafiekProps {
  /** Unique on the page. */
  id: string;
  /** The message as title: 'Almere zit 8 boven het doel'. */
  boodschap: string;
  /** One to three sentences from the same data. */
  samenvatting?: ComponentChildren;
  rijen: readonly Grafiekrij[];
  /** Id of the native table with the same figures. */
  tabelId: string;
  bron: ComponentChildren;
}

function Sleutel({ id }: { id: string }) {
  return (
    <ul class="gp-grafiek__sleutel">
      <li>
        <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
          <rect class="gp-grafiek__gelukt" width="100%" height="100%" />
        </svg>
        {algemeen.grafiek.gelukt}
      </li>
      <li>
        <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id={`${id}-streep`}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line class="gp-grafiek__streep" x1="0" x2="0" y1="0" y2="7" />
            </pattern>
          </defs>
          <rect class="gp-grafiek__wachten" width="100%" height="100%" fill={`url(#${id}-streep)`} />
        </svg>
        {algemeen.grafiek.wachten}
      </li>
      <li>
        <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
          <line class="gp-grafiek__doel" x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {algemeen.grafiek.doel}
      </li>
    </ul>
  );
}

/**
 * Target, realised and waiting per year, drawn on the server. Widths are percentages, so the text keeps its size
 * on every screen. Screen readers get the message, the summary and the table; the drawing itself is skipped.
 */
export function Grafiek({ id, boodschap, samenvatting, rijen, tabelId, bron }: GrafiekProps) {
  const grootste = findGrootste(rijen);
  return (
    <figure id={id} class="gp-grafiek" data-chart aria-labelledby={`${id}-boodschap`} aria-details={tabelId}>
      <figcaption class="gp-grafiek__boodschap">
        <strong id={`${id}-boodschap`}>{boodschap}</strong>
        {samenvatting !== undefined && <span>{samenvatting}</span>}
      </figcaption>
      <Sleutel id={id} />
      <div class="gp-grafiek__beeld" aria-hidden="true">
        {rijen.map((rij) => (
          <Grafiekgroep key={rij.naam} rij={rij} grootste={grootste} patroon={`url(#${id}-streep)`} />
        ))}
      </div>
      <p class="gp-alinea gp-alinea--klein nl-paragraph">
        {algemeen.bron}: {bron}
      </p>
    </figure>
  );
}
