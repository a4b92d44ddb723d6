import type { Hulp, RondeUitleg, WatHelpt } from '#domain/ronde/index.ts';
import { vraagTeksten } from '#web/texts/nl/ronde.ts';
import { watHelptTeksten as t } from '#web/texts/nl/wat-helpt.ts';
import { Alinea, formatGetal, Kop, type Kopniveau, Lijst, Stapel } from '#web/ui/index.ts';

type WatHelptProps = {
  readonly watHelpt: WatHelpt;
  readonly uitleg: Pick<RondeUitleg, 'plekken'>;
  readonly naamVan: (plek: string) => string;
  readonly kopniveau?: Kopniveau;
};

/** Which single change would have placed the person, and the shortage behind it. For staff. */
export function WatHelptDeel({ watHelpt, uitleg, naamVan, kopniveau = 4 }: WatHelptProps) {
  const { hulp, tekort } = watHelpt;
  return (
    <Stapel ruimte="krap">
      <Kop niveau={kopniveau} maat={5}>
        {t.kop}
      </Kop>
      {hulp.length === 0 ? (
        <Alinea>{t.niets}</Alinea>
      ) : (
        <>
          <Alinea>{t.uitleg}</Alinea>
          <Lijst
            items={hulp.map((een) => ({
              sleutel: `${een.soort}-${een.plek}`,
              inhoud: describeHulp(
                een,
                naamVan(een.plek),
                uitleg.plekken.some(({ plek }) => plek === een.plek),
              ),
            }))}
          />
        </>
      )}
      <Alinea>{describeTekort(tekort, uitleg)}</Alinea>
    </Stapel>
  );
}

function describeHulp(hulp: Hulp, plek: string, isEigenKeuze: boolean) {
  switch (hulp.soort) {
    case 'zitplaats':
      return isEigenKeuze ? t.zitplaats(plek) : t.doorschuiven(plek);
    case 'afstand':
      return t.afstand(plek, formatGetal(Math.ceil(hulp.meters / 100) / 10));
    case 'uren':
      return t.uren(
        plek,
        formatGetal(Number(hulp.geboden.minimaal)),
        formatGetal(Number(hulp.geboden.maximaal)),
      );
    case 'antwoord': {
      const vragen = hulp.vragen.flatMap(({ code, aan }) => vraagTeksten[code]?.[aan] ?? []);
      return (
        <>
          {t.antwoord(plek)}
          <Lijst items={vragen.map((vraag) => ({ sleutel: vraag, inhoud: vraag }))} />
        </>
      );
    }
  }
}

/** Without a shortage: a place that could take the person is full, or there is none on the list. */
function describeTekort(tekort: WatHelpt['tekort'], { plekken: lijst }: WatHelptProps['uitleg']): string {
  if (tekort === null) {
    return lijst.some(({ uitslag }) => uitslag.soort === 'vol') ? t.geenTekort : t.geenPlek;
  }
  const { aantallen, plekken } = tekort;
  if (aantallen === null) return t.tekortKlein;
  const { mensen, zitplaatsen } = aantallen;
  return t.tekort(formatGetal(mensen), formatGetal(plekken), formatGetal(zitplaatsen));
}
