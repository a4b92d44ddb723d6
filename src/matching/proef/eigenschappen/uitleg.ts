import type { Markt } from '../../markt/markt.ts';
import type { Toewijzing } from '../../verdeling/toewijzing.ts';
import { koppel, type Motor, runMotor } from '../motor.ts';
import type { Koppeling } from '../stabiel.ts';
import type { Toeval } from '../toeval.ts';
import type { Eigenschap } from './eigenschap.ts';

/** P19 and P30: the explanation is that of the outcome, and a wrong outcome is found out. */
export const UITLEG: readonly Eigenschap[] = [
  {
    naam: 'P19 the first listed place whose limit admits the person is the assigned one, and every status is right',
    geldt: (motor, markt) => {
      const uitkomst = koppel(motor, markt);
      const gelezen = motor.compileMarkt(markt);
      if (!gelezen.ok) return false;
      const { net, kandidaten, lijstbegin } = gelezen.value;
      const { status } = motor.listStatussen(gelezen.value, motor.calculateVerdeling(net));
      return kandidaten.every((id, nummer) => {
        const eigen = [...status.slice(lijstbegin[nummer], lijstbegin[nummer + 1])];
        return eigen.join() === describeStatussen(motor, markt, id, uitkomst.get(id)).join();
      });
    },
  },
  {
    naam: 'P19 the limit of a place is the worst key admitted; there is none while a seat is free',
    geldt: (motor, markt) => {
      const uitkomst = koppel(motor, markt);
      const gelezen = motor.compileMarkt(markt);
      if (!gelezen.ok) return false;
      const { net, plekken } = gelezen.value;
      const grenzen = motor.calculateGrenzen(net, motor.calculateVerdeling(net));
      return plekken.every((id, nummer) => grenzen[nummer] === findGrens(markt, id, uitkomst));
    },
  },
  {
    naam: 'P30 the verifier rejects the outcome with one pair removed, added, moved or ranked otherwise',
    geldt: (motor, markt, toeval) => {
      const goed = runMotor(motor, markt);
      return (
        motor.verifyToewijzing(markt, goed).length === 0 &&
        listMutaties(markt, goed, toeval).every((fout) => motor.verifyToewijzing(markt, fout).length > 0)
      );
    },
  },
];

function findGrens(markt: Markt, id: string, koppeling: Koppeling): number {
  const { capaciteit = 0, volgorde = [] } = markt.plekken.find((plek) => plek.id === id) ?? {};
  const posities = volgorde.flatMap((kandidaat, positie) =>
    koppeling.get(kandidaat) === id ? [positie] : [],
  );
  return posities.length < capaciteit ? Number.POSITIVE_INFINITY : Math.max(-1, ...posities);
}

function describeStatussen(
  motor: Motor,
  markt: Markt,
  id: string,
  gekregen: string | undefined,
): readonly number[] {
  const { keuzes = [] } = markt.kandidaten.find((kandidaat) => kandidaat.id === id) ?? {};
  const { onhaalbaar, vol, toegewezen, lager } = motor.STATUS;
  const grens = gekregen === undefined ? keuzes.length : keuzes.indexOf(gekregen);
  return keuzes.map((plek, rang) => {
    const { volgorde = [] } = markt.plekken.find((ander) => ander.id === plek) ?? {};
    if (!volgorde.includes(id)) return onhaalbaar;
    if (plek === gekregen) return toegewezen;
    return rang < grens ? vol : lager;
  });
}

/** Outcomes that differ in one person. A stable outcome with one person moved is never stable: P5. */
function listMutaties(markt: Markt, goed: Toewijzing, toeval: Toeval): readonly Toewijzing[] {
  const plekken = markt.plekken.map(({ id }) => id);
  const mutaties: Toewijzing[] = [];
  for (const paar of goed.toewijzingen) {
    const rest = goed.toewijzingen.filter((ander) => ander !== paar);
    const nietGeplaatst = [...goed.nietGeplaatst, paar.kandidaat].sort();
    mutaties.push({ ...goed, toewijzingen: rest });
    mutaties.push({ ...goed, toewijzingen: rest, nietGeplaatst });
    mutaties.push({ ...goed, toewijzingen: [...goed.toewijzingen, paar] });
    mutaties.push({ ...goed, toewijzingen: [...rest, { ...paar, rang: paar.rang + 1 }] });
    for (const plek of plekken.filter((ander) => ander !== paar.plek)) {
      const { keuzes = [] } = markt.kandidaten.find(({ id }) => id === paar.kandidaat) ?? {};
      mutaties.push({ ...goed, toewijzingen: [...rest, { ...paar, plek, rang: keuzes.indexOf(plek) + 1 }] });
    }
  }
  for (const kandidaat of goed.nietGeplaatst) {
    const plek = plekken[toeval.getal(plekken.length)];
    const { keuzes = [] } = markt.kandidaten.find(({ id }) => id === kandidaat) ?? {};
    mutaties.push({
      ...goed,
      nietGeplaatst: goed.nietGeplaatst.filter((id) => id !== kandidaat),
      toewijzingen: [...goed.toewijzingen, { kandidaat, plek, rang: keuzes.indexOf(plek) + 1 }],
    });
    mutaties.push({ ...goed, nietGeplaatst: goed.nietGeplaatst.filter((id) => id !== kandidaat) });
  }
  return mutaties;
}
