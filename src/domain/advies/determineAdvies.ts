import {
  chooseRegelversie,
  createRekenblad,
  type Rekenfout,
  type Rekenuitslag,
  type Rekenweigering,
} from '#domain/berekening/index.ts';
import { err, ok } from '#domain/shared/index.ts';
import { determineUitCriteria } from './criteria.ts';
import type { AdviesAntwoord, AdviesInvoer } from './invoer.ts';
import { type AdviesVersie, VERSIES } from './versies.ts';
import { determineZonderOnderzoek, isZonderOnderzoekGevraagd } from './zonderOnderzoek.ts';

/**
 * What UWV advises, and whether it examines the person for it (Besluit advisering beschut werk art. 3). One yes on the
 * two questions is enough. An own application within 12 months after an earlier advice is negative without
 * examination, and so is a Wsw indication 'able to work with guidance'; 'not able' is positive. New facts always lead
 * to an examination, and the gemeente may ask again at any time. Refuses a question about answers without examination
 * before 1 July 2022 (text not read), and an own application before 2017 ('eigen-aanvraag-bestaat-niet').
 */
export function determineAdvies(invoer: AdviesInvoer): Rekenuitslag<AdviesInvoer, AdviesAntwoord, Rekenfout> {
  const { ontvangen, eerderAdvies, nieuweFeiten = false } = invoer;
  if (eerderAdvies && eerderAdvies > ontvangen) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'eerderAdvies', code: 'advies-na-aanvraag' }] });
  }
  const versie = chooseRegelversie(VERSIES, ontvangen);
  if (!versie.ok) return versie;
  const weigering = findWeigering(versie.value, invoer);
  if (weigering !== null) return err(weigering);
  const blad = createRekenblad(versie.value, ontvangen, invoer);
  if (nieuweFeiten) {
    blad.stap({
      code: 'nieuwe-feiten-onderzoek',
      formule: 'nieuweFeiten',
      operanden: [{ naam: 'nieuweFeiten', waarde: 'ja', eenheid: 'ja-nee' }],
      waarde: 'ja',
      eenheid: 'ja-nee',
    });
  }
  const meteen = isZonderOnderzoekGevraagd(invoer) ? determineZonderOnderzoek(blad, invoer) : null;
  return ok(blad.klaar(meteen ?? determineUitCriteria(blad, invoer)));
}

function findWeigering(versie: AdviesVersie, invoer: AdviesInvoer): Rekenweigering | null {
  const { aanvrager, ontvangen: peildatum } = invoer;
  if (aanvrager === 'persoon' && !versie.hasEigenAanvraag) {
    return {
      code: 'eigen-aanvraag-bestaat-niet',
      norm: versie.regel,
      peildatum,
      ...toDichtstbij(({ hasEigenAanvraag }) => hasEigenAanvraag),
    };
  }
  if (!versie.isZonderOnderzoekGelezen && isZonderOnderzoekGevraagd(invoer)) {
    return {
      code: 'periode-niet-gelezen',
      norm: versie.regel,
      peildatum,
      ...toDichtstbij(({ isZonderOnderzoekGelezen }) => isZonderOnderzoekGelezen),
    };
  }
  return null;
}

function toDichtstbij(voldoet: (versie: AdviesVersie) => boolean): Pick<Rekenweigering, 'dichtstbij'> {
  const eerste = VERSIES.find(voldoet);
  const laatste = VERSIES.findLast(voldoet);
  if (eerste === undefined || laatste === undefined) return {};
  return { dichtstbij: { van: eerste.geldig.van, tot: laatste.geldig.tot } };
}
