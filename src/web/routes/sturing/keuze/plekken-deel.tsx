import type { Keuzemeting, MetingPlek } from '#application/keuzemeting/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzemetingTeksten } from '#web/texts/nl/keuzemeting.ts';
import { keuzeplekTeksten } from '#web/texts/nl/keuzemeting-plekken.ts';
import { Alinea, Bronvermelding, Tabel } from '#web/ui/index.ts';
import { Cijferdeel } from './cijferdeel.tsx';
import { createPlekcel, describeOnbekend, OnbekendDeel } from './onbekend-deel.tsx';

const t = keuzeplekTeksten.plekken;

type Props = {
  readonly meting: Keuzemeting;
  /** May open the page of a place. */
  readonly magBekijken: boolean;
  /** May fill in what is not known. */
  readonly magBeheren: boolean;
};

/** Free places that nobody chooses, and what nobody recorded about the places. */
export function PlekkenDeel({ meting, magBekijken, magBeheren }: Props) {
  const { nietGekozen, periode } = meting;
  const vrij = nietGekozen.reduce((som, plek) => som + plek.vrij, 0);
  const plek = { kop: t.plek, rijkop: true, cel: createPlekcel(magBekijken) };
  return (
    <>
      <Cijferdeel kop={t.kop}>
        {nietGekozen.length === 0 ? (
          <Alinea>{t.leeg}</Alinea>
        ) : (
          <>
            <Alinea>{t.boodschap(nietGekozen.length, vrij)}</Alinea>
            <Tabel
              id="niet-gekozen"
              bijschrift={t.kop}
              bijschriftVerborgen
              rijen={nietGekozen}
              sleutel={({ nummer }) => nummer}
              kolommen={[
                plek,
                { kop: t.werkgever, cel: ({ werkgever }) => werkgever },
                { kop: t.vrij, soort: 'getal', cel: (rij) => rij.vrij },
                { kop: t.sinds, cel: describeSinds },
                { kop: t.onbekend, cel: describeOnbekend },
              ]}
            />
          </>
        )}
        <Bronvermelding
          definitie={t.definitie}
          peildatum={formatDatum(periode.peildatum)}
          bron={keuzemetingTeksten.bron}
        />
      </Cijferdeel>
      <OnbekendDeel plekken={meting.plekken} magBekijken={magBekijken} magBeheren={magBeheren} />
    </>
  );
}

function describeSinds({ ooitGekozen, nietGekozenSinds }: MetingPlek): string {
  const dag = formatDatum(nietGekozenSinds);
  return ooitGekozen === 0 ? `${dag} (${t.nooit})` : dag;
}
