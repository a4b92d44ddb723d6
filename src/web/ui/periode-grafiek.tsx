import { algemeen } from '#web/texts/nl/algemeen.ts';
import { PeriodeBeeld } from './periode-beeld.tsx';
import type { PeriodeGrafiekProps } from './periode-waarde.ts';

/** Periods under each other on one line of time, drawn on the server. The table with the same days is the alternative. */
export function PeriodeGrafiek(props: PeriodeGrafiekProps) {
  const { id, boodschap, samenvatting, tabelId, bron, sleutel } = props;
  const soorten = (['dicht', 'open'] as const).filter((soort) =>
    props.balken.some((balk) => balk.soort === soort),
  );
  return (
    <figure id={id} class="gp-grafiek" data-chart aria-labelledby={`${id}-boodschap`} aria-details={tabelId}>
      <figcaption class="gp-grafiek__boodschap">
        <strong id={`${id}-boodschap`}>{boodschap}</strong>
        {samenvatting !== undefined && <span>{samenvatting}</span>}
      </figcaption>
      <ul class="gp-grafiek__sleutel">
        {soorten.map((soort) => (
          <li key={soort}>
            <svg class="gp-grafiek__staal" aria-hidden="true" focusable="false">
              <rect class={`gp-perioden__balk gp-perioden__balk--${soort}`} width="100%" height="100%" />
            </svg>
            {sleutel[soort]}
          </li>
        ))}
      </ul>
      <PeriodeBeeld {...props} />
      {bron !== undefined && (
        <p class="gp-alinea gp-alinea--klein nl-paragraph">
          {algemeen.bron}: {bron}
        </p>
      )}
    </figure>
  );
}
