import type { LokaleEis } from '#domain/dienstverband/index.ts';
import { compareUren, containsDatum, type Datum, months, type Periode } from '#domain/shared/index.ts';
import { compareBegeleiding } from '#domain/werkplek/index.ts';
import type {
  Afspraakdekking,
  HaalbaarheidInvoer,
  KandidaatEisen,
  UrenBereik,
  WerkplekAanbod,
} from './gegevens.ts';
import { compareBekend, type Toets, type ToetsUitkomst } from './toets.ts';

/** Every hard requirement in the order in which people ask: may it, when, how long, how far, with what help. */
export function* listToetsen(invoer: HaalbaarheidInvoer): Generator<Toets> {
  const { eisen, aanbod, start } = invoer;
  yield {
    code: 'besluit',
    gevraagd: start,
    geboden: eisen.vaststellingen,
    uitkomst: toUitkomst(eisen.vaststellingen.some((periode) => containsDatum(periode, start))),
  };
  yield* listToetsenDatums(invoer);
  yield* listToetsenUren(invoer);
  yield* listToetsenReizen(eisen, aanbod);
  yield* listToetsenBegeleiding(eisen, aanbod);
  if (aanbod.maximumprijs !== null) {
    const { maximumprijs: gevraagd, prijs: geboden } = aanbod;
    yield {
      code: 'prijs',
      gevraagd,
      geboden,
      uitkomst: compareBekend(gevraagd, geboden, (max, prijs) => prijs <= max),
    };
  }
  const { afspraak, uitsluiting } = aanbod;
  yield {
    code: 'afspraak',
    gevraagd: start,
    geboden: afspraak,
    uitkomst: toUitkomst(isGedekt(afspraak, start)),
  };
  if (uitsluiting !== null) {
    yield { code: 'uitsluiting', gevraagd: 'geen', geboden: uitsluiting, uitkomst: 'voldoet-niet' };
  }
}

function* listToetsenDatums({ eisen, aanbod, start, lokaleEis }: HaalbaarheidInvoer): Generator<Toets> {
  yield {
    code: 'periode',
    gevraagd: start,
    geboden: aanbod.periode,
    uitkomst: toUitkomst(containsDatum(aanbod.periode, start)),
  };
  const { vrijVanaf } = aanbod;
  const vrij = vrijVanaf !== null && vrijVanaf <= start;
  yield { code: 'zitplaats', gevraagd: start, geboden: vrijVanaf, uitkomst: toUitkomst(vrij) };
  const geboden = eisen.beschikbaarVanaf;
  yield {
    code: 'beschikbaarheid',
    gevraagd: start,
    geboden,
    uitkomst: compareBekend(start, geboden, (dag, vanaf) => vanaf <= dag),
  };
  const minimaleMaanden = findHardeEis(lokaleEis, eisen)?.minimaleMaanden ?? null;
  if (minimaleMaanden !== null && containsDatum(aanbod.periode, start)) {
    const rest: Periode = { van: start, tot: aanbod.periode.tot };
    const maanden = months(rest);
    const lang = maanden === null || maanden >= minimaleMaanden;
    yield { code: 'duur', gevraagd: minimaleMaanden, geboden: maanden, uitkomst: toUitkomst(lang) };
  }
}

function* listToetsenUren({ eisen, aanbod, lokaleEis }: HaalbaarheidInvoer): Generator<Toets> {
  const uitkomst = compareBekend(eisen.uren, aanbod.uren, isUrenOverlap);
  yield { code: 'uren', gevraagd: eisen.uren, geboden: aanbod.uren, uitkomst };
  const minimaleUren = findHardeEis(lokaleEis, eisen)?.minimaleUren ?? null;
  if (minimaleUren !== null) {
    const meeste =
      eisen.uren === null || aanbod.uren === null ? null : leastMaximaal(eisen.uren, aanbod.uren);
    const genoeg = compareBekend(minimaleUren, meeste, (eis, uren) => compareUren(uren, eis) >= 0);
    yield { code: 'lokale-uren', gevraagd: minimaleUren, geboden: meeste, uitkomst: genoeg };
  }
  yield {
    code: 'dagen',
    gevraagd: eisen.dagen,
    geboden: aanbod.dagen,
    uitkomst: compareBekend(eisen.dagen, aanbod.dagen, (kan, werk) => werk.every((dag) => kan.includes(dag))),
  };
}

function* listToetsenReizen(eisen: KandidaatEisen, aanbod: WerkplekAanbod): Generator<Toets> {
  if (eisen.reisafstand !== 'geen-grens') {
    const { reisafstand: gevraagd } = eisen;
    const { afstand: geboden } = aanbod;
    const uitkomst = compareBekend(gevraagd, geboden, (grens, afstand) => afstand <= grens);
    yield { code: 'reisafstand', gevraagd, geboden, uitkomst };
  }
  if (eisen.reistijd !== 'geen-grens') {
    const { reistijd: gevraagd } = eisen;
    const { reistijd: geboden } = aanbod;
    const uitkomst = compareBekend(gevraagd, geboden, (grens, tijd) => tijd <= grens);
    yield { code: 'reistijd', gevraagd, geboden, uitkomst };
  }
}

function* listToetsenBegeleiding(eisen: KandidaatEisen, aanbod: WerkplekAanbod): Generator<Toets> {
  const { begeleiding, permanentToezicht, aanpassingen } = eisen;
  yield {
    code: 'begeleiding',
    gevraagd: begeleiding,
    geboden: aanbod.begeleiding,
    uitkomst: compareBekend(
      begeleiding,
      aanbod.begeleiding,
      (nodig, geeft) => compareBegeleiding(geeft, nodig) >= 0,
    ),
  };
  yield {
    code: 'permanent-toezicht',
    gevraagd: permanentToezicht,
    geboden: aanbod.permanentToezicht,
    uitkomst:
      permanentToezicht === false
        ? 'voldoet'
        : compareBekend(permanentToezicht, aanbod.permanentToezicht, (_nodig, geeft) => geeft),
  };
  const ontbreekt = (aanpassingen ?? []).filter((nodig) => !(aanbod.aanpassingen ?? []).includes(nodig));
  yield {
    code: 'aanpassingen',
    gevraagd: aanpassingen,
    geboden: aanbod.aanpassingen,
    ontbreekt,
    uitkomst:
      aanpassingen?.length === 0
        ? 'voldoet'
        : compareBekend(aanpassingen, aanbod.aanpassingen, () => ontbreekt.length === 0),
  };
}

function isGedekt(afspraak: Afspraakdekking, start: Datum): boolean {
  if (afspraak === 'eigen') return true;
  return afspraak !== 'geen-afspraak' && containsDatum(afspraak.periode, start);
}

function findHardeEis(lokaleEis: LokaleEis | null, eisen: KandidaatEisen): LokaleEis | undefined {
  return lokaleEis?.hard && !eisen.heeftAanvaardeAfwijking ? lokaleEis : undefined;
}

function isUrenOverlap(a: UrenBereik, b: UrenBereik): boolean {
  return compareUren(a.minimaal, b.maximaal) <= 0 && compareUren(b.minimaal, a.maximaal) <= 0;
}

function leastMaximaal(a: UrenBereik, b: UrenBereik): string {
  return compareUren(a.maximaal, b.maximaal) <= 0 ? a.maximaal : b.maximaal;
}

function toUitkomst(voldoet: boolean): ToetsUitkomst {
  return voldoet ? 'voldoet' : 'voldoet-niet';
}
