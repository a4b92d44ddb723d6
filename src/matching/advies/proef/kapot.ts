import type { Net } from '../../markt/net.ts';
import { calculateVerdeling } from '../../verdeling/calculateVerdeling.ts';
import { listComponenten } from '../componenten.ts';
import type { Goedkoopste, Kosten } from '../goedkoopste.ts';
import { MOTOR, type Motor } from './motor.ts';
import { followVacature } from './vacatureketen.ts';

/** Engines with one thing broken, each with the mistake that a programmer could make. */
export const KAPOT = {
  /** Takes the allocation for the maximum. */
  maximumZonderPaden: withDeel({
    calculateMaximum: (net, start) => ({
      ...MOTOR.calculateMaximum(net, start),
      gekozen: start,
      aantal: start.filter((e) => e >= 0).length,
    }),
  }),
  /** Calls every full place overdemanded. */
  volIsOvervraagd: withDeel({
    calculateMaximum: (net, start) => {
      const maximum = MOTOR.calculateMaximum(net, start);
      const over = net.capaciteit.slice();
      for (const e of maximum.gekozen) if (e >= 0) over[net.plek[e]] -= 1;
      return { ...maximum, overvraagd: Uint8Array.from(over, (vrij) => (vrij === 0 ? 1 : 0)) };
    },
  }),
  /** Names only the people without a place, not those who hold the seats. */
  tekortZonderHouders: withDeel({
    listTekorten: (net, maximum) =>
      MOTOR.listTekorten(net, maximum).map((tekort) => ({
        ...tekort,
        kandidaten: tekort.kandidaten.filter((i) => maximum.gekozen[i] < 0),
      })),
  }),
  /** Gives everybody in turn the cheapest that is left. */
  gretig: withDeel({ calculateGoedkoopste: assignGretig }),
  /** Finds the cheapest, but forgets the prices. */
  zonderPrijzen: withDeel({
    calculateGoedkoopste: (net, kosten, start) => {
      const goed = MOTOR.calculateGoedkoopste(net, kosten, start);
      return { ...goed, prijs: goed.prijs.map(() => 0) };
    },
  }),
  /** Asks for any exchange that places more, also upwards. */
  planMetMaximum: withDeel({
    planToestemming: (net, gekozen) => {
      const na = MOTOR.calculateMaximum(net, gekozen).gekozen;
      const kandidaten = Array.from(na.keys()).filter((i) => na[i] !== gekozen[i]);
      return {
        vragen: kandidaten
          .filter((i) => gekozen[i] >= 0)
          .map((i) => ({ kandidaat: i, van: gekozen[i], naar: na[i] })),
        nieuw: kandidaten.filter((i) => gekozen[i] < 0).map((i) => ({ kandidaat: i, kant: na[i] })),
      };
    },
  }),
  /** Carries out a yes without guarantee for those who have a place. */
  jaZonderGarantie: withDeel({
    executeToestemmingen: (net, gekozen, ja) => {
      const { afgeleid } = MOTOR.executeToestemmingen(net, gekozen, ja);
      return { afgeleid, gekozen: calculateVerdeling(afgeleid.net).gekozen };
    },
  }),
  /** Allocates again after a refusal as if no offers were out. */
  weigeringZonderGarantie: withDeel({
    allocateNaWeigering: (net, aanbod, weigeraars) => {
      const { afgeleid } = MOTOR.allocateNaWeigering(net, aanbod, weigeraars);
      return { afgeleid, gekozen: calculateVerdeling(afgeleid.net).gekozen };
    },
  }),
  /** Forgets to take the refused pair away. */
  weigeringBlijftStaan: withDeel({
    allocateNaWeigering: (net, aanbod, weigeraars) =>
      MOTOR.allocateNaWeigering(
        net,
        Int32Array.from(aanbod, (e, i) => (weigeraars.includes(i) ? -1 : e)),
        [],
      ),
  }),
  /** Passes a seat on to whoever wants it most, and their seat in turn, instead of allocating again. */
  vacatureketen: withDeel({
    calculateZitplaatswinst: (net, gekozen) => {
      const winst = MOTOR.calculateZitplaatswinst(net, gekozen);
      for (let j = 0; j < net.capaciteit.length; j += 1) {
        const na = followVacature(net, gekozen, j);
        winst.beter[j] = na.filter((e, i) => e !== gekozen[i]).length;
        winst.nieuw[j] = na.findIndex((e, i) => e >= 0 && gekozen[i] < 0);
      }
      return winst;
    },
  }),
  /** Counts only the direct gain: who is next in the row of this place. */
  alleenDeEerste: withDeel({
    calculateZitplaatswinst: (net, gekozen) => {
      const winst = MOTOR.calculateZitplaatswinst(net, gekozen);
      return { ...winst, beter: winst.beter.map((aantal) => Math.min(aantal, 1)) };
    },
  }),
  /** Looks at the largest part of the market only. */
  watAlsInGrootsteDeel: withDeel({
    whatIf: (net, gekozen, wijzigingen) => {
      const grootste = [...listComponenten(net)].sort((a, b) => b.kandidaten.length - a.kandidaten.length)[0];
      const watAls = MOTOR.whatIf(net, gekozen, wijzigingen);
      const binnen = (rij: readonly number[]) => rij.filter((i) => grootste?.kandidaten.includes(i));
      return { ...watAls, beter: binnen(watAls.beter), slechter: binnen(watAls.slechter) };
    },
  }),
  /** Lets a seat fewer be a seat more. */
  verkeerdTeken: withDeel({
    whatIf: (net, gekozen, wijzigingen) =>
      MOTOR.whatIf(
        net,
        gekozen,
        wijzigingen.map((w) => (w.soort === 'zitplaatsen' ? { ...w, aantal: Math.abs(w.aantal) } : w)),
      ),
  }),
  /** Opens seats in the order in which they were proposed. */
  wervingOpVolgorde: withDeel({
    calculateWervingsgrens: (net, typen) => {
      const gelijk = typen.map((type) => ({ ...type, prijs: 0 }));
      let totaal = 0;
      return MOTOR.calculateWervingsgrens(net, gelijk).map((stap) => {
        totaal += typen[stap.type].prijs;
        return { ...stap, prijs: typen[stap.type].prijs, totaal };
      });
    },
  }),
  /** Counts a seat for everybody who would like it, whether or not it places somebody more. */
  wervingZonderNetwerk: withDeel({
    calculateWervingsgrens: (net, typen) => {
      const los: Net = { ...net, capaciteit: net.capaciteit.map(() => 0) };
      return MOTOR.calculateWervingsgrens(los, typen);
    },
  }),
  /** A certificate that is always good. */
  zonderToets: withDeel({ findCertificaatfouten: () => [] }),
  /** Forgets all parts of the market but the first. */
  eersteDeel: withDeel({ listComponenten: (net) => MOTOR.listComponenten(net).slice(0, 1) }),
  /** Looks no further than the own list. */
  alleenDeBuren: withDeel({
    findComponent: (net, kandidaten, plekken) => {
      const component = MOTOR.findComponent(net, kandidaten, plekken);
      return { ...component, kandidaten: component.kandidaten.slice(0, kandidaten.length) };
    },
  }),
  /** Mixes up better and worse. */
  samenOmgekeerd: withDeel({
    compareSamen: (net, gemeenten) =>
      MOTOR.compareSamen(net, gemeenten).map((deel) => ({
        ...deel,
        beter: deel.slechter,
        slechter: deel.beter,
      })),
  }),
  /** A guarantee that guarantees nothing. */
  zonderVoorrang: withDeel({ withGarantie: (net) => net }),
} satisfies Record<string, Motor>;

function withDeel(deel: Partial<Motor>): Motor {
  return { ...MOTOR, ...deel };
}

function assignGretig(net: Net, kosten: Kosten): Goedkoopste {
  const over = net.capaciteit.slice();
  const kandidaten = net.begin.length - 1;
  const gekozen = new Int32Array(kandidaten).fill(-1);
  const nut = kosten.zonder.slice();
  for (let i = 0; i < kandidaten; i += 1) {
    for (let e = net.begin[i]; e < net.begin[i + 1]; e += 1) {
      if (over[net.plek[e]] === 0 || kosten.kant[e] >= nut[i]) continue;
      gekozen[i] = e;
      nut[i] = kosten.kant[e];
    }
    if (gekozen[i] >= 0) over[net.plek[gekozen[i]]] -= 1;
  }
  return { gekozen, nut, prijs: new Float64Array(net.capaciteit.length) };
}
