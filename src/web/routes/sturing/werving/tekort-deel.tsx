import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import { Alinea, Bronvermelding, formatGetal, Kop, Lijst, Link, Stapel, Tabel } from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { formatAantal, isToonbaar, type Lezer } from './tekst.ts';

const { tekorten: t, zonderPlek: z } = wervingTeksten;
const ZINNEN = 10;

/** People who can only go to too few seats: a proof that anybody can count. */
export function TekortDeel({ markt, advies: { tekorten }, lezer }: DeelProps) {
  return (
    <Stapel ruimte="krap">
      <Kop niveau={2} id="tekort">
        {t.kop}
      </Kop>
      {tekorten.length === 0 ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <Lijst
          items={tekorten.slice(0, ZINNEN).map(({ mensen, plekken, zitplaatsen }, nummer) => ({
            sleutel: plekken.join(),
            inhoud: (
              <>
                {describeTekort(mensen.length, plekken.length, zitplaatsen, lezer)}{' '}
                {lezer.magMensen && (
                  <Link href={`/sturing/werving/mensen?tekort=${nummer + 1}`}>{t.bekijk}</Link>
                )}
              </>
            ),
          }))}
        />
      )}
      <Bronvermelding
        definitie={t.definitie}
        peildatum={formatDatum(markt.vandaag)}
        bron={wervingTeksten.nieuw.bron(markt.beleid)}
      />
    </Stapel>
  );
}

function describeTekort(mensen: number, plekken: number, zitplaatsen: number, lezer: Lezer): string {
  const [waar, vrij] = [formatGetal(plekken), formatGetal(zitplaatsen)];
  return isToonbaar(mensen, lezer) ? t.zin(formatGetal(mensen), waar, vrij) : t.zinVerborgen(waar, vrij);
}

/** People for whom no place of the own list can ever do, why, and what nobody knows yet. */
export function ZonderPlekDeel({ markt, advies: { zonderPlek }, lezer }: DeelProps) {
  const { aantal, redenen, vragen } = zonderPlek;
  // With one hidden number, the total would tell it.
  const isAfTeLeiden = redenen.filter((rij) => !isToonbaar(rij.aantal, lezer)).length === 1;
  return (
    <Stapel ruimte="krap">
      <Kop niveau={2} id="zonder-plek-kop">
        {z.kop}
      </Kop>
      <Alinea>{z.zin(isAfTeLeiden ? z.eenAantal : formatAantal(aantal, lezer))}</Alinea>
      {redenen.length > 0 && (
        <Tabel
          id="zonder-plek"
          bijschrift={z.tabel}
          rijen={redenen}
          sleutel={({ reden }) => reden}
          kolommen={[
            { kop: z.kolommen.reden, rijkop: true, cel: ({ reden }) => z.redenen[reden] },
            { kop: z.kolommen.aantal, soort: 'getal', cel: (rij) => formatAantal(rij.aantal, lezer) },
          ]}
        />
      )}
      {vragen.length > 0 && (
        <>
          <Kop niveau={3}>{z.vragen}</Kop>
          <Alinea>{z.vragenUitleg}</Alinea>
          <Tabel
            id="open-vragen"
            bijschrift={z.vragen}
            bijschriftVerborgen
            rijen={vragen}
            sleutel={({ code, aan }) => `${code}-${aan}`}
            kolommen={[
              { kop: z.vraagkolommen.vraag, rijkop: true, cel: ({ code }) => z.vraag[code] },
              { kop: z.vraagkolommen.aan, cel: ({ aan }) => z.aan[aan] },
              { kop: z.vraagkolommen.aantal, soort: 'getal', cel: (rij) => formatAantal(rij.aantal, lezer) },
            ]}
          />
        </>
      )}
      <Bronvermelding
        definitie={z.definitie}
        peildatum={formatDatum(markt.vandaag)}
        bron={wervingTeksten.nieuw.bron(markt.beleid)}
      />
    </Stapel>
  );
}
