import type { Feit, Jaardoel } from '#application/publicatie/index.ts';
import type { Bron } from '#application/referentie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { formatGetal, Link, Waarde } from '#web/ui/index.ts';

/** The number of a published fact in words: exact, round, or 'minder dan 5'. */
export function formatFeit({ aantal, afgerond }: Feit): string {
  if (aantal.soort === 'minder-dan') return t.minderDan(aantal.grens);
  const getal = formatGetal(aantal.aantal);
  return afgerond ? t.ongeveer(getal) : getal;
}

/** The day of a fact, or that the source names none. */
export function formatFeitDatum({ peildatum }: Feit): string {
  return peildatum === null ? t.geenDatum : formatDatum(peildatum);
}

/** A target as it stands in a table. */
export function Doel({ doel }: { doel: Jaardoel }) {
  const { aantal, somVoorgangers, bestondNiet, isSom, afgerond } = doel;
  if (aantal !== null) {
    const getal = formatGetal(aantal);
    if (isSom) return <>{t.som(getal)}</>;
    return <>{afgerond ? t.ongeveer(getal) : getal}</>;
  }
  if (somVoorgangers !== null) {
    const namen = somVoorgangers.gemeenten.map((een) => `${een.naam} ${een.aantal}`).join(', ');
    return <span class="gp-onbekend">{t.somVoorgangers(formatGetal(somVoorgangers.aantal), namen)}</span>;
  }
  return bestondNiet ? <span class="gp-onbekend">{t.bestondNiet}</span> : <Waarde waarde={undefined} />;
}

/** A source, as a link where it has an address. */
export function Bronlink({ bron }: { bron: Bron }) {
  return bron.url === null ? bron.tekst : <Link href={bron.url}>{bron.tekst}</Link>;
}

const METADRES = /^(?<tekst>.*), (?<adres>https:\/\/\S+)(?<rest>.*)$/;

/** The source of a public value: its texts, as links where they name an address. */
export function Bronregel({ bron }: { bron: string }) {
  return (
    <>
      {bron.split('; ').map((deel, i) => {
        const { tekst, adres, rest } = METADRES.exec(deel)?.groups ?? {};
        return (
          <span key={deel}>
            {i > 0 && '; '}
            {adres === undefined ? deel : <Link href={adres}>{tekst}</Link>}
            {rest}
          </span>
        );
      })}
    </>
  );
}
