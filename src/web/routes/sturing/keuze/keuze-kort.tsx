import type { Deel, Honorering } from '#domain/keuzemeting/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Alinea, Kerncijfer, Kop, Link, Stapel } from '#web/ui/index.ts';
import { formatAandeel } from './woorden.ts';

const t = keuzemetingTeksten.blok;

type Props = {
  /** Undefined when the register does not go back that far. */
  readonly honorering: Honorering | undefined;
  readonly totEnMet: Datum;
};

/** The first choice honoured, short, with the way to every measure of choice. */
export function KeuzeKort({ honorering, totEnMet }: Props) {
  const eersteKeuze = honorering?.eersteKeuze;
  return (
    <Stapel>
      <Kop niveau={2}>{t.kop}</Kop>
      <Kerncijfer
        naam={t.naam}
        waarde={(eersteKeuze && formatAandeel(eersteKeuze)) ?? undefined}
        toelichting={eersteKeuze && describeMensen(eersteKeuze)}
        definitie={keuzemetingTeksten.honorering.definitie}
        peildatum={t.periode(formatDatum(totEnMet))}
        bron={keuzemetingTeksten.bron}
      />
      <Alinea>
        <Link href="/sturing/keuze">{t.link}</Link>
      </Alinea>
    </Stapel>
  );
}

function describeMensen({ deel, geheel }: Deel): string {
  return geheel === 0 ? t.niemand : t.vanMensen(deel, geheel);
}
