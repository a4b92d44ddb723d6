import type { Net } from '../markt/net.ts';
import type { Goedkoopste, Kosten } from './goedkoopste.ts';

/** What is wrong with a claimed cheapest assignment; `nummer` is of a person, an edge or a place, after the code. */
export type Certificaatfout = { readonly code: CertificaatfoutCode; readonly nummer: number };

export type CertificaatfoutCode =
  | 'kandidaat-vreemde-kant'
  | 'kandidaat-niet-geheel'
  | 'kandidaat-zonder-te-goedkoop'
  | 'kandidaat-niet-goedkoopst'
  | 'kant-te-goedkoop'
  | 'plek-overvol'
  | 'plek-niet-geheel'
  | 'plek-vrij-met-prijs'
  | 'totaal-ongelijk';

/**
 * Proves that an assignment is cheapest, or says why the proof fails. No knowledge of how it was found: prices and
 * utilities are a feasible dual (no edge and no staying-without is cheaper than the utility), complementary
 * slackness holds (who has an edge pays exactly the utility; a place with a free seat has price 0), and the two
 * totals are the same number. All in whole numbers. O(edges).
 */
export function findCertificaatfouten(
  net: Net,
  kosten: Kosten,
  claim: Goedkoopste,
): readonly Certificaatfout[] {
  const fouten: Certificaatfout[] = [];
  let waarde = 0;
  let grens = 0;
  for (let i = 0; i < net.begin.length - 1; i += 1) {
    const e = claim.gekozen[i];
    fouten.push(...findKandidaatfouten(net, kosten, claim, i));
    waarde += e < 0 ? kosten.zonder[i] : kosten.kant[e];
    grens += claim.nut[i];
  }
  fouten.push(...findPlekfouten(net, claim));
  for (let j = 0; j < net.capaciteit.length; j += 1) grens -= net.capaciteit[j] * claim.prijs[j];
  if (waarde !== grens) fouten.push({ code: 'totaal-ongelijk', nummer: 0 });
  return fouten;
}

function findPlekfouten(net: Net, { gekozen, prijs }: Goedkoopste): Certificaatfout[] {
  const over = net.capaciteit.slice();
  for (const e of gekozen) if (e >= 0 && e < net.plek.length) over[net.plek[e]] -= 1;
  const fouten: Certificaatfout[] = [];
  for (let j = 0; j < over.length; j += 1) {
    if (!Number.isSafeInteger(prijs[j]) || prijs[j] < 0) fouten.push({ code: 'plek-niet-geheel', nummer: j });
    if (over[j] < 0) fouten.push({ code: 'plek-overvol', nummer: j });
    if (over[j] > 0 && prijs[j] !== 0) fouten.push({ code: 'plek-vrij-met-prijs', nummer: j });
  }
  return fouten;
}

function findKandidaatfouten(net: Net, kosten: Kosten, claim: Goedkoopste, i: number): Certificaatfout[] {
  const fouten: Certificaatfout[] = [];
  const nut = claim.nut[i];
  const gekozen = claim.gekozen[i];
  const van = net.begin[i];
  const tot = net.begin[i + 1];
  if (!Number.isSafeInteger(nut)) fouten.push({ code: 'kandidaat-niet-geheel', nummer: i });
  if (kosten.zonder[i] < nut) fouten.push({ code: 'kandidaat-zonder-te-goedkoop', nummer: i });
  for (let e = van; e < tot; e += 1) {
    if (kosten.kant[e] + claim.prijs[net.plek[e]] < nut) fouten.push({ code: 'kant-te-goedkoop', nummer: e });
  }
  if (gekozen !== -1 && (gekozen < van || gekozen >= tot)) {
    fouten.push({ code: 'kandidaat-vreemde-kant', nummer: i });
    return fouten;
  }
  const betaald = gekozen < 0 ? kosten.zonder[i] : kosten.kant[gekozen] + claim.prijs[net.plek[gekozen]];
  if (betaald !== nut) fouten.push({ code: 'kandidaat-niet-goedkoopst', nummer: i });
  return fouten;
}
