import type { Feit, GebiedBeeld } from '#application/publicatie/index.ts';
import type { Bron } from '#application/referentie/index.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { Alinea, Kop, Link, Stapel, Tabel } from '#web/ui/index.ts';
import { Bronlink, formatFeit, formatFeitDatum } from './feit-tekst.tsx';

/** Every published fact with what it counts, its date and its source; and where the targets come from. */
export function GebiedBronnen({ naam, beeld }: { naam: string; beeld: GebiedBeeld }) {
  const feiten = beeld.feiten.filter((feit) => !isDoelVanJaar(feit));
  return (
    <>
      {feiten.length > 0 && (
        <Stapel>
          <Kop niveau={2}>{t.feitenKop}</Kop>
          <Alinea>{t.feitenUitleg}</Alinea>
          <Tabel
            id="tabel-feiten"
            bijschrift={t.feitenBijschrift(naam)}
            bijschriftVerborgen
            rijen={feiten}
            sleutel={(feit) => `${feit.peildatum ?? 'zonder'}-${feit.indicator}`}
            kolommen={[
              { kop: t.kolom.wat, rijkop: true, cel: ({ label }) => label },
              { kop: t.kolom.watTeltBron, cel: ({ definitie }) => definitie },
              { kop: t.kolom.aantal, soort: 'getal', cel: formatFeit },
              { kop: t.kolom.datum, cel: formatFeitDatum },
              { kop: t.kolom.bron, cel: ({ bron }) => <Bronlink bron={bron} /> },
            ]}
          />
        </Stapel>
      )}
      <Stapel>
        <Kop niveau={2}>{t.doelenKop}</Kop>
        <Alinea>{t.doelenUitleg}</Alinea>
        <ul class="gp-lijst">
          {listDoelbronnen(beeld).map(({ bron, jaren }) => (
            <li key={bron.tekst}>
              {t.bronVanJaren(jaren.join(', '))}: <Bronlink bron={bron} />
            </li>
          ))}
        </ul>
      </Stapel>
      <Stapel>
        <Kop niveau={2}>{t.hoeTellen.kop}</Kop>
        <ul class="gp-lijst">
          <li>{t.hoeTellen.mensen}</li>
          <li>{t.hoeTellen.onbekend}</li>
          <li>{t.hoeTellen.gepubliceerd}</li>
          <li>{t.hoeTellen.klein}</li>
        </ul>
        <p>
          <Link href="/uitleg/hoe-we-tellen" soort="vooruit">
            {t.hoeTellen.link}
          </Link>
        </p>
      </Stapel>
    </>
  );
}

/** A published target of a year that the table of targets already shows. */
function isDoelVanJaar({ indicator, peildatum }: Feit): boolean {
  return indicator === 'taakstelling' && peildatum !== null;
}

function listDoelbronnen({ jaren }: GebiedBeeld): readonly { bron: Bron; jaren: readonly number[] }[] {
  const perBron = new Map<string, { bron: Bron; jaren: number[] }>();
  for (const { jaar, doel } of jaren) {
    for (const bron of doel.bronnen) {
      const eerder = perBron.get(bron.tekst);
      if (eerder) eerder.jaren.push(jaar);
      else perBron.set(bron.tekst, { bron, jaren: [jaar] });
    }
  }
  return [...perBron.values()];
}
