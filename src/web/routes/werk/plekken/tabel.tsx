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
}: {
  readonly werkplekken: readonly WerkplekRij[];
  readonly bijschrift: string;
  readonly zonderWerkgever?: boolean;
}) {
  return (
    <Tabel
      id="plekken"
      bijschrift={bijschrift}
      bijschriftVerborgen={zonderWerkgever}
      rijen={werkplekken}
      sleutel={(rij) => rij.nummer}
      kolommen={KOLOMMEN.filter(({ kop }) => !zonderWerkgever || kop !== t.kolommen.werkgever)}
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
