import type { Markt } from '../../markt/markt.ts';
import { isGelijk, koppel, runMotor } from '../motor.ts';
import { withGarantieOp, withKeuzes, withPlek } from '../proefmarkt.ts';
import { getRang, type Koppeling } from '../stabiel.ts';
import type { Eigenschap } from './eigenschap.ts';

/** P10 to P16: what one change does to everybody. */
export const VERANDERINGEN: readonly Eigenschap[] = [
  {
    naam: 'P10 an earlier date never makes it worse',
    geldt: (motor, markt) => {
      const eerst = koppel(motor, markt);
      return markt.kandidaten.every(({ id }) => {
        const vroeger = markt.plekken.reduce(
          (tot, plek) => withPlek(tot, plek.id, (p) => moveUp(p, id)),
          markt,
        );
        return isBeterOfGelijk(markt, koppel(motor, vroeger), eerst, [id]);
      });
    },
  },
  {
    naam: 'P11 and P12 when somebody leaves, nobody else is worse off; when somebody enters, nobody else is better off',
    geldt: (motor, markt) => {
      const met = koppel(motor, markt);
      return markt.kandidaten.every(({ id }) =>
        isBeterOfGelijk(markt, koppel(motor, removeKandidaat(markt, id)), met, listAnderen(markt, id)),
      );
    },
  },
  {
    naam: 'P13 one seat more: nobody worse, and at most one person more has a place',
    geldt: (motor, markt) => {
      const eerst = koppel(motor, markt);
      return markt.plekken.every(({ id }) => {
        const meer = koppel(
          motor,
          withPlek(markt, id, (plek) => ({ ...plek, capaciteit: plek.capaciteit + 1 })),
        );
        const erbij = meer.size - eerst.size;
        return isBeterOfGelijk(markt, meer, eerst, listIds(markt)) && (erbij === 0 || erbij === 1);
      });
    },
  },
  {
    naam: 'P14 adding places below the assigned one changes nothing; a longer list of somebody without a place costs no one',
    geldt: (motor, markt) => {
      const eerst = koppel(motor, markt);
      return markt.kandidaten.every(({ id, keuzes }) => {
        const rest = markt.plekken.map((plek) => plek.id).filter((plek) => !keuzes.includes(plek));
        const langer = koppel(motor, withKeuzes(markt, id, [...keuzes, ...rest]));
        return eerst.has(id) ? isGelijk(langer, eerst) : langer.size >= eerst.size;
      });
    },
  },
  {
    naam: 'P15 a mover never ends below the own seat, which is used in the same run when somebody wants it',
    geldt: (motor, markt) => {
      const oud = koppel(motor, markt);
      return [...oud].every(([id, plek]) => {
        const met = withGarantieOp(addWens(markt, id), id, plek);
        const nieuw = runMotor(motor, met);
        const uitkomst = new Map(nieuw.toewijzingen.map((t) => [t.kandidaat, t.plek]));
        const isBehouden = getRang(met, id, uitkomst) <= getRang(met, id, new Map([[id, plek]]));
        return isBehouden && motor.verifyToewijzing(met, nieuw).length === 0;
      });
    },
  },
  {
    naam: 'P16 when an offer is refused, the other offers stay: holders go first at their place',
    geldt: (motor, markt) => {
      const aanbod = koppel(motor, markt);
      const vast = [...aanbod].reduce((tot, [id, plek]) => withGarantieOp(tot, id, plek), markt);
      return [...aanbod].every(([id, plek]) => {
        const { keuzes = [] } = markt.kandidaten.find((kandidaat) => kandidaat.id === id) ?? {};
        const geweigerd = withKeuzes(
          vast,
          id,
          keuzes.filter((keuze) => keuze !== plek),
        );
        const anderen = [...aanbod.keys()].filter((ander) => ander !== id);
        return isBeterOfGelijk(markt, koppel(motor, geweigerd), aanbod, anderen);
      });
    },
  },
  {
    naam: 'P18 parts that do not touch give together what they give alone',
    kandidaten: 4,
    geldt: (motor, markt, toeval) => {
      const tweede = rename(markt, String(toeval.getal(10)));
      const samen = koppel(motor, {
        ...markt,
        kandidaten: toeval.schud([...markt.kandidaten, ...tweede.kandidaten]),
        plekken: toeval.schud([...markt.plekken, ...tweede.plekken]),
      });
      return isGelijk(samen, new Map([...koppel(motor, markt), ...koppel(motor, tweede)]));
    },
  },
];

function listIds(markt: Markt): readonly string[] {
  return markt.kandidaten.map(({ id }) => id);
}

function listAnderen(markt: Markt, id: string): readonly string[] {
  return listIds(markt).filter((ander) => ander !== id);
}

function isBeterOfGelijk(markt: Markt, nu: Koppeling, eerst: Koppeling, ids: readonly string[]): boolean {
  return ids.every((id) => getRang(markt, id, nu) <= getRang(markt, id, eerst));
}

function moveUp(plek: Markt['plekken'][number], id: string): Markt['plekken'][number] {
  const plaats = plek.volgorde.indexOf(id);
  if (plaats <= 0) return plek;
  const zonder = plek.volgorde.filter((ander) => ander !== id);
  return { ...plek, volgorde: [...zonder.slice(0, plaats - 1), id, ...zonder.slice(plaats - 1)] };
}

function removeKandidaat(markt: Markt, id: string): Markt {
  return {
    ...markt,
    kandidaten: markt.kandidaten.filter((kandidaat) => kandidaat.id !== id),
    plekken: markt.plekken.map((plek) => ({
      ...plek,
      volgorde: plek.volgorde.filter((ander) => ander !== id),
    })),
  };
}

/** The person would now like every place that was not on the list, best of all. */
function addWens(markt: Markt, id: string): Markt {
  const { keuzes = [] } = markt.kandidaten.find((kandidaat) => kandidaat.id === id) ?? {};
  const nieuw = markt.plekken.map((plek) => plek.id).filter((plek) => !keuzes.includes(plek));
  return withKeuzes(markt, id, [...nieuw, ...keuzes]);
}

function rename(markt: Markt, achter: string): Markt {
  return {
    ...markt,
    kandidaten: markt.kandidaten.map(({ id, keuzes }) => ({
      id: `${id}-${achter}`,
      keuzes: keuzes.map((keuze) => `${keuze}-${achter}`),
    })),
    plekken: markt.plekken.map((plek) => ({
      ...plek,
      id: `${plek.id}-${achter}`,
      volgorde: plek.volgorde.map((id) => `${id}-${achter}`),
    })),
  };
}
