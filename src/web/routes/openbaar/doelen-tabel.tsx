import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Alinea, formatGetal, type Kolom, Waarde } from '#web/ui/index.ts';
import { type DoelenPerJaar, sumDoelen, VERGELIJKJAREN, type Vergelijkjaar } from './doelen-per-jaar.ts';
import { Bronlink } from './feit-tekst.tsx';

type Metcode = { readonly codes: readonly string[] };

/** One column per year with the target of the gemeenten in the row; onbekend when one of them is. */
export function createDoelkolommen<Rij extends Metcode>(
  doelen: DoelenPerJaar,
  sorteren?: (jaar: Vergelijkjaar) => Kolom<Rij>['sorteren'],
): Kolom<Rij>[] {
  return VERGELIJKJAREN.map((jaar) => ({
    kop: t.kolom.doelVan(jaar),
    soort: 'getal',
    sorteren: sorteren?.(jaar),
    cel: ({ codes }) => <Waarde waarde={findDoel(codes, jaar, doelen)} />,
  }));
}

/** The target of one or more gemeenten together; undefined when one is unknown. */
export function findDoel(
  codes: readonly string[],
  jaar: Vergelijkjaar,
  doelen: DoelenPerJaar,
): number | undefined {
  const { som, onbekend } = sumDoelen(codes, jaar, doelen);
  return onbekend === 0 && codes.length > 0 ? som : undefined;
}

/** The sums below a table, year by year, with how many gemeenten are left out. */
export function Doelsommen({ codes, doelen }: { codes: readonly string[]; doelen: DoelenPerJaar }) {
  const { gemeenten: g } = openbaarLijstTeksten;
  return (
    <dl class="gp-feiten">
      {VERGELIJKJAREN.map((jaar) => {
        const { som, onbekend } = sumDoelen(codes, jaar, doelen);
        return (
          <div key={jaar}>
            <dt>
              {g.som(codes.length - onbekend)}, {jaar}
            </dt>
            <dd>
              {onbekend === codes.length ? <Waarde waarde={undefined} /> : formatGetal(som)}
              {onbekend > 0 && onbekend < codes.length && ` (${g.somOnbekend(onbekend)})`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Where the targets of the years come from. */
export function Doelbronnen({ doelen }: { doelen: DoelenPerJaar }) {
  return (
    <Alinea soort="klein">
      {openbaarLijstTeksten.bronDoelen}:{' '}
      {doelen.bronnen.map(({ jaar, bron }, i) => (
        <span key={jaar}>
          {i > 0 && '; '}
          {jaar}: <Bronlink bron={bron} />
        </span>
      ))}
    </Alinea>
  );
}
