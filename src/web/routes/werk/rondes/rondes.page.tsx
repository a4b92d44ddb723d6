import type { RondeRij } from '#application/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { ingreepTeksten } from '#web/texts/nl/ronde-ingreep.ts';
import { Alinea, Knop, Knoppenrij, type Kolom, Kop, Leeg, Link, Tabel } from '#web/ui/index.ts';

/** Every round, newest first. A new one can start when none waits to be run. */
export function RondesPagina({ rondes }: { readonly rondes: readonly RondeRij[] }) {
  const nieuw = rondes.every(({ status }) => status !== 'voorbereid') && (
    <Knop href="/werk/rondes/nieuw">{t.nieuw}</Knop>
  );
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {rondes.length === 0 ? (
        <Leeg titel={t.leeg} actie={nieuw || undefined}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <>
          <Knoppenrij>
            {nieuw}
            <Link href="/werk/rondes/ingrepen">{ingreepTeksten.titel}</Link>
          </Knoppenrij>
          <Tabel
            id="rondes"
            bijschrift={t.tabel(rondes.length)}
            rijen={rondes}
            sleutel={({ nummer }) => String(nummer)}
            kolommen={KOLOMMEN}
          />
        </>
      )}
    </>
  );
}

const KOLOMMEN: readonly Kolom<RondeRij>[] = [
  {
    kop: t.kolommen.ronde,
    rijkop: true,
    cel: ({ nummer }) => <Link href={`/werk/rondes/${nummer}`}>{t.ronde(nummer)}</Link>,
  },
  { kop: t.kolommen.status, cel: ({ status }) => t.status[status] },
  {
    kop: t.kolommen.datum,
    soort: 'datum',
    cel: ({ voorbereidOp, gedraaidOp, verstuurdOp }) =>
      formatDatum(verstuurdOp ?? gedraaidOp ?? voorbereidOp),
  },
  { kop: t.kolommen.deelnemers, soort: 'getal', cel: ({ deelnemers }) => deelnemers },
  { kop: t.kolommen.geplaatst, soort: 'getal', cel: ({ geplaatst }) => geplaatst },
];
