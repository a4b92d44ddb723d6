import { isBovenMaximum } from '#application/raamovereenkomst/index.ts';
import type { Bezetter, Werkplek, Zitplaats } from '#application/werkplek/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import { isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import {
  Alinea,
  GegevensLijst,
  IdentiteitsBalk,
  Knop,
  Knoppenrij,
  Kop,
  Label,
  Link,
  Melding,
  Vlak,
} from '#web/ui/index.ts';
import { listOmstandigheden, listPrijsGegevens, listWerkGegevens } from './gegevens.ts';
import { ZitplaatsTabel } from './zitplaats.page.tsx';

type PlekProps = {
  readonly plek: Werkplek;
  readonly zitplaatsen: readonly Zitplaats[];
  /** Null for who may not see names. */
  readonly bezetters: readonly Bezetter[] | null;
  readonly vandaag: Datum;
  readonly rollen: readonly Rol[];
};

/** One place: the work, what it is like, the price, and its seats. */
export function PlekPagina({ plek, zitplaatsen, bezetters, vandaag, rollen }: PlekProps) {
  const magBeheren = isToegestaan(rollen, 'plekken-beheren');
  const magPrijs = isToegestaan(rollen, 'plekprijs-bekijken');
  const basis = `/werk/plekken/${plek.nummer}`;
  const nu = zitplaatsen.filter(({ periode }) => containsDatum(periode, vandaag));
  const vrij = nu.filter(({ vrijVanaf }) => vrijVanaf !== null && vrijVanaf <= vandaag).length;
  return (
    <>
      <IdentiteitsBalk
        naam={plek.naam}
        labels={
          <Label
            toon={vrij > 0 ? 'goed' : 'neutraal'}
          >{`${t.vrijVan(vrij, nu.length)} ${t.zitplaats.vrij}`}</Label>
        }
        feiten={[
          {
            naam: t.kolommen.werkgever,
            waarde: isToegestaan(rollen, 'werkgevers-bekijken') ? (
              <Link href={`/werk/werkgevers/${plek.werkgeverId}`}>{plek.werkgever}</Link>
            ) : (
              plek.werkgever
            ),
          },
          { naam: t.kolommen.werksoort, waarde: plek.werksoortNaam },
          { naam: t.kolommen.naam, waarde: plek.nummer },
        ]}
      />
      {magBeheren && (
        <Knoppenrij>
          <Knop soort="tweede" href={`${basis}/wijzig`}>
            {t.wijzig}
          </Knop>
          <Knop soort="tweede" href={`/werk/plekken/nieuw?kopie=${plek.nummer}`}>
            {t.kopieer}
          </Knop>
        </Knoppenrij>
      )}
      {magPrijs && isBovenMaximum(plek) && (
        <Melding soort="waarschuwing" titel={t.detail.teDuurTitel}>
          <Alinea>{t.detail.teDuurUitleg}</Alinea>
        </Melding>
      )}
      <Vlak>
        <Kop niveau={2} maat={3}>
          {t.detail.werk}
        </Kop>
        <GegevensLijst gegevens={listWerkGegevens(plek)} />
      </Vlak>
      <Vlak>
        <Kop niveau={2} maat={3}>
          {t.detail.omstandigheden}
        </Kop>
        <GegevensLijst gegevens={listOmstandigheden(plek)} />
      </Vlak>
      {magPrijs && (
        <Vlak>
          <Kop niveau={2} maat={3}>
            {t.detail.prijs}
          </Kop>
          <GegevensLijst gegevens={listPrijsGegevens(plek)} />
        </Vlak>
      )}
      <Kop niveau={2}>{t.zitplaats.titel}</Kop>
      <ZitplaatsTabel
        basis={basis}
        zitplaatsen={zitplaatsen}
        bezetters={bezetters}
        vandaag={vandaag}
        magBeheren={magBeheren}
      />
      {magBeheren && (
        <Knoppenrij>
          <Knop soort="tweede" href={`${basis}/plaatsen`}>
            {t.zitplaats.voegToe}
          </Knop>
        </Knoppenrij>
      )}
    </>
  );
}
