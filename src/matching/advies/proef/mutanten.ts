import type { Mutant } from '../../proef/mutanten.ts';
import type { Wet } from './motor.ts';
import {
  certificaatWijstAf,
  goedkoopsteIsBewezen,
  maximumIsHetMeeste,
  overvraagdIsEenZitplaatsMeer,
  tekortIsEenBewijs,
} from './wettenMaximum.ts';
import { samenSchaadtNiemand } from './wettenSamen.ts';
import {
  jaKostNiemandEenPlek,
  planIsStrikt,
  planNeemtNiemandIetsAf,
  weigeringKostEenAnderNiets,
} from './wettenToestemming.ts';
import { delenZijnHetGeheel, watAlsIsOpnieuwVerdelen, winstIsOpnieuwVerdelen } from './wettenWatAls.ts';
import { grensIsHetGoedkoopst } from './wettenWerving.ts';

/** With the law that should catch it. None of these runs for ever: that would be caught by nothing. */
export type Adviesmutant = Mutant & { readonly wet: Wet };

/** Mistakes in the text of the advice that still look right, each in a file of the folder above. */
export const ADVIESMUTANTEN: readonly Adviesmutant[] = [
  {
    naam: 'the maximum never looks past the first choice',
    wet: maximumIsHetMeeste,
    bestand: 'maximum.ts',
    van: 'for (let e = begin[k]; e < begin[k + 1]; e += 1) {',
    naar: 'for (let e = begin[k]; e < Math.min(begin[k] + 1, begin[k + 1]); e += 1) {',
  },
  {
    naam: 'a failed search leaves its places open',
    wet: overvraagdIsEenZitplaatsMeer,
    bestand: 'maximum.ts',
    van: 'this.dicht[this.#rij[r]] = 1',
    naar: 'this.dicht[this.#rij[r]] = 0',
  },
  {
    naam: 'a path gives the seat to the wrong person',
    wet: goedkoopsteIsBewezen,
    bestand: 'bezetting.ts',
    van: 'e = pad.via[oudePlek];\n      k = pad.viaKandidaat[oudePlek];',
    naar: 'e = pad.via[oudePlek];\n      k = van;',
  },
  {
    naam: 'a seat that is taken is not counted',
    wet: maximumIsHetMeeste,
    bestand: 'bezetting.ts',
    van: 'this.bezet[j] += 1;',
    naar: 'this.bezet[j] += 0;',
  },
  {
    naam: 'people in a passed place keep their old utility',
    wet: goedkoopsteIsBewezen,
    bestand: 'goedkoopste.ts',
    van: 'this.nut[zit[z]] += meer;',
    naar: 'this.nut[zit[z]] += 0;',
  },
  {
    naam: 'a search stops at the first end, not at the nearest',
    wet: goedkoopsteIsBewezen,
    bestand: 'goedkoopste.ts',
    van: 'if (d < this.#einde) this.#reach(plek[e], e, k, d);',
    naar: 'if (this.#einde === Number.POSITIVE_INFINITY || e === begin[k]) this.#reach(plek[e], e, k, d);',
  },
  {
    naam: 'nobody may stay without a place once placed',
    wet: goedkoopsteIsBewezen,
    bestand: 'goedkoopste.ts',
    van: 'if (basis + zonder[k] < this.#einde) {',
    naar: 'if (basis + zonder[k] < this.#einde && this.gekozen[k] < 0) {',
  },
  {
    naam: 'the heap looks at the left child only',
    wet: goedkoopsteIsBewezen,
    bestand: 'hoop.ts',
    van: 'if (rechts < this.#aantal && this.#dichter(rechts, kind)) kind = rechts;',
    naar: '',
  },
  {
    naam: 'the certificate does not look at other choices',
    wet: certificaatWijstAf,
    bestand: 'certificaat.ts',
    van: 'for (let e = van; e < tot; e += 1) {',
    naar: 'for (let e = van; e < van; e += 1) {',
  },
  {
    naam: 'a shortage stops at the first place',
    wet: tekortIsEenBewijs,
    bestand: 'tekorten.ts',
    van: 'r < kandidaten.length',
    naar: 'r < 1',
  },
  {
    naam: 'a person may be asked to move up',
    wet: planIsStrikt,
    bestand: 'toestemming.ts',
    van: 'metOmhoog ? KOSTEN_OMHOOG : Number.POSITIVE_INFINITY',
    naar: 'KOSTEN_VRAAG',
  },
  {
    naam: 'somebody with a place may lose it',
    wet: planNeemtNiemandIetsAf,
    bestand: 'toestemming.ts',
    van: 'zonder[i] = Number.POSITIVE_INFINITY;',
    naar: 'zonder[i] = 0;',
  },
  {
    naam: 'a guarantee is no more than the old precedence',
    wet: jaKostNiemandEenPlek,
    bestand: 'garantie.ts',
    van: 'sleutel[e] = net.sleutel[e];',
    naar: 'sleutel[e] += 0;',
  },
  {
    naam: 'the guarantee goes to the edge with the old number',
    wet: weigeringKostEenAnderNiets,
    bestand: 'afgeleidNet.ts',
    van: '? -1 : nieuw[e]',
    naar: '? -1 : e',
  },
  {
    naam: 'a refused pair takes its neighbour along',
    wet: weigeringKostEenAnderNiets,
    bestand: 'weigering.ts',
    van: 'kanten.filter((e) => e !== aanbod[i])',
    naar: 'kanten.filter((e) => e > aanbod[i] + 1)',
  },
  {
    naam: 'a new choice comes one too low',
    wet: watAlsIsOpnieuwVerdelen,
    bestand: 'gewijzigdNet.ts',
    van: 'const hoogte = 2 * positie;',
    naar: 'const hoogte = 2 * positie + 2;',
  },
  {
    naam: 'the rest of the market is numbered as before',
    wet: watAlsIsOpnieuwVerdelen,
    bestand: 'watAls.ts',
    van: 'e - net.begin[i] + nieuw.begin[i]',
    naar: 'e',
  },
  {
    naam: 'who loses the place counts as no worse',
    wet: watAlsIsOpnieuwVerdelen,
    bestand: 'watAls.ts',
    van: 'if (wordt > was) slechter.push(i);',
    naar: 'if (wordt > was && na[i] >= 0) slechter.push(i);',
  },
  {
    naam: 'a part ends at its first place',
    wet: delenZijnHetGeheel,
    bestand: 'componenten.ts',
    van: 'i < kandidaten.length || j < plekken.length',
    naar: 'i < kandidaten.length',
  },
  {
    naam: 'a place that answers later counts people twice',
    wet: winstIsOpnieuwVerdelen,
    bestand: 'zitplaatswinst.ts',
    van: 'if (stand.gekozen[kandidaat[e]] !== e) continue;',
    naar: '',
  },
  {
    naam: 'a halved row is not taken back to where it began',
    wet: winstIsOpnieuwVerdelen,
    bestand: 'zitplaatswinst.ts',
    van: 'this.#copy(diepte);\n    for (let r = van;',
    naar: 'for (let r = van;',
  },
  {
    naam: 'the seat more is forgotten when somebody applies later',
    wet: winstIsOpnieuwVerdelen,
    bestand: 'zitplaatswinst.ts',
    van: 'naar === j ? capaciteit : this.#net.capaciteit[naar]',
    naar: 'this.#net.capaciteit[naar]',
  },
  {
    naam: 'a wanted place is one that somebody without a place listed',
    wet: winstIsOpnieuwVerdelen,
    bestand: 'zitplaatswinst.ts',
    van: 'if (nu < 0 || nu > kant[v]) return true;',
    naar: 'if (nu < 0) return true;',
  },
  {
    naam: 'a new seat is filled only directly',
    wet: grensIsHetGoedkoopst,
    bestand: 'plekvuller.ts',
    van: 'this.#verderKandidaat[q] = i;\n      this.#add(q);',
    naar: '',
  },
  {
    naam: 'the frontier opens the dearest first',
    wet: grensIsHetGoedkoopst,
    bestand: 'werving.ts',
    van: 'a.prijs - b.prijs || a.t - b.t',
    naar: 'b.prijs - a.prijs || a.t - b.t',
  },
  {
    naam: 'the frontier counts from the allocation, not from the maximum',
    wet: grensIsHetGoedkoopst,
    bestand: 'werving.ts',
    van: 'calculateMaximum(leeg, verdeling.gekozen).gekozen',
    naar: 'verdeling.gekozen',
  },
  {
    naam: 'alone, a gemeente still uses the places of others',
    wet: samenSchaadtNiemand,
    bestand: 'samen.ts',
    van: '(e) => vanPlek[net.plek[e]] === vanKandidaat[i]',
    naar: '(e) => vanPlek[net.plek[e]] >= vanKandidaat[i]',
  },
];
