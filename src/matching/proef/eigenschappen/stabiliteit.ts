import type { Markt } from '../../markt/markt.ts';
import { isGelijk, koppel, runMotor, toKoppeling } from '../motor.ts';
import type { Koppeling } from '../stabiel.ts';
import { findBesteStabiele, getRang, listStabiele } from '../stabiel.ts';
import type { Eigenschap } from './eigenschap.ts';
import { permute } from './permute.ts';

/** P1 to P7: what an outcome is. */
export const STABILITEIT: readonly Eigenschap[] = [
  {
    naam: 'P1 the order of the input changes not one byte',
    geldt: (motor, markt, toeval) =>
      JSON.stringify(runMotor(motor, markt)) === JSON.stringify(runMotor(motor, permute(markt, toeval))),
  },
  {
    naam: 'P1 lists are sorted by code unit, and the applications are those up to the assigned place',
    geldt: (motor, markt) => {
      const { toewijzingen, nietGeplaatst, aanmeldingen } = runMotor(motor, markt);
      const mensen = toewijzingen.map(({ kandidaat }) => kandidaat);
      return (
        isOplopend(mensen) &&
        isOplopend(nietGeplaatst) &&
        aanmeldingen === countAanmeldingen(markt, new Map(toewijzingen.map((t) => [t.kandidaat, t.plek])))
      );
    },
  },
  {
    naam: 'P2 and P3 the verifier finds nothing: feasible, within capacity, no blocking pair',
    geldt: (motor, markt) => motor.verifyToewijzing(markt, runMotor(motor, markt)).length === 0,
  },
  {
    naam: 'P2 and P3 the verifier finds nothing in a market with many seats at a place either',
    kandidaten: 60,
    zitplaatsen: 15,
    geldt: (motor, markt) => motor.verifyToewijzing(markt, runMotor(motor, markt)).length === 0,
  },
  {
    naam: 'P4 the outcome is the best of all stable matchings',
    geldt: (motor, markt) => isGelijk(koppel(motor, markt), findBesteStabiele(markt)),
  },
  {
    naam: 'P5 every stable matching places the same people, and the same ones at places with a free seat',
    geldt: (motor, markt) => {
      const uitkomst = koppel(motor, markt);
      return listStabiele(markt).every((ander) => hasZelfdeMensen(markt, uitkomst, ander));
    },
  },
  {
    naam: 'P6 with one order everybody chooses in turn',
    voorrang: 'een',
    geldt: (motor, markt) => isGelijk(koppel(motor, markt), chooseInTurn(markt)),
  },
  {
    naam: 'P7 nobody would rather have the stable matching that is best for the places',
    geldt: (motor, markt) => {
      const uitkomst = koppel(motor, markt);
      const voorPlekken = proposeByPlekken(markt);
      return markt.kandidaten.every(
        ({ id }) => getRang(markt, id, uitkomst) <= getRang(markt, id, voorPlekken),
      );
    },
  },
  {
    naam: 'P28 a pair that stands on one side only changes nothing but the counting of ranks',
    geldt: (motor, markt) => {
      const zonder = dropEenzijdig(markt);
      const een = runMotor(motor, markt);
      const ander = runMotor(motor, zonder);
      return isGelijk(toKoppeling(een), toKoppeling(ander)) && een.aanmeldingen === ander.aanmeldingen;
    },
  },
];

function isOplopend(ids: readonly string[]): boolean {
  return ids.every((id, plaats) => plaats === 0 || ids[plaats - 1] < id);
}

function countAanmeldingen(markt: Markt, koppeling: Koppeling): number {
  let aanmeldingen = 0;
  for (const { id, keuzes } of markt.kandidaten) {
    const haalbaar = keuzes.filter((plek) => isHaalbaar(markt, id, plek));
    const plek = koppeling.get(id);
    aanmeldingen += plek === undefined ? haalbaar.length : haalbaar.indexOf(plek) + 1;
  }
  return aanmeldingen;
}

function isHaalbaar(markt: Markt, kandidaat: string, plek: string): boolean {
  return markt.plekken.some(({ id, volgorde }) => id === plek && volgorde.includes(kandidaat));
}

function hasZelfdeMensen(markt: Markt, een: Koppeling, ander: Koppeling): boolean {
  const mensen = (koppeling: Koppeling, plek?: string) =>
    [...koppeling]
      .flatMap(([id, gekregen]) => (plek === undefined || gekregen === plek ? [id] : []))
      .sort()
      .join();
  return (
    mensen(een) === mensen(ander) &&
    markt.plekken.every(
      ({ id, capaciteit }) =>
        [...een.values()].filter((plek) => plek === id).length === capaciteit ||
        mensen(een, id) === mensen(ander, id),
    )
  );
}

/** Serial dictatorship in the order of a place that takes everybody: the union of the orders, which are one order. */
function chooseInTurn(markt: Markt): Koppeling {
  const vrij = new Map(markt.plekken.map(({ id, capaciteit }) => [id, capaciteit]));
  const koppeling = new Map<string, string>();
  for (const id of mergeVolgordes(markt)) {
    const { keuzes = [] } = markt.kandidaten.find((kandidaat) => kandidaat.id === id) ?? {};
    const plek = keuzes.find((keuze) => (vrij.get(keuze) ?? 0) > 0 && isHaalbaar(markt, id, keuze));
    if (plek === undefined) continue;
    koppeling.set(id, plek);
    vrij.set(plek, (vrij.get(plek) ?? 0) - 1);
  }
  return koppeling;
}

/** One order that all orders are part of: each time somebody whom nobody left goes before. */
function mergeVolgordes(markt: Markt): readonly string[] {
  const orde: string[] = [];
  let rest = markt.plekken.map(({ volgorde }) => volgorde).filter((volgorde) => volgorde.length > 0);
  while (rest.length > 0) {
    const eerste = rest.map(([id]) => id).find((id) => rest.every((volgorde) => volgorde.indexOf(id) <= 0));
    if (eerste === undefined) throw new Error('the orders contradict each other');
    orde.push(eerste);
    rest = rest
      .map((volgorde) => volgorde.filter((id) => id !== eerste))
      .filter((volgorde) => volgorde.length > 0);
  }
  return orde;
}

/** Places propose to people, in their order, until nobody moves: the stable matching that is best for the places. */
function proposeByPlekken(markt: Markt): Koppeling {
  const koppeling = new Map<string, string>();
  let isVeranderd = true;
  while (isVeranderd) {
    isVeranderd = false;
    for (const { id: plek, capaciteit, volgorde } of markt.plekken) {
      for (const id of volgorde) {
        const bezet = [...koppeling.values()].filter((gekregen) => gekregen === plek).length;
        const wil = getRang(markt, id, new Map([[id, plek]])) < getRang(markt, id, koppeling);
        if (bezet >= capaciteit || !wil) continue;
        koppeling.set(id, plek);
        isVeranderd = true;
      }
    }
  }
  return koppeling;
}

function dropEenzijdig(markt: Markt): Markt {
  const kiest = (id: string, plek: string) =>
    markt.kandidaten.some((kandidaat) => kandidaat.id === id && kandidaat.keuzes.includes(plek));
  return {
    ...markt,
    kandidaten: markt.kandidaten.map(({ id, keuzes }) => ({
      id,
      keuzes: keuzes.filter((plek) => isHaalbaar(markt, id, plek)),
    })),
    plekken: markt.plekken.map((plek) => ({
      ...plek,
      volgorde: plek.volgorde.filter((id) => kiest(id, plek.id)),
    })),
  };
}
