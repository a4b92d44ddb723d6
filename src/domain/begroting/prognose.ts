import Big from 'big.js';
import {
  addBedragen,
  type Bedrag,
  createRekenblad,
  type Operand,
  type Rekenblad,
  type Rekenuitslag,
  roundBedrag,
} from '#domain/berekening/index.ts';
import { type Datum, datum, ok, type Periode } from '#domain/shared/index.ts';
import { countDagen, createBegrotingsjaar } from './begroting.ts';

/**
 * Money that is promised over the days from `van` until `tot` (null: no end was agreed): for each day one part of
 * `bedrag`, of which there are `overDagen`. Several with the same period count at once in `aantal`.
 */
export type Verplichting = Periode & {
  readonly bedrag: Bedrag;
  readonly overDagen: number;
  readonly aantal: number;
};

export type PrognoseInvoer = {
  readonly jaar: number;
  /** The first day that is not booked yet; from then on what is promised counts. */
  readonly geboektTot: Datum;
  /** Null when no budget was entered. */
  readonly begroot: Bedrag | null;
  readonly werkelijk: Bedrag;
  /** Null when it is not known what is promised; then the forecast is unknown too. */
  readonly verplichtingen: readonly Verplichting[] | null;
};

/** Where a budget ends up on 31 December; `ruimte` is below nought when it is not enough. */
export type Prognose = {
  readonly begroot: Bedrag | null;
  readonly werkelijk: Bedrag;
  readonly verplicht: Bedrag | null;
  readonly prognose: Bedrag | null;
  readonly ruimte: Bedrag | null;
};

const VERSIE = {
  regel: 'jaarprognose',
  geldig: { van: datum('2015-01-01'), tot: null },
  bronnen: [
    { artikel: 'Prognose tot en met 31 december', vindplaats: 'docs/rekenregels/geld.md', merk: 'I' },
  ],
} as const;

/**
 * The forecast of one budget to 31 December: what was really spent, and what is promised from the first day that is not
 * booked until it ends or the year does, by the day. Each amount that is promised is rounded once.
 */
export function calculatePrognose(invoer: PrognoseInvoer): Rekenuitslag<PrognoseInvoer, Prognose> {
  const { begroot, werkelijk, verplichtingen } = invoer;
  const blad = createRekenblad(VERSIE, invoer.geboektTot, invoer);
  const verplicht = verplichtingen === null ? null : writeVerplicht(blad, invoer, verplichtingen);
  if (verplicht === null) {
    blad.waarschuw({ code: 'verplicht-onbekend', merk: 'I' });
    return ok(blad.klaar({ begroot, werkelijk, verplicht, prognose: null, ruimte: null }));
  }
  const prognose = new Big(werkelijk).plus(verplicht).toFixed(2);
  blad.stap({
    code: 'prognose',
    formule: 'werkelijk + verplicht',
    operanden: [toEuro('werkelijk', werkelijk), toEuro('verplicht', verplicht)],
    waarde: prognose,
    eenheid: 'euro',
  });
  if (begroot === null) {
    blad.waarschuw({ code: 'begroting-onbekend', merk: 'I' });
    return ok(blad.klaar({ begroot, werkelijk, verplicht, prognose, ruimte: null }));
  }
  const ruimte = new Big(begroot).minus(prognose).toFixed(2);
  blad.stap({
    code: 'ruimte',
    formule: 'begroot − prognose',
    operanden: [toEuro('begroot', begroot), toEuro('prognose', prognose)],
    waarde: ruimte,
    eenheid: 'euro',
  });
  return ok(blad.klaar({ begroot, werkelijk, verplicht, prognose, ruimte }));
}

/** One step per amount that is promised, with the days of all promises of that amount together. */
function writeVerplicht(
  blad: Rekenblad<PrognoseInvoer>,
  { jaar, geboektTot }: PrognoseInvoer,
  verplichtingen: readonly Verplichting[],
): Bedrag {
  const { eind } = createBegrotingsjaar(jaar);
  const groepen = new Map<string, { bedrag: Bedrag; overDagen: number; dagen: number }>();
  for (const { bedrag, overDagen, aantal, ...periode } of verplichtingen) {
    const sleutel = `${bedrag} ${overDagen}`;
    const groep = groepen.get(sleutel) ?? { bedrag, overDagen, dagen: 0 };
    groep.dagen += aantal * countDagen(periode, geboektTot, eind);
    groepen.set(sleutel, groep);
  }
  const delen = [...groepen.values()].filter(({ dagen }) => dagen > 0).map((groep) => writeDeel(blad, groep));
  const verplicht = addBedragen(...delen);
  blad.stap({
    code: 'verplicht',
    formule: 'verplichteDelen',
    operanden: delen.map((deel) => toEuro('verplichteDelen', deel)),
    waarde: verplicht,
    eenheid: 'euro',
  });
  return verplicht;
}

function writeDeel(
  blad: Rekenblad<PrognoseInvoer>,
  { bedrag, overDagen, dagen }: { bedrag: Bedrag; overDagen: number; dagen: number },
): Bedrag {
  const deel = roundBedrag(new Big(bedrag).times(dagen), overDagen);
  blad.stap({
    code: 'verplicht-deel',
    formule: 'bedrag × dagen / overDagen',
    operanden: [
      toEuro('bedrag', bedrag),
      { naam: 'dagen', waarde: String(dagen), eenheid: 'dagen' },
      { naam: 'overDagen', waarde: String(overDagen), eenheid: 'dagen' },
    ],
    waarde: deel,
    eenheid: 'euro',
  });
  return deel;
}

function toEuro(naam: string, waarde: Bedrag): Operand {
  return { naam, waarde, eenheid: 'euro' };
}
