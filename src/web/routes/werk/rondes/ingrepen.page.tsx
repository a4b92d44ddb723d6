import type { IngreepBeeld } from '#application/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { ingreepTeksten as t } from '#web/texts/nl/ronde-ingreep.ts';
import { Alinea, type Kolom, Kop, Leeg, Link, Tabel } from '#web/ui/index.ts';
import { dossierPad } from '../dossier/pad.ts';

/** Every intervention, those in force first, with who did it and why. By case number. */
export function IngrepenPagina({ ingrepen }: { readonly ingrepen: readonly IngreepBeeld[] }) {
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {ingrepen.length === 0 ? (
        <Leeg titel={t.leeg} actie={<Link href="/werk/kandidaten">{t.leegStap}</Link>}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Tabel
          id="ingrepen"
          bijschrift={t.tabel(ingrepen.length)}
          rijen={ingrepen}
          sleutel={({ id }) => id}
          kolommen={KOLOMMEN}
        />
      )}
    </>
  );
}

const KOLOMMEN: readonly Kolom<IngreepBeeld>[] = [
  {
    kop: t.kolommen.kandidaat,
    rijkop: true,
    cel: ({ dossierNummer }) => (
      <Link href={dossierPad(dossierNummer, 'rondes')}>{t.dossier(dossierNummer)}</Link>
    ),
  },
  { kop: t.kolommen.ingreep, cel: ({ soort }) => t.soort[soort] },
  {
    kop: t.kolommen.plek,
    cel: ({ werkplek, werkplekNummer }) => <Link href={`/werk/plekken/${werkplekNummer}`}>{werkplek}</Link>,
  },
  { kop: t.kolommen.reden, cel: ({ reden }) => reden },
  { kop: t.kolommen.wie, cel: ({ vanaf, door }) => t.opDoor(formatDatum(vanaf), door) },
  {
    kop: t.kolommen.stand,
    cel: ({ id, einde }) =>
      einde === null ? (
        <>
          {t.geldt} <Link href={`/werk/rondes/ingrepen/${id}/einde`}>{t.beeindig}</Link>
        </>
      ) : (
        t.beeindigd(formatDatum(einde.op), einde.door, einde.reden)
      ),
  },
];
