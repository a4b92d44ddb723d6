import type { Berekening } from '#domain/berekening/index.ts';
import type { KetenInvoer, KetenUitkomst } from '#domain/dienstverband/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { ketenHulpTeksten as t } from '#web/texts/nl/rekenhulp-contracten.ts';
import { Kop, Lijst, Melding, PeriodeGrafiek, Stapel, Tabel } from '#web/ui/index.ts';
import { listKetenpunten } from './keten-uitkomst.ts';
import { createKetenbeeld } from './ketenbeeld.ts';

type Props = { readonly berekening: Berekening<KetenInvoer, KetenUitkomst> };

/** The contracts as a picture, and the same days as a table. */
export function Ketenlijn({ berekening }: Props) {
  const contracten = berekening.invoer.contracten.map((contract, plaats) => ({
    ...contract,
    nummer: plaats + 1,
  }));
  const later = contracten.filter(({ van }) => van > berekening.invoer.peildatum);
  const punten = [
    ...listKetenpunten(berekening),
    ...(later.length > 0
      ? [t.later(later.map(({ nummer }) => t.contract(nummer).toLowerCase()).join(', '))]
      : []),
  ];
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <PeriodeGrafiek
        id="ketenlijn"
        boodschap={createBoodschap(berekening.uitkomst)}
        tabelId="contracten"
        sleutel={t.balk}
        {...createKetenbeeld(berekening)}
      />
      {punten.length > 0 && (
        <Melding soort="info">
          <Lijst items={punten.map((tekst) => ({ sleutel: tekst, inhoud: tekst }))} />
        </Melding>
      )}
      <Tabel
        id="contracten"
        bijschrift={t.tabel}
        rijen={contracten}
        sleutel={({ nummer }) => `contract-${nummer}`}
        kolommen={[
          { kop: t.kolom.nummer, rijkop: true, cel: ({ nummer }) => t.contract(nummer) },
          { kop: t.kolom.werkgever, cel: ({ werkgever }) => t.werkgeverNaam(werkgever) },
          { kop: t.kolom.van, cel: ({ van }) => formatDatum(van) },
          { kop: t.kolom.tot, cel: ({ tot }) => (tot === null ? t.geenEinde : formatDatum(tot)) },
        ]}
      />
    </Stapel>
  );
}

function createBoodschap({ vastVanaf, laatsteVeiligeEinddatum, kanTijdelijkVerder }: KetenUitkomst): string {
  if (vastVanaf !== null) return t.boodschap.vast(formatDatum(vastVanaf));
  if (laatsteVeiligeEinddatum === null) return t.boodschap.geen;
  const zeg = kanTijdelijkVerder ? t.boodschap.veilig : t.boodschap.laatste;
  return zeg(formatDatum(laatsteVeiligeEinddatum));
}
