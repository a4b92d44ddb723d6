import { weergaveNaam } from '#domain/persoon/index.ts';
import { type Dag, dagTekst, leesDag, periodeTekst, plusMaanden } from '../dag.ts';
import { verzinNaam } from '../namen/index.ts';
import { verzinOrganisatie } from '../namen/organisaties.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';

/** A werkgever while the gemeente is being made. */
export type GebouwdeWerkgever = {
  readonly id: string;
  readonly naam: string;
  readonly aanbieder: boolean;
  readonly sinds: Dag;
  /** Employs people who work elsewhere (detachering); has no workplaces itself. */
  readonly detacheert: boolean;
  /** Has a framework agreement that asks for a place, and lost its only one. */
  readonly zonderPlek: boolean;
};

type NieuweWerkgever = {
  readonly naam: string;
  readonly aanbieder: boolean;
  readonly vorm: string;
  readonly sinds: Dag;
  readonly contactpersoon?: string;
};

/** Second tender round: ten companies more in 2016 (interview of 2016). */
const TWEEDE_RONDE = '2016-04-01';
const KVK_REEKS = 90_000_000;
const RONDE_MAANDEN = 48;
const MAXIMUMPRIJS_CENT = 2_200_000;

/** Numbers of providers and companies for a gemeente of this size; Almere as in the interview: more than thirty. */
function tellen(
  taakstelling: number,
  almere: boolean,
): { aanbieders: number; eersteRonde: number; overige: number } {
  if (almere) return { aanbieders: 34, eersteRonde: 22, overige: 16 };
  const aanbieders = Math.max(2, Math.round(taakstelling / 5));
  return {
    aanbieders,
    eersteRonde: Math.ceil(aanbieders / 2),
    overige: Math.max(2, Math.round(taakstelling / 7)),
  };
}

/** Makes organisations, werkgevers and framework agreements. The first one employs people for others. */
export function bouwWerkgevers(bouw: Bouw, almere: boolean): readonly GebouwdeWerkgever[] {
  const { toeval, gemeente, begin, peildatum } = bouw;
  const { aanbieders, eersteRonde, overige } = tellen(gemeente.taakstelling, almere);
  const bekend = new Set<string>();
  const tweede = leesDag(TWEEDE_RONDE);
  const nieuwe: NieuweWerkgever[] = [
    {
      naam: `Werkbedrijf ${gemeente.naam} (verzonnen)`,
      aanbieder: false,
      vorm: 'sociaal-ontwikkelbedrijf',
      sinds: begin,
    },
  ];
  if (almere) {
    nieuwe.push({
      naam: 'Het Erf',
      aanbieder: true,
      vorm: 'zorg-of-welzijn',
      sinds: begin,
      contactpersoon: 'Petra Hofman',
    });
  }
  for (let nummer = almere ? 1 : 0; nummer < aanbieders; nummer += 1) {
    nieuwe.push({
      naam: verzinOrganisatie(toeval, true, bekend),
      aanbieder: true,
      vorm: toeval.kies(['stichting', 'zorg-of-welzijn', 'zorg-of-welzijn']),
      sinds: nummer < eersteRonde ? begin : tweede,
    });
  }
  for (let nummer = 0; nummer < overige; nummer += 1) {
    nieuwe.push({
      naam: verzinOrganisatie(toeval, false, bekend),
      aanbieder: false,
      vorm: 'regulier',
      sinds: begin + toeval.geheel(0, Math.max(1, Math.floor((peildatum - begin) * 0.8))),
    });
  }
  return nieuwe
    .filter(({ sinds }) => sinds <= peildatum)
    .map((werkgever, nummer, alle) =>
      bouwWerkgever(bouw, werkgever, nummer, almere && nummer === alle.length - overige - 1),
    );
}

function bouwWerkgever(
  bouw: Bouw,
  nieuw: NieuweWerkgever,
  nummer: number,
  zonderPlek: boolean,
): GebouwdeWerkgever {
  const { rijen, toeval, gemeente } = bouw;
  const [id, organisatieId] = [toeval.uuid(), toeval.uuid()];
  const versie = eersteVersie(moment(bouw, nieuw.sinds, 10));
  rijen.huidig.organisatie.push({
    id: organisatieId,
    kvk: String(KVK_REEKS + Number(gemeente.code.slice(2)) * 1000 + nummer),
    naam: nieuw.naam,
    demo: true,
    vastgelegd_op: versie.vastgelegd_op,
  });
  rijen.huidig.werkgever.push({
    gemeente_code: gemeente.code,
    id,
    organisatie_id: organisatieId,
    soort: nieuw.aanbieder ? 'aanbieder' : 'werkgever',
    vorm: nieuw.vorm,
    contactpersoon: nieuw.contactpersoon ?? weergaveNaam(verzinNaam(toeval)),
    telefoon: `06-000${String(toeval.geheel(0, 99_999)).padStart(5, '0')}`,
    email: '',
    plaats: toeval.kiesUit(gemeente.postcodes)?.plaats ?? gemeente.naam,
    sinds: dagTekst(nieuw.sinds),
    ...versie,
  });
  if (nieuw.aanbieder) bouwRaamovereenkomsten(bouw, id, nummer, nieuw.sinds);
  return {
    id,
    naam: nieuw.naam,
    aanbieder: nieuw.aanbieder,
    sinds: nieuw.sinds,
    detacheert: nummer === 0,
    zonderPlek,
  };
}

/** One agreement per tender round of four years, the last with the options that are left. */
function bouwRaamovereenkomsten(bouw: Bouw, werkgeverId: string, nummer: number, sinds: Dag): void {
  const { rijen, toeval, gemeente, peildatum } = bouw;
  for (let ronde = 0, van = sinds; van <= peildatum; ronde += 1, van = plusMaanden(van, RONDE_MAANDEN)) {
    rijen.huidig.raamovereenkomst.push({
      gemeente_code: gemeente.code,
      id: toeval.uuid(),
      werkgever_id: werkgeverId,
      nummer: `RO-${dagTekst(van).slice(0, 4)}-${String(nummer).padStart(3, '0')}`,
      periode: periodeTekst(van, plusMaanden(van, RONDE_MAANDEN)),
      verlengingsopties: 2,
      verlenging_maanden: 12,
      percelen: ['arbeidsmatige-dagbesteding', 'beschut-werk'],
      maximumprijs_cent: MAXIMUMPRIJS_CENT + ronde * 150_000,
      prijs_eenheid: 'jaar',
      minimum_beschutte_plekken: 1,
      ...eersteVersie(moment(bouw, van - 30)),
    });
  }
}
