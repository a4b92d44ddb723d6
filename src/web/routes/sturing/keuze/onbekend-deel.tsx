import type { MetingPlek } from '#application/keuzemeting/index.ts';
import { listOnbekend, PLEK_GEGEVENS } from '#domain/keuzemeting/index.ts';
import { keuzeplekTeksten } from '#web/texts/nl/keuzemeting-plekken.ts';
import { Alinea, Link, Tabel, Uitklap, VerborgenTekst } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';

const t = keuzeplekTeksten.plekken;

type Props = {
  readonly plekken: readonly MetingPlek[];
  readonly magBekijken: boolean;
  readonly magBeheren: boolean;
};

/** What nobody recorded about the places: how often per field, and each place with the way to fill it in. */
export function OnbekendDeel({ plekken, magBekijken, magBeheren }: Props) {
  const rijen = plekken
    .filter((een) => listOnbekend(een).length > 0)
    .toSorted((a, b) => listOnbekend(b).length - listOnbekend(a).length);
  const perGegeven = PLEK_GEGEVENS.map((gegeven) => ({
    gegeven,
    aantal: rijen.filter((een) => listOnbekend(een).includes(gegeven)).length,
  })).filter(({ aantal }) => aantal > 0);
  return (
    <Cijferdeel kop={t.onbekendKop}>
      <Alinea>
        {rijen.length === 0 ? t.allesBekend : t.onbekendBoodschap(rijen.length, plekken.length)} {t.nu}
      </Alinea>
      {rijen.length > 0 && (
        <>
          <Tabel
            id="onbekende-gegevens"
            bijschrift={t.perGegeven}
            rijen={perGegeven.toSorted((a, b) => b.aantal - a.aantal)}
            sleutel={({ gegeven }) => `gegeven-${gegeven}`}
            kolommen={[
              { kop: t.gegeven, rijkop: true, cel: ({ gegeven }) => t.gegevens[gegeven] },
              { kop: t.aantalPlekken, soort: 'getal', cel: ({ aantal }) => aantal },
            ]}
          />
          <Uitklap titel={t.lijst(rijen.length)}>
            <Tabel
              id="onbekend-van-plekken"
              bijschrift={t.onbekendKop}
              bijschriftVerborgen
              rijen={rijen}
              sleutel={({ nummer }) => `onbekend-${nummer}`}
              kolommen={[
                { kop: t.plek, rijkop: true, cel: createPlekcel(magBekijken) },
                { kop: t.werkgever, cel: ({ werkgever }) => werkgever },
                { kop: t.gegeven, cel: describeOnbekend },
                ...(magBeheren ? [{ kop: t.vulAan, cel: VulAan }] : []),
              ]}
            />
          </Uitklap>
        </>
      )}
    </Cijferdeel>
  );
}

/** The name of a place, with a link for who may open it. */
export function createPlekcel(magBekijken: boolean) {
  return ({ nummer, naam }: MetingPlek) =>
    magBekijken ? <Link href={`/werk/plekken/${nummer}`}>{naam}</Link> : naam;
}

/** What is not known about a place, in words. */
export function describeOnbekend(plek: MetingPlek): string {
  const namen = listOnbekend(plek).map((gegeven) => t.gegevens[gegeven]);
  return namen.length === 0 ? t.niets : namen.join(', ');
}

function VulAan({ nummer, naam }: MetingPlek) {
  return (
    <Link href={`/werk/plekken/${nummer}/wijzig`}>
      {t.vulAan}
      <VerborgenTekst>: {naam}</VerborgenTekst>
    </Link>
  );
}
