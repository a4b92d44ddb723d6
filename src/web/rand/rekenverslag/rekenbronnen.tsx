import type { Berekening, Bron } from '#domain/berekening/index.ts';
import { MERKEN, type Norm } from '#domain/normen/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { merken, noemNormcode } from '#web/texts/nl/normnamen.ts';
import { describeGeldig } from '#web/texts/nl/rekenen.ts';
import { rekenverslagTeksten as t } from '#web/texts/nl/rekenverslag.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { GegevensLijst, Kop, type Kopniveau, Stapel, Tabel } from '#web/ui/index.ts';
import { Vindplaats } from './vindplaats.tsx';

type Delen = {
  readonly id: string;
  readonly berekening: Berekening<unknown, unknown>;
  readonly kopniveau: Kopniveau;
};

/** On what the calculation rests: norms with value and date, articles of law, and how sure each source is. */
export function Rekenbronnen({ id, berekening, kopniveau }: Delen) {
  const { normen, bronnen } = berekening;
  const wetten = bronnen.filter((bron) => !normen.some((norm) => isBronVan(bron, norm)));
  const gebruikt = MERKEN.filter((merk) => bronnen.some((bron) => bron.merk === merk));
  return (
    <>
      {normen.length > 0 && (
        <Stapel ruimte="krap">
          <Kop niveau={kopniveau}>{t.normen}</Kop>
          <Normentabel id={id} normen={normen} />
        </Stapel>
      )}
      {wetten.length > 0 && (
        <Stapel ruimte="krap">
          <Kop niveau={kopniveau}>{t.bronnen}</Kop>
          <ul class="gp-lijst">
            {wetten.map(({ artikel, vindplaats, merk }) => (
              <li key={`${artikel} ${vindplaats}`}>
                <Vindplaats tekst={artikel} vindplaats={vindplaats} />, {merken[merk].kort}
              </li>
            ))}
          </ul>
        </Stapel>
      )}
      {gebruikt.length > 0 && (
        <Stapel ruimte="krap">
          <Kop niveau={kopniveau}>{t.zekerheid}</Kop>
          <GegevensLijst
            gegevens={gebruikt.map((merk) => ({
              naam: hoofdletter(merken[merk].kort),
              waarde: merken[merk].lang,
            }))}
          />
        </Stapel>
      )}
    </>
  );
}

function Normentabel({ id, normen }: { readonly id: string; readonly normen: readonly Norm[] }) {
  return (
    <Tabel
      id={`${id}-normen`}
      bijschrift={t.normenTabel}
      bijschriftVerborgen
      rijen={normen}
      sleutel={({ code, geldig }) => `${id}-${code}-${geldig.van}`}
      kolommen={[
        { kop: t.kolom.norm, rijkop: true, cel: ({ code }) => hoofdletter(noemNormcode(code)) },
        {
          kop: t.kolom.waarde,
          soort: 'getal',
          cel: ({ waarde, eenheid }) => formatRekenwaarde(waarde, eenheid),
        },
        { kop: t.kolom.geldt, cel: describeGeldig },
        {
          kop: t.kolom.bron,
          cel: ({ artikel, bron, bronUrl }) => (
            <Vindplaats tekst={artikel} vindplaats={bron} adres={bronUrl} />
          ),
        },
        { kop: t.kolom.zekerheid, cel: describeZekerheid },
      ]}
    />
  );
}

function describeZekerheid({ merk, gecontroleerdOp }: Norm): string {
  const { kort } = merken[merk];
  return gecontroleerdOp === null ? kort : t.nagekeken(kort, formatDatum(gecontroleerdOp));
}

function isBronVan({ artikel, vindplaats }: Bron, norm: Norm): boolean {
  return artikel === norm.artikel && vindplaats === norm.bron;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
