import type { Rekenweigering } from '#domain/berekening/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { algoritmeTeksten as t } from '#web/texts/nl/openbaar-algoritme.ts';
import { Alinea, Kop, Melding, Stapel } from '#web/ui/index.ts';

/** The page on a day before the first policy: nothing is divided. */
export function GeenBeleid({ weigering: { dichtstbij } }: { readonly weigering: Rekenweigering }) {
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Melding soort="info" titel={t.geenBeleid.titel}>
        {dichtstbij !== undefined && <Alinea>{t.geenBeleid.uitleg(formatDatum(dichtstbij.van))}</Alinea>}
      </Melding>
    </Stapel>
  );
}
