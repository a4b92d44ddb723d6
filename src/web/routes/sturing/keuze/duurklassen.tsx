import type { Keuzemeting } from '#application/keuzemeting/index.ts';
import { countKlassen, KLASSE_DAGEN } from '#domain/keuzemeting/index.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { Rooster, Stapelgrafiek, Tabel } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';

const t = keuzemetingTeksten.tijd;
const KLASSEN = 10;
const WEKEN = KLASSE_DAGEN / 7;
const GROEPEN = ['begonnen', 'wacht'] as const;

/** The distribution in steps of four weeks: a table, then two pictures apart, because those who wait are not done. */
export function Duurklassen({ meting }: { readonly meting: Keuzemeting }) {
  const aantallen = {
    begonnen: countKlassen(meting.starttijden, KLASSEN),
    wacht: countKlassen(meting.wachttijden, KLASSEN),
  };
  const rijen = Array.from({ length: KLASSEN }, (_, i) => ({
    sleutel: `klasse-${i}`,
    naam: i === KLASSEN - 1 ? t.klasseOpen(i * WEKEN) : t.klasse(i * WEKEN, (i + 1) * WEKEN),
    begonnen: aantallen.begonnen[i] ?? 0,
    wacht: aantallen.wacht[i] ?? 0,
  }));
  const woorden = {
    begonnen: {
      naam: t.begonnen,
      boodschap: t.grafiekBegonnen(meting.begonnen.aantal),
      bereik: t.bereikBegonnen,
    },
    wacht: { naam: t.wachtNog, boodschap: t.grafiekWacht(meting.wacht.aantal), bereik: t.bereikWacht },
  };
  return (
    <Cijferdeel kop={t.verdeling}>
      <Tabel
        id="duurklassen"
        bijschrift={t.verdeling}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ sleutel }) => sleutel}
        kolommen={[
          { kop: t.duur, rijkop: true, cel: ({ naam }) => naam },
          ...GROEPEN.map((groep) => ({
            kop: woorden[groep].naam,
            soort: 'getal' as const,
            cel: (rij: (typeof rijen)[number]) => rij[groep],
          })),
        ]}
      />
      <Rooster cel="breed">
        {GROEPEN.map((groep) => (
          <Stapelgrafiek
            key={groep}
            id={`${groep}-grafiek`}
            boodschap={woorden[groep].boodschap}
            bereik={woorden[groep].bereik}
            delen={[{ sleutel: groep, naam: woorden[groep].naam }]}
            balken={rijen.map((rij) => ({
              sleutel: rij.sleutel,
              naam: rij.naam,
              delen: [{ sleutel: groep, waarde: rij[groep] }],
            }))}
            tabelId="duurklassen"
            bron={keuzemetingTeksten.bron}
          />
        ))}
      </Rooster>
    </Cijferdeel>
  );
}
