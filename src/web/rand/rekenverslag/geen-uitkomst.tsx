import type { Rekenfout } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { describeBekend, describeInvoerfout, describeRekenweigering } from '#web/texts/nl/rekenen.ts';
import { rekenverslagTeksten as t } from '#web/texts/nl/rekenverslag.ts';
import { Alinea, type Kopniveau, Lijst, Link, Melding } from '#web/ui/index.ts';

type Props = {
  readonly weigering: Rekenfout;
  /** Adds until or from when a missing norm is known. */
  readonly normen?: Normen | undefined;
  /** The reader may fill in norms: adds the way to the page for it. */
  readonly beheer?: boolean;
  /** Level of its heading in the outline of the page. */
  readonly kopniveau?: Kopniveau;
};

/** Why there is no outcome: what is missing, from or until when there is an answer, and what to do. */
export function GeenUitkomst({ weigering, normen, beheer = false, kopniveau }: Props) {
  if ('fouten' in weigering) {
    return (
      <Melding soort="fout" titel={t.ongeldig} kopniveau={kopniveau}>
        <Lijst
          items={weigering.fouten.map(({ pad, code }) => ({
            sleutel: `${pad} ${code}`,
            inhoud: describeInvoerfout(code),
          }))}
        />
      </Melding>
    );
  }
  return (
    <Melding soort="waarschuwing" titel={t.geenUitkomst} kopniveau={kopniveau}>
      {describeRekenweigering(weigering).map((zin) => (
        <Alinea key={zin}>{zin}</Alinea>
      ))}
      {weigering.code === 'norm-ontbreekt' && (
        <Alinea>
          {normen && describeBekend(weigering.norm, weigering.peildatum, normen)} {t.vulIn}{' '}
          {beheer && <Link href="/beheer/regels">{t.naarRegels}</Link>}
        </Alinea>
      )}
    </Melding>
  );
}
