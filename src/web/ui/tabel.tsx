import type { ComponentChildren } from 'preact';
import { Icoon } from './icoon.tsx';
import { joinKlassen } from './klassen.ts';

export type Sorteerrichting = 'oplopend' | 'aflopend';

export interface Kolom<Rij> {
  kop: string;
  cel: (rij: Rij) => ComponentChildren;
  /** 'getal' is aligned on the right, with digits of equal width; 'datum' stays on one line. */
  soort?: 'tekst' | 'getal' | 'datum' | undefined;
  /** The cell that names the row; becomes a row header. */
  rijkop?: boolean | undefined;
  /** Link that sorts on this column; richting is set when the table is sorted on it now. */
  sorteren?: { href: string; richting?: Sorteerrichting | undefined } | undefined;
}

export interface TabelProps<Rij> {
  /** Unique on the page; ties the scroll region to the caption. */
  id: string;
  bijschrift: ComponentChildren;
  /** Keeps the caption for screen readers when the heading right above says the same. */
  bijschriftVerborgen?: boolean | undefined;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  /** Opaque key of a row; 'terug' brings the reader back to it. */
  sleutel: (rij: Rij) => string;
  /** Marks a row, for instance the municipality in question. */
  uitgelicht?: ((rij: Rij) => boolean) | undefined;
}

const celklassen = {
  tekst: undefined,
  getal: 'gp-tabel__getal',
  datum: 'gp-tabel__datum',
} as const;
const ariaSort = { oplopend: 'ascending', aflopend: 'descending' } as const;
const pijlen = { oplopend: 'omhoog', aflopend: 'omlaag' } as const;

function Kolomkop<Rij>({ kolom }: { kolom: Kolom<Rij> }) {
  const { sorteren } = kolom;
  const richting = sorteren?.richting;
  return (
    <th
      scope="col"
      class={joinKlassen('utrecht-table__header-cell', kolom.soort === 'getal' && 'gp-tabel__getal')}
      aria-sort={richting === undefined ? undefined : ariaSort[richting]}
    >
      {sorteren === undefined ? (
        kolom.kop
      ) : (
        <a class="gp-tabel__sorteer" href={sorteren.href}>
          {kolom.kop}
          <Icoon naam={richting === undefined ? 'sorteer' : pijlen[richting]} />
        </a>
      )}
    </th>
  );
}

/**
 * A native table in a region that scrolls sideways on a small screen, by keyboard too. Rows and
 * cells carry no class of their own: in a long list that is most of the page.
 */
export function Tabel<Rij>(props: TabelProps<Rij>) {
  const { id, kolommen, rijen, sleutel, uitgelicht } = props;
  const bijschriftId = `${id}-bijschrift`;
  const klasse = kolommen.length > 4 ? 'gp-tabel gp-tabel--breed' : 'gp-tabel';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll region must be reachable by keyboard
    <section class={klasse} aria-labelledby={bijschriftId} tabIndex={0}>
      <table id={id} class="utrecht-table utrecht-table--html-table">
        <caption
          id={bijschriftId}
          class={joinKlassen('utrecht-table__caption', props.bijschriftVerborgen && 'gp-verborgen')}
        >
          {props.bijschrift}
        </caption>
        <thead class="utrecht-table__header">
          <tr>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.kop} kolom={kolom} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr
              key={sleutel(rij)}
              id={`rij-${sleutel(rij)}`}
              class={uitgelicht?.(rij) ? 'gp-tabel__rij--uitgelicht' : undefined}
            >
              {kolommen.map((kolom) =>
                kolom.rijkop ? (
                  <th key={kolom.kop} scope="row">
                    {kolom.cel(rij)}
                  </th>
                ) : (
                  <td key={kolom.kop} class={celklassen[kolom.soort ?? 'tekst']}>
                    {kolom.cel(rij)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
