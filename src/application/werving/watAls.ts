import { err, ok, type Result } from '#domain/shared/index.ts';
import { determineWachtband, WACHTBANDEN, type Wachtband } from '#domain/werving/index.ts';
import { countGeplaatst, type Wijziging, whatIf } from '#matching/index.ts';
import type { Wervingsmarkt } from './wervingsmarkt.ts';

/** What somebody tries out: seats at one place, and how much farther everybody would travel. */
export type WatAlsVraag = {
  readonly plek: string | null;
  /** Seats more, or fewer when below zero; 0 when nothing is tried at a place. */
  readonly zitplaatsen: number;
  /** Metres more than people want to travel now; 0 for as it is. */
  readonly meters: number;
};

/** People by how long they wait. */
export type Wachtgroepen = Readonly<Record<Wachtband, number>>;

export type WatAlsUitkomst = {
  /** People with a place now, and how many more or fewer there would be. */
  readonly geplaatst: number;
  readonly verschil: number;
  readonly aanWerk: Wachtgroepen;
  readonly beter: Wachtgroepen;
  readonly slechter: Wachtgroepen;
  readonly kwijt: Wachtgroepen;
};

export type WatAlsWeigering = { readonly code: 'plek-onbekend' } | { readonly code: 'geen-zitplaats-vrij' };

/** Divides the market of today again with the change. Exact: the outcome of a round with these facts. */
export function tryWatAls(
  markt: Wervingsmarkt,
  { plek, zitplaatsen, meters }: WatAlsVraag,
): Result<WatAlsUitkomst, WatAlsWeigering> {
  const { net, gekozen, plekken, personen, vandaag } = markt;
  const wijzigingen: Wijziging[] = [...listVerder(markt, meters)];
  if (plek !== null && zitplaatsen !== 0) {
    const nummer = plekken.indexOf(plek);
    if (nummer < 0) return err({ code: 'plek-onbekend' });
    if ((net.capaciteit[nummer] ?? 0) + zitplaatsen < 0) {
      return err({ code: 'geen-zitplaats-vrij' });
    }
    wijzigingen.push({ soort: 'zitplaatsen', plek: nummer, aantal: zitplaatsen });
  }
  const na = whatIf(net, gekozen, wijzigingen);
  const groepen = (nummers: readonly number[]): Wachtgroepen => {
    const banden = nummers.flatMap((nummer) => {
      const persoon = personen[nummer];
      return persoon === undefined ? [] : [determineWachtband(persoon.vaststellingOp, vandaag)];
    });
    const aantal = (band: Wachtband) => banden.filter((een) => een === band).length;
    const [kort, jaar, tweeJaar, lang] = WACHTBANDEN;
    return {
      [kort]: aantal(kort),
      [jaar]: aantal(jaar),
      [tweeJaar]: aantal(tweeJaar),
      [lang]: aantal(lang),
    };
  };
  return ok({
    geplaatst: countGeplaatst(gekozen),
    verschil: na.verschil,
    aanWerk: groepen(na.nieuw),
    beter: groepen(na.beter.filter((nummer) => !na.nieuw.includes(nummer))),
    slechter: groepen(na.slechter.filter((nummer) => !na.kwijt.includes(nummer))),
    kwijt: groepen(na.kwijt),
  });
}

/** Chosen places that are only too far, by no more than this. */
function listVerder({ verruimingen }: Wervingsmarkt, meters: number): readonly Wijziging[] {
  return verruimingen
    .filter(({ verandering }) => verandering.soort === 'afstand' && verandering.meters <= meters)
    .map(({ kandidaat, plek, sleutel, positie }) => ({
      soort: 'paar-erbij',
      plek,
      wie: { kandidaat, positie, sleutel },
    }));
}
