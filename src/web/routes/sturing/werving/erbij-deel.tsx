import type { Zitplaatsvoorstel } from '#application/werving/index.ts';
import { formatBedrag } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { Alinea, Bronvermelding, Kop, Lijst, Link, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { describePlek, describeWinst } from './tekst.ts';
import { createWinstkolommen } from './winstkolommen.tsx';

const ZINNEN = 3;
const RIJEN = 20;

/** One seat more at places that exist: exact, the best first. */
export function ErbijDeel({ markt, advies, lezer }: DeelProps) {
  const { feiten, vandaag, beleid } = markt;
  const { erbij } = advies;
  const naamVan = (nummer: string) => describePlek(nummer, feiten);
  const getoond = erbij.slice(0, RIJEN);
  return (
    <Stapel>
      <Kop niveau={2} id="erbij">
        {t.erbij.kop}
      </Kop>
      {erbij.length === 0 ? (
        <Alinea>{t.erbij.leeg}</Alinea>
      ) : (
        <>
          <Alinea>{t.erbij.uitleg}</Alinea>
          <Lijst
            soort="nummers"
            items={erbij.slice(0, ZINNEN).map((voorstel) => ({
              sleutel: voorstel.plek,
              inhoud: (
                <>
                  <strong>{t.zin.erbij(naamVan(voorstel.plek))}:</strong>{' '}
                  {describeWinst(voorstel, vandaag, lezer)}.
                </>
              ),
            }))}
          />
          <Tabel
            id="plaats-erbij"
            bijschrift={t.erbij.tabel(getoond.length, erbij.length)}
            rijen={getoond}
            sleutel={({ plek }) => plek}
            kolommen={[
              {
                kop: t.kolommen.plek,
                rijkop: true,
                cel: ({ plek }) => <Link href={`/werk/plekken/${plek}`}>{naamVan(plek)}</Link>,
              },
              ...createWinstkolommen<Zitplaatsvoorstel>(vandaag, lezer),
              {
                kop: t.kolommen.prijs,
                soort: 'getal',
                cel: ({ prijs }) => <Waarde waarde={prijs === null ? null : formatBedrag(prijs)} />,
              },
              ...(lezer.magMensen
                ? [
                    {
                      kop: t.kolommen.wie,
                      cel: ({ plek }: Zitplaatsvoorstel) => (
                        <Link href={`/sturing/werving/mensen?plek=${plek}`}>{t.voorWie}</Link>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <Bronvermelding
            definitie={t.nieuw.definitie}
            peildatum={formatDatum(vandaag)}
            bron={t.nieuw.bron(beleid)}
          />
        </>
      )}
    </Stapel>
  );
}
