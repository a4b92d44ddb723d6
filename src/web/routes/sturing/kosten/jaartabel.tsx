import type { Jaarsom } from '#application/kosten/index.ts';
import { VOORZIENINGEN } from '#domain/begroting/index.ts';
import type { Bedrag } from '#domain/berekening/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { Kop, Link, Stapel, Tabel, Waarde } from '#web/ui/index.ts';

/** Every year with a budget or spending, so that earmarked money can be followed. */
export function Jaartabel({ jaren }: { readonly jaren: readonly Jaarsom[] }) {
  if (jaren.length === 0) return null;
  const rijen = jaren.toSorted((a, b) => b.jaar - a.jaar || rang(a) - rang(b));
  const bedrag = (waarde: Bedrag | null) => (
    <Waarde waarde={waarde === null ? undefined : formatHeleEuro(waarde)} />
  );
  return (
    <Stapel ruimte="krap">
      <Kop niveau={2}>{t.jaren.kop}</Kop>
      <Tabel
        id="jaren"
        bijschrift={t.jaren.bijschrift}
        rijen={rijen}
        sleutel={({ jaar, voorziening }) => `${jaar}-${voorziening}`}
        kolommen={[
          {
            kop: t.jaren.jaar,
            rijkop: true,
            cel: ({ jaar }) => <Link href={`/sturing/kosten?jaar=${jaar}`}>{String(jaar)}</Link>,
          },
          { kop: t.jaren.voorziening, cel: ({ voorziening }) => t.voorzieningen[voorziening] },
          { kop: t.jaren.begroot, soort: 'getal', cel: ({ begroot }) => bedrag(begroot) },
          { kop: t.jaren.werkelijk, soort: 'getal', cel: ({ werkelijk }) => bedrag(werkelijk) },
        ]}
      />
    </Stapel>
  );
}

function rang({ voorziening }: Jaarsom): number {
  return VOORZIENINGEN.indexOf(voorziening);
}
