import { type Doelvergelijking, VERGELIJKJAREN, type Vergelijkjaar } from '#application/publicatie/index.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Alinea, Feiten, formatGetal, type Kolom, Waarde } from '#web/ui/index.ts';
import { Bronlink } from './feit-tekst.tsx';

type Kolommen<Rij> = {
  readonly doelen: Doelvergelijking;
  /** Whether the area did not exist yet at the end of that year. */
  readonly bestondNiet?: (rij: Rij, jaar: Vergelijkjaar) => boolean;
  readonly sorteren?: (jaar: Vergelijkjaar) => Kolom<Rij>['sorteren'];
};

/** One column per year with the target of the gemeente or region in the row. */
export function createDoelkolommen<Rij extends { readonly code: string }>({
  doelen,
  bestondNiet = () => false,
  sorteren,
}: Kolommen<Rij>): Kolom<Rij>[] {
  return VERGELIJKJAREN.map((jaar) => ({
    kop: t.kolom.doelVan(jaar),
    soort: 'getal',
    sorteren: sorteren?.(jaar),
    cel: (rij) =>
      bestondNiet(rij, jaar) ? (
        <span class="gp-onbekend">{t.bestondNiet}</span>
      ) : (
        <Waarde waarde={doelen.findDoel(rij.code, jaar)} />
      ),
  }));
}

/** The sums of the rows, year by year; it says of how many areas when not all are in it. */
export function Doelsommen({ codes, doelen }: { codes: readonly string[]; doelen: Doelvergelijking }) {
  const { som } = openbaarLijstTeksten;
  return (
    <Feiten
      feiten={VERGELIJKJAREN.map((jaar) => {
        const bekend = codes.flatMap((code) => doelen.findDoel(code, jaar) ?? []);
        const totaal = formatGetal(bekend.reduce((alles, doel) => alles + doel, 0));
        const waarde = bekend.length === codes.length ? totaal : som.van(totaal, bekend.length, codes.length);
        return { naam: som.naam(jaar), waarde: bekend.length === 0 ? undefined : waarde };
      })}
    />
  );
}

/** Where the targets of the years come from. */
export function Doelbronnen({ doelen }: { doelen: Doelvergelijking }) {
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
