import type { Kostenbeeld, KostenJaar } from '#application/kosten/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { Kerncijfer, Rooster } from '#web/ui/index.ts';

const FIGUREN = ['begroot', 'werkelijk', 'prognose', 'ruimte'] as const;

type Props = { readonly gegevens: KostenJaar; readonly beeld: Kostenbeeld };

/** The key figures of beschut werk: budget, spent, expected, left. */
export function Begrotingscijfers({ gegevens, beeld }: Props) {
  const totaal = beeld.voorzieningen.find(({ voorziening }) => voorziening === 'beschut-werk')?.totaal;
  if (totaal === undefined) return null;
  const stand = describeStand(gegevens);
  return (
    <Rooster>
      {FIGUREN.map((figuur) => {
        const bedrag = totaal[figuur];
        return (
          <Kerncijfer
            key={figuur}
            naam={`${t.voorzieningen['beschut-werk']}: ${t.figuren[figuur].naam.toLowerCase()}`}
            waarde={bedrag === null ? undefined : formatHeleEuro(bedrag)}
            definitie={t.figuren[figuur].definitie}
            peildatum={stand}
            bron={describeBron(gegevens)}
          />
        );
      })}
    </Rooster>
  );
}

/** Up to which day the year was booked. */
export function describeStand({ jaar, posten }: KostenJaar): string {
  const tot = posten
    .filter(({ soort }) => soort === 'werkelijk')
    .map((post) => post.tot)
    .sort()
    .at(-1);
  return tot === undefined ? t.nietGeboekt(jaar) : t.stand(jaar, formatDatum(addDagen(tot, -1)));
}

function describeBron({ begroting, isDemo }: KostenJaar): string {
  const bronnen = [
    ...new Set(begroting.filter(({ voorziening }) => voorziening === 'beschut-werk').map(({ bron }) => bron)),
  ];
  const bron = bronnen.length === 0 ? t.figuurGeenBron : t.figuurBron(bronnen.join('; '));
  return isDemo ? `${bron}. ${t.demo}` : bron;
}
