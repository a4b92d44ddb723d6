import type { Werk } from '#application/shared/index.ts';
import {
  findLopend,
  type LokaleEis,
  listAfgelopenWerkgevers,
  listKetens,
  listLokaleEisTekorten,
} from '#domain/dienstverband/index.ts';
import { addDagen, containsDatum, type Datum } from '#domain/shared/index.ts';
import {
  compareSignaal,
  determineSignaal,
  type Signaal,
  type SignaalFeiten,
  type SignaalSoort,
  type SignaalVan,
} from '#domain/signaal/index.ts';
import { calculateAanzegging, calculateBeslistermijn } from '#domain/termijn/index.ts';
import type {
  DossierSignaalFeiten,
  SignaalDienstverband,
  SignaalGroep,
  WerkgeverSignaalFeiten,
} from './signaal.poort.ts';

/** The signals of a day for one klantmanager, grouped per person or provider, most urgent group first. */
export function listSignalen(
  { vandaag }: Pick<Werk, 'vandaag'>,
  dossiers: readonly DossierSignaalFeiten[],
  werkgevers: readonly WerkgeverSignaalFeiten[],
  lokaleEisen: readonly LokaleEis[],
): readonly SignaalGroep[] {
  const groepen = [
    ...dossiers.map((dossier) => {
      const lopend = findLopend(dossier.dienstverbanden, vandaag);
      return {
        onderwerp: dossier.dossierId,
        titel: dossier.naam,
        href: `/werk/kandidaten/${dossier.nummer}`,
        jobcoach: dossier.jobcoach,
        werkgeverNaam: lopend?.werkgeverNaam ?? null,
        plekNaam: dossier.vrijePlek?.naam ?? null,
        signalen: keep([...listDossierSignalen(dossier, lopend, lokaleEisen, vandaag)], dossier.stil),
      };
    }),
    ...werkgevers.map((werkgever) => ({
      onderwerp: werkgever.werkgeverId,
      titel: werkgever.naam,
      href: `/werk/werkgevers/${werkgever.werkgeverId}`,
      jobcoach: '',
      werkgeverNaam: werkgever.naam,
      plekNaam: null,
      signalen: keep([...listWerkgeverSignalen(werkgever, vandaag)], werkgever.stil),
    })),
  ];
  return groepen
    .flatMap(({ signalen: [eerste, ...rest], ...groep }): SignaalGroep[] =>
      eerste === undefined ? [] : [{ ...groep, signalen: [eerste, ...rest] }],
    )
    .sort((a, b) => compareSignaal(a.signalen[0], b.signalen[0]));
}

function keep(signalen: readonly Signaal[], stil: readonly string[]): readonly Signaal[] {
  return signalen.filter(({ soort }) => !stil.includes(soort)).sort(compareSignaal);
}

function* toon<S extends SignaalSoort>(
  soort: S,
  feit: SignaalFeiten[S],
  vandaag: Datum,
): Generator<SignaalVan<S>> {
  const signaal = determineSignaal(soort, feit, vandaag);
  if (signaal !== null) yield signaal;
}

function* listDossierSignalen(
  dossier: DossierSignaalFeiten,
  lopend: SignaalDienstverband | undefined,
  lokaleEisen: readonly LokaleEis[],
  vandaag: Datum,
): Generator<Signaal> {
  const { aanvraag, advies, besluit, voorstel } = dossier;
  if (aanvraag) yield* toon('advies-blijft-uit', aanvraag, vandaag);
  if (advies) {
    const termijn = calculateBeslistermijn({ ontvangen: advies.adviesDatum });
    if (termijn.ok) yield* toon('besluit-nemen', { ...advies, ...termijn.value.uitkomst }, vandaag);
  }
  if (besluit) yield* toon('bezwaartermijn', besluit, vandaag);
  if (voorstel) yield* toon('voorstel-wacht', voorstel, vandaag);
  if (dossier.wilKijken) yield* toon('wil-kijken', dossier.wilKijken, vandaag);
  if (dossier.kloptNiet) yield* toon('klopt-niet', dossier.kloptNiet, vandaag);
  yield* listWachtSignalen(dossier, vandaag);
  if (lopend?.isBeschutWerk) yield* listDienstverbandSignalen(dossier, lopend, lokaleEisen, vandaag);
  const laatsteContact = dossier.laatsteGesprek ?? dossier.geopendOp;
  yield* toon('geen-contact', { laatsteContact, begonnenMetWerk: lopend?.periode.van ?? null }, vandaag);
}

function* listWachtSignalen(
  { wachtSinds, isAangehouden, heeftKeuze, vrijePlek, voorstel }: DossierSignaalFeiten,
  vandaag: Datum,
): Generator<Signaal> {
  if (wachtSinds === null) return;
  yield* toon('wacht-te-lang', { wachtSinds, isAangehouden }, vandaag);
  if (isAangehouden) return;
  if (!heeftKeuze) yield* toon('keuze-niet-gemaakt', { adviesDatum: wachtSinds }, vandaag);
  if (vrijePlek && !voorstel) {
    const { werkplekId, rang } = vrijePlek;
    yield* toon('keuze-klaar-plek-vrij', { werkplekId, rang }, vandaag);
  }
}

function* listDienstverbandSignalen(
  { dienstverbanden }: DossierSignaalFeiten,
  lopend: SignaalDienstverband,
  lokaleEisen: readonly LokaleEis[],
  vandaag: Datum,
): Generator<Signaal> {
  const keten = listKetens(dienstverbanden, vandaag).find(({ schakels }) => schakels.includes(lopend));
  const kanTijdelijkVerder = keten ? keten.kanTijdelijkVerder : null;
  const vast = keten?.vast ?? undefined;
  const { overeengekomenTot: tot } = lopend;
  const heeftVervolg = dienstverbanden.some(({ periode }) => tot !== null && periode.van >= tot);
  if (tot !== null && !heeftVervolg) {
    const laatsteDag = addDagen(tot, -1);
    const aanzegging = calculateAanzegging({ van: lopend.periode.van, tot: laatsteDag });
    yield* toon(
      'dienstverband-stopt',
      {
        laatsteDag,
        aanzeggingUiterlijk: aanzegging.ok ? aanzegging.value.uitkomst.uiterlijk : null,
        nummer: keten?.nummer ?? null,
        kanTijdelijkVerder,
      },
      vandaag,
    );
    yield* toon(
      'carrousel-risico',
      {
        laatsteDag,
        isLaatsteTijdelijke: kanTijdelijkVerder === false,
        vastVanaf: vast !== undefined && vast.vanaf > vandaag ? vast.vanaf : null,
        aantalAfgelopenWerkgevers: listAfgelopenWerkgevers(dienstverbanden, vandaag).length,
      },
      vandaag,
    );
  }
  const { uren, redenAfwijking } = lopend;
  if (uren !== null && redenAfwijking === '') {
    const gemeten = { periode: { van: lopend.periode.van, tot }, uren };
    const eisen = lokaleEisen.filter(({ geldig }) => containsDatum(geldig, lopend.periode.van));
    yield* toon(
      'onder-lokale-eis',
      { tekorten: eisen.flatMap((eis) => [...listLokaleEisTekorten(gemeten, eis)]) },
      vandaag,
    );
  }
}

function* listWerkgeverSignalen(
  { zonderPlek, verlenging }: WerkgeverSignaalFeiten,
  vandaag: Datum,
): Generator<Signaal> {
  if (zonderPlek) yield* toon('aanbieder-zonder-beschutte-plek', zonderPlek, vandaag);
  if (verlenging) yield* toon('raamovereenkomst-verlengen', verlenging, vandaag);
}
