import type { Wachtende } from '#application/stand/index.ts';
import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import { STANDAARD_DREMPELS } from '#domain/signaal/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wachtlijstTeksten as t } from '#web/texts/nl/wachtlijst.ts';
import { Alinea, Bronvermelding, type Kolom, Kop, Label, Leeg, Link, Tabel } from '#web/ui/index.ts';

type WachtlijstProps = { readonly wachtenden: readonly Wachtende[]; readonly vandaag: Datum };

const NORM_WEKEN = STANDAARD_DREMPELS.wachtNormWeken;

/** Everyone who waits, people on hold apart. */
export function WachtlijstPagina({ wachtenden, vandaag }: WachtlijstProps) {
  const wekenVan = (rij: Wachtende) => Math.floor(dagenTussen(rij.wachtSinds, vandaag) / 7);
  const actief = wachtenden.filter((rij) => rij.aangehoudenReden === null);
  const aangehouden = wachtenden.filter((rij) => rij.aangehoudenReden !== null);
  const bovenNorm = wachtenden.filter((rij) => wekenVan(rij) > NORM_WEKEN).length;
  const zonderKeuze = wachtenden.filter((rij) => !rij.keuzeGemaakt).length;
  const wachten: readonly Kolom<Wachtende>[] = [
    { kop: t.kolommen.naam, cel: Naam, rijkop: true },
    { kop: t.kolommen.wachtSinds, cel: WachtSinds },
    {
      kop: t.kolommen.weken,
      soort: 'getal',
      cel: (rij) => (
        <>
          {wekenVan(rij)} {wekenVan(rij) > NORM_WEKEN && <Label toon="let-op">{t.bovenNorm}</Label>}
        </>
      ),
    },
  ];
  const wie: Kolom<Wachtende> = { kop: t.kolommen.wie, cel: (rij) => rij.klantmanager ?? t.geenKlantmanager };
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">
        {t.inleiding(wachtenden.length, bovenNorm, zonderKeuze)} {t.aangehouden(aangehouden.length)}
      </Alinea>
      {actief.length === 0 ? (
        <Leeg titel={t.leeg} />
      ) : (
        <Tabel
          id="wachtlijst"
          bijschrift={t.tabelActief(actief.length)}
          rijen={actief}
          sleutel={(rij) => rij.nummer}
          kolommen={[
            ...wachten,
            { kop: t.kolommen.keuze, cel: (rij) => (rij.keuzeGemaakt ? t.ja : t.nee) },
            { kop: t.kolommen.stap, cel: describeStap },
            wie,
          ]}
        />
      )}
      {aangehouden.length > 0 && (
        <Tabel
          id="aangehouden"
          bijschrift={t.tabelAangehouden(aangehouden.length)}
          rijen={aangehouden}
          sleutel={(rij) => rij.nummer}
          kolommen={[
            ...wachten,
            { kop: t.kolommen.reden, cel: (rij) => rij.aangehoudenReden },
            {
              kop: t.kolommen.tot,
              cel: (rij) => (rij.aangehoudenTotEnMet ? formatDatum(rij.aangehoudenTotEnMet) : t.geenEinde),
            },
            wie,
          ]}
        />
      )}
      <Bronvermelding
        definitie={`${t.definitie} ${t.norm(NORM_WEKEN)}`}
        peildatum={formatDatum(vandaag)}
        bron={t.bron}
      />
    </>
  );
}

function Naam({ nummer, naam }: Wachtende) {
  return <Link href={`/werk/kandidaten/${nummer}`}>{naam ?? t.nummer(nummer)}</Link>;
}

function WachtSinds({ wachtSinds, werkteTotEnMet }: Wachtende) {
  return (
    <>
      {formatDatum(wachtSinds)}
      {werkteTotEnMet !== null && (
        <>
          <br />
          {t.werkteTot(formatDatum(werkteTotEnMet))}
        </>
      )}
    </>
  );
}

function describeStap(rij: Wachtende): string {
  if (rij.begintOp !== null) return t.stap.begint(formatDatum(rij.begintOp));
  if (rij.voorstelReagerenVoor !== null) return t.stap.voorstel(formatDatum(rij.voorstelReagerenVoor));
  return rij.keuzeGemaakt ? t.stap.plek : t.stap.kiezen;
}
