import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { Alinea, GegevensLijst, Kop, Label, Leeg, Link, Stapel, Vlak } from '#web/ui/index.ts';
import { describeUren, formatPeriode } from './dienstverband.page.tsx';

type ContractenProps = {
  readonly voornaam: string;
  readonly plaatsingen: readonly PlaatsingBeeld[];
  readonly vandaag: Datum;
};

/** What a jobcoach sees of someone's work: where, until when, how many hours. No money, and nothing to change. */
export function ContractenPagina({ voornaam, plaatsingen, vandaag }: ContractenProps) {
  return (
    <Stapel>
      <Kop niveau={2}>{t.titel}</Kop>
      {plaatsingen.length === 0 && (
        <Leeg titel={t.leeg} kopniveau={3}>
          <Alinea>{t.leegJobcoach(voornaam)}</Alinea>
        </Leeg>
      )}
      {plaatsingen.map((plaatsing) => (
        <Plaatsing key={plaatsing.id} plaatsing={plaatsing} vandaag={vandaag} />
      ))}
    </Stapel>
  );
}

function Plaatsing({ plaatsing, vandaag }: { plaatsing: PlaatsingBeeld; vandaag: Datum }) {
  const { soort, periode, werkplek, werkplekNummer, werkgever, dienstverbanden } = plaatsing;
  const stand = containsDatum(periode, vandaag) ? 'nu' : periode.van > vandaag ? 'later' : 'voorbij';
  return (
    <Vlak>
      <Kop niveau={3}>
        <Link href={`/werk/plekken/${werkplekNummer}`}>{werkplek}</Link>{' '}
        <Label toon={stand === 'nu' ? 'goed' : 'neutraal'}>{t.standen[stand]}</Label>
      </Kop>
      <GegevensLijst
        gegevens={[
          { naam: t.feiten.soort, waarde: t.soorten[soort] },
          { naam: t.feiten.werkgever, waarde: werkgever },
          { naam: t.dienstverband.looptijd, waarde: formatPeriode(periode) },
        ]}
      />
      {soort === 'beschut-werk' && dienstverbanden.length === 0 && <Alinea>{t.dienstverband.geen}</Alinea>}
      {dienstverbanden.map((dienstverband) => (
        <div key={dienstverband.id}>
          <Kop niveau={4}>
            {t.dienstverband.kop(t.contracten[dienstverband.soort], dienstverband.werkgever)}
          </Kop>
          <GegevensLijst
            gegevens={[
              { naam: t.dienstverband.looptijd, waarde: formatPeriode(dienstverband.periode) },
              { naam: t.dienstverband.uren, waarde: describeUren(dienstverband) },
            ]}
          />
        </div>
      ))}
    </Vlak>
  );
}
