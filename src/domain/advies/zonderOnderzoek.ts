import type { Rekenblad } from '#domain/berekening/index.ts';
import { addDagen, addMaanden, type Datum } from '#domain/shared/index.ts';
import type { AdviesAntwoord, AdviesInvoer } from './invoer.ts';

const WACHTMAANDEN = 12;

/** Whether the request asks for an answer that the text gives without examination (art. 3(3)-(6)). */
export function isZonderOnderzoekGevraagd({
  eerderAdvies,
  nieuweFeiten = false,
  wsw = 'geen',
}: AdviesInvoer): boolean {
  return !nieuweFeiten && ((eerderAdvies ?? null) !== null || wsw !== 'geen');
}

/** The first day on which the person's own application is no longer within 12 months after the earlier advice. */
export function calculateVroegsteEigenAanvraag(eerderAdvies: Datum): Datum {
  return addDagen(addMaanden(eerderAdvies, WACHTMAANDEN), 1);
}

/** The answer that UWV gives at once, with its steps; null when it examines the person. */
export function determineZonderOnderzoek(
  blad: Rekenblad<AdviesInvoer>,
  invoer: AdviesInvoer,
): AdviesAntwoord | null {
  const { wsw = 'geen' } = invoer;
  const isTeVroeg = isBinnenWachttijd(blad, invoer);
  if (wsw !== 'geen') {
    const uitkomst = wsw === 'in-staat-tot-begeleid-werken' ? 'negatief' : 'positief';
    blad.stap({
      code: 'wsw-indicatie',
      formule: 'wsw',
      operanden: [{ naam: 'wsw', waarde: wsw, eenheid: 'code' }],
      waarde: uitkomst,
      eenheid: 'code',
    });
    if (isTeVroeg && uitkomst === 'positief') blad.waarschuw({ code: 'gronden-botsen', merk: 'I' });
    return { uitkomst, onderzoek: false, grond: wsw };
  }
  return isTeVroeg
    ? { uitkomst: 'negatief', onderzoek: false, grond: 'eigen-aanvraag-binnen-twaalf-maanden' }
    : null;
}

/** Only an own application has to wait: the gemeente may ask again at any time. */
function isBinnenWachttijd(
  blad: Rekenblad<AdviesInvoer>,
  { aanvrager, ontvangen, eerderAdvies = null }: AdviesInvoer,
): boolean {
  if (eerderAdvies === null) return false;
  if (aanvrager === 'gemeente') {
    blad.stap({
      code: 'gemeente-hoeft-niet-te-wachten',
      formule: 'aanvrager',
      operanden: [{ naam: 'aanvrager', waarde: aanvrager, eenheid: 'code' }],
      waarde: 'nee',
      eenheid: 'ja-nee',
    });
    return false;
  }
  const laatsteWachtdag = addMaanden(eerderAdvies, WACHTMAANDEN);
  const isTeVroeg = ontvangen <= laatsteWachtdag;
  blad.stap({
    code: 'laatste-wachtdag',
    formule: 'eerderAdvies + maanden',
    operanden: [
      { naam: 'eerderAdvies', waarde: eerderAdvies, eenheid: 'datum' },
      { naam: 'maanden', waarde: String(WACHTMAANDEN), eenheid: 'maanden' },
    ],
    waarde: laatsteWachtdag,
    eenheid: 'datum',
  });
  blad.stap({
    code: 'binnen-wachttijd',
    formule: 'ontvangen ≤ laatsteWachtdag',
    operanden: [
      { naam: 'ontvangen', waarde: ontvangen, eenheid: 'datum' },
      { naam: 'laatsteWachtdag', waarde: laatsteWachtdag, eenheid: 'datum' },
    ],
    waarde: isTeVroeg ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  return isTeVroeg;
}
