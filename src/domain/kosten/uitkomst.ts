import Big from 'big.js';
import { addBedragen, type Bedrag, subtractBedrag } from '#domain/berekening/index.ts';
import {
  BETALERS,
  type Betaler,
  type Onderdeelsoort,
  PLAATSONDERDELEN,
  type Plaatsbedragen,
  type Plaatsonderdeel,
  STROMEN,
} from './onderdeel.ts';

/** One component, with who pays it and to whom. */
export type Kostenregel = {
  readonly onderdeel: Plaatsonderdeel;
  readonly soort: Onderdeelsoort;
  readonly van: Betaler | null;
  readonly aan: Betaler | null;
  readonly bedrag: Bedrag | null;
};

/** What one of the three pays, gets from another of the three, and bears in the end. The yield of the work is apart. */
export type Betalerregel = {
  readonly betaler: Betaler;
  readonly betaalt: Bedrag | null;
  readonly ontvangt: Bedrag | null;
  readonly draagt: Bedrag | null;
};

/**
 * Which money is meant when somebody says what a place costs. `hele-loon`: the whole wage bill, guidance and other.
 * `subsidie-en-begeleiding`: what the gemeente pays: subsidy, guidance and other. `alleen-begeleiding`: guidance.
 * `gemeente-na-rijk`: what the gemeente pays less what the State gives for it.
 */
export const GELDSTROMEN = [
  'hele-loon',
  'subsidie-en-begeleiding',
  'alleen-begeleiding',
  'gemeente-na-rijk',
] as const;

export type Geldstroom = (typeof GELDSTROMEN)[number];

/** A total always carries its stream: there is no 'cost of a place' by itself. */
export type Geldstroomregel = { readonly geldstroom: Geldstroom; readonly bedrag: Bedrag | null };

/** Costs per year per component, per payer and per stream. */
export type Plaatskosten = {
  readonly onderdelen: readonly Kostenregel[];
  readonly betalers: readonly Betalerregel[];
  readonly geldstromen: readonly Geldstroomregel[];
};

/** Puts amounts per component beside who pays them. A sum with an unknown part is unknown. */
export function createPlaatskosten(bedragen: Plaatsbedragen): Plaatskosten {
  const { brutoloon, loonkostensubsidie, begeleiding, overig, vergoeding, aanvulling } = bedragen;
  const gemeente = sumBekend([loonkostensubsidie, begeleiding, overig]);
  return {
    onderdelen: PLAATSONDERDELEN.map((onderdeel) => ({
      onderdeel,
      ...STROMEN[onderdeel],
      bedrag: bedragen[onderdeel],
    })),
    betalers: BETALERS.map((betaler) => toBetalerregel(betaler, bedragen)),
    geldstromen: [
      { geldstroom: 'hele-loon', bedrag: sumBekend([brutoloon, begeleiding, overig]) },
      { geldstroom: 'subsidie-en-begeleiding', bedrag: gemeente },
      { geldstroom: 'alleen-begeleiding', bedrag: begeleiding },
      { geldstroom: 'gemeente-na-rijk', bedrag: minus(gemeente, sumBekend([vergoeding, aanvulling])) },
    ],
  };
}

/** The amount of one stream. */
export function findGeldstroom(kosten: Plaatskosten, geldstroom: Geldstroom): Bedrag | null {
  return kosten.geldstromen.find((regel) => regel.geldstroom === geldstroom)?.bedrag ?? null;
}

/** The amount of one component. */
export function findOnderdeel(kosten: Plaatskosten, onderdeel: Plaatsonderdeel): Bedrag | null {
  return kosten.onderdelen.find((regel) => regel.onderdeel === onderdeel)?.bedrag ?? null;
}

/** The same components for `aantal` places; each amount of one place was rounded already. */
export function repeatBedragen(bedragen: Plaatsbedragen, aantal: number): Plaatsbedragen {
  return mapBedragen((onderdeel) => {
    const bedrag = bedragen[onderdeel];
    return bedrag === null ? null : new Big(bedrag).times(aantal).toFixed(2);
  });
}

/** Adds the components of several groups of places. */
export function addPlaatsbedragen(groepen: readonly Plaatsbedragen[]): Plaatsbedragen {
  return mapBedragen((onderdeel) => sumBekend(groepen.map((groep) => groep[onderdeel])));
}

/** The components of an outcome again. */
export function bedragenOf(kosten: Plaatskosten): Plaatsbedragen {
  return mapBedragen((onderdeel) => findOnderdeel(kosten, onderdeel));
}

function mapBedragen(bedragOf: (onderdeel: Plaatsonderdeel) => Bedrag | null): Plaatsbedragen {
  return {
    brutoloon: bedragOf('brutoloon'),
    loonkostensubsidie: bedragOf('loonkostensubsidie'),
    begeleiding: bedragOf('begeleiding'),
    overig: bedragOf('overig'),
    opbrengst: bedragOf('opbrengst'),
    vergoeding: bedragOf('vergoeding'),
    aanvulling: bedragOf('aanvulling'),
  };
}

function toBetalerregel(betaler: Betaler, bedragen: Plaatsbedragen): Betalerregel {
  const geld = PLAATSONDERDELEN.filter((onderdeel) => STROMEN[onderdeel].soort !== 'opbrengst');
  const betaalt = sumBekend(geld.filter((o) => STROMEN[o].van === betaler).map((o) => bedragen[o]));
  const ontvangt = sumBekend(geld.filter((o) => STROMEN[o].aan === betaler).map((o) => bedragen[o]));
  return { betaler, betaalt, ontvangt, draagt: minus(betaalt, ontvangt) };
}

function sumBekend(bedragen: readonly (Bedrag | null)[]): Bedrag | null {
  const bekend = bedragen.filter((bedrag) => bedrag !== null);
  return bekend.length === bedragen.length ? addBedragen(...bekend) : null;
}

function minus(a: Bedrag | null, b: Bedrag | null): Bedrag | null {
  return a === null || b === null ? null : subtractBedrag(a, b);
}
