import { isBovenMaximum } from '#application/raamovereenkomst/index.ts';
import type { WerkplekRij } from '#application/werkplek/index.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import { type Kolom, Label, Link, Tabel } from '#web/ui/index.ts';
import { formatUrenBereik } from './tekst.ts';

/** Places as a table, with how many seats are free. */
export function PlekkenTabel({
  werkplekken,
  bijschrift,
  zonderWerkgever = false,
  isBeperkt = false,
}: {
  readonly werkplekken: readonly WerkplekRij[];
  readonly bijschrift: string;
  readonly zonderWerkgever?: boolean;
  /** For who sees no prices and no page of an employer. */
  readonly isBeperkt?: boolean;
}) {
  const kolommen = isBeperkt ? BEPERKTE_KOLOMMEN : KOLOMMEN;
  return (
    <Tabel
      id="plekken"
      bijschrift={bijschrift}
      bijschriftVerborgen={zonderWerkgever}
      rijen={werkplekken}
      sleutel={(rij) => rij.nummer}
      kolommen={kolommen.filter(({ kop }) => !zonderWerkgever || kop !== t.kolommen.werkgever)}
    />
  );
}

const KOLOMMEN: readonly Kolom<WerkplekRij>[] = [
  {
    kop: t.kolommen.naam,
    rijkop: true,
    cel: (rij) => (
      <>
        <Link href={`/werk/plekken/${rij.nummer}`}>{rij.naam}</Link>{' '}
        {isBovenMaximum(rij) && <Label toon="let-op">{t.detail.teDuur}</Label>}
      </>
    ),
  },
  {
    kop: t.kolommen.werkgever,
    cel: (rij) => <Link href={`/werk/werkgevers/${rij.werkgeverId}`}>{rij.werkgever}</Link>,
  },
  { kop: t.kolommen.werksoort, cel: (rij) => rij.werksoort },
  { kop: t.kolommen.plaats, cel: (rij) => rij.plaats },
  { kop: t.kolommen.uren, cel: (rij) => formatUrenBereik(rij.urenMin, rij.urenMax) },
  { kop: t.kolommen.begeleiding, cel: (rij) => rij.begeleiding && t.soortBegeleiding[rij.begeleiding] },
  { kop: t.kolommen.vrij, soort: 'getal', cel: (rij) => t.vrijVan(rij.vrij, rij.zitplaatsen) },
];

const BEPERKTE_KOLOMMEN = KOLOMMEN.map((kolom): Kolom<WerkplekRij> => {
  if (kolom.kop === t.kolommen.werkgever) return { ...kolom, cel: (rij) => rij.werkgever };
  if (kolom.kop !== t.kolommen.naam) return kolom;
  return { ...kolom, cel: (rij) => <Link href={`/werk/plekken/${rij.nummer}`}>{rij.naam}</Link> };
});
