import { isBovenMaximum, type Raamovereenkomst } from '#application/raamovereenkomst/index.ts';
import type { Werkgever } from '#application/werkgever/index.ts';
import type { WerkplekRij } from '#application/werkplek/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import {
  Alinea,
  GegevensLijst,
  IdentiteitsBalk,
  Knop,
  Knoppenrij,
  Kop,
  Label,
  Leeg,
  Melding,
  Vlak,
} from '#web/ui/index.ts';
import { PlekkenTabel } from '../plekken/tabel.tsx';
import { formatPrijs } from '../plekken/tekst.ts';
import { RaamovereenkomstVlak } from './raamovereenkomst.page.tsx';
import { listWerkgeverGegevens } from './velden.tsx';

type WerkgeverProps = {
  readonly werkgever: Werkgever;
  readonly raamovereenkomsten: readonly Raamovereenkomst[];
  readonly werkplekken: readonly WerkplekRij[];
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};

/** One employer or provider: what stands out, contact, framework agreements and places. */
export function WerkgeverPagina(props: WerkgeverProps) {
  const { werkgever, raamovereenkomsten, werkplekken, vandaag, magBeheren } = props;
  const basis = `/werk/werkgevers/${werkgever.id}`;
  const som = (kies: (rij: WerkplekRij) => number) =>
    werkplekken.reduce((totaal, rij) => totaal + kies(rij), 0);
  const geenOvereenkomst = werkgever.soort === 'aanbieder' ? t.geenBijAanbieder : t.geenRaamovereenkomsten;
  return (
    <>
      <IdentiteitsBalk
        naam={werkgever.naam}
        labels={<Label>{t.soorten[werkgever.soort]}</Label>}
        feiten={[
          { naam: t.kvk, waarde: werkgever.kvk },
          { naam: t.sinds, waarde: formatDatum(werkgever.sinds) },
          { naam: t.kolommen.zitplaatsen, waarde: som((rij) => rij.zitplaatsen) },
          { naam: t.kolommen.vrij, waarde: som((rij) => rij.vrij) },
        ]}
      />
      <Waarschuwingen {...props} />
      <Vlak kopId="gegevens">
        <Kop niveau={2} maat={3} id="gegevens">
          {t.gegevens}
        </Kop>
        <GegevensLijst gegevens={listWerkgeverGegevens(werkgever)} />
        {magBeheren && (
          <Knop soort="tweede" href={`${basis}/wijzig`}>
            {t.wijzigContact}
          </Knop>
        )}
      </Vlak>
      <Kop niveau={2}>{t.raamovereenkomsten}</Kop>
      {raamovereenkomsten.length === 0 && <Alinea>{geenOvereenkomst}</Alinea>}
      {raamovereenkomsten.map((raamovereenkomst) => (
        <RaamovereenkomstVlak
          key={raamovereenkomst.id}
          raamovereenkomst={raamovereenkomst}
          vandaag={vandaag}
          wijzig={magBeheren ? `${basis}/raamovereenkomsten/${raamovereenkomst.id}` : undefined}
        />
      ))}
      {magBeheren && (
        <Knoppenrij>
          <Knop soort="tweede" href={`${basis}/raamovereenkomsten/nieuw`}>
            {t.nieuweRaamovereenkomst}
          </Knop>
        </Knoppenrij>
      )}
      <Kop niveau={2}>{t.plekken}</Kop>
      {werkplekken.length === 0 ? (
        <Leeg titel={t.geenPlekken} kopniveau={3} />
      ) : (
        <PlekkenTabel werkplekken={werkplekken} bijschrift={t.plekken} zonderWerkgever />
      )}
      {magBeheren && (
        <Knoppenrij>
          <Knop soort="tweede" href={`/werk/plekken/nieuw?werkgever=${werkgever.id}`}>
            {t.nieuwePlek}
          </Knop>
        </Knoppenrij>
      )}
    </>
  );
}

function Waarschuwingen({ werkgever, raamovereenkomsten, werkplekken, vandaag }: WerkgeverProps) {
  const nu = raamovereenkomsten.find(({ periode }) => containsDatum(periode, vandaag));
  const aantal = werkplekken.reduce((totaal, rij) => totaal + rij.zitplaatsen, 0);
  const teDuur = werkplekken.filter(isBovenMaximum);
  return (
    <>
      {nu !== undefined && aantal < nu.minimumPlekken && (
        <Melding soort="waarschuwing" titel={t.waarschuwingGeenPlekTitel}>
          <Alinea>{t.waarschuwingGeenPlek(werkgever.naam, aantal, nu.minimumPlekken)}</Alinea>
        </Melding>
      )}
      {teDuur.length > 0 && (
        <Melding soort="waarschuwing" titel={t.waarschuwingPrijsTitel}>
          {teDuur.map((plek) => (
            <Alinea key={plek.nummer}>
              {t.waarschuwingPrijs(
                plek.naam,
                formatPrijs(plek.prijs) ?? '',
                formatPrijs(plek.maximumprijs) ?? '',
              )}
            </Alinea>
          ))}
        </Melding>
      )}
    </>
  );
}
