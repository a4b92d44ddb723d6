/** An engine broken on purpose: in one file, this text becomes that text. */
export type Mutant = {
  readonly naam: string;
  readonly bestand: string;
  readonly van: string;
  readonly naar: string;
};

const COMPILEER = 'markt/compileMarkt.ts';
const NUMMER = 'markt/nummerIds.ts';
const VERDEEL = 'verdeling/calculateVerdeling.ts';
const ZITPLAATSEN = 'verdeling/zitplaatsen.ts';
const STATUSSEN = 'verdeling/listStatussen.ts';
const UITKOMST = 'verdeling/allocate.ts';
const CONTROLE = 'controle/verifyToewijzing.ts';
const BLOKKEREND = 'controle/listBlokkerendeParen.ts';

/** What could be wrong in an engine and still look right. */
export const MUTANTEN: readonly Mutant[] = [
  {
    naam: 'the last one wins: precedence the wrong way round at a full place',
    bestand: ZITPLAATSEN,
    van: 'sleutel > sleutels[eerste]',
    naar: 'sleutel < sleutels[eerste]',
  },
  {
    naam: 'a full place never changes its mind',
    bestand: ZITPLAATSEN,
    van: 'aantal === 0 || sleutel > sleutels[eerste]',
    naar: 'true',
  },
  {
    naam: 'the heap keeps the best on top, so that the best is turned away',
    bestand: ZITPLAATSEN,
    van: 'sleutels[eerste + ouder] >= sleutel',
    naar: 'sleutels[eerste + ouder] <= sleutel',
  },
  {
    naam: 'a newcomer does not rise in the heap',
    bestand: ZITPLAATSEN,
    van: 'let p = einde;\n  while (p > 0)',
    naar: 'let p = einde;\n  while (p > 1000)',
  },
  {
    naam: 'the heap looks at one child only',
    bestand: ZITPLAATSEN,
    van: 'kind + 1 < aantal &&',
    naar: 'kind + 1 < 0 &&',
  },
  {
    naam: 'a newcomer stays on top of the heap',
    bestand: ZITPLAATSEN,
    van: 'let kind = 1; kind < aantal;',
    naar: 'let kind = 1; kind < 0;',
  },
  {
    naam: 'one seat too many is filled',
    bestand: ZITPLAATSEN,
    van: 'aantal += capaciteit[j];',
    naar: 'staat[3 * j + 1] += 1;\n    aantal += capaciteit[j] + 1;',
  },
  {
    naam: 'one seat stays empty',
    bestand: ZITPLAATSEN,
    van: 'if (bezet < aantal)',
    naar: 'if (bezet + 1 < aantal)',
  },
  {
    naam: 'a place without seats takes somebody',
    bestand: COMPILEER,
    van: 'Math.min(markt.plekken[plaatsen[j]].capaciteit',
    naar: 'Math.min(Math.max(1, markt.plekken[plaatsen[j]].capaciteit)',
  },
  {
    naam: 'two people with the same key: the order of a place is rounded',
    bestand: COMPILEER,
    van: 'sleutel[e] = positie[i]',
    naar: 'sleutel[e] = positie[i] >> 1',
  },
  {
    naam: 'everybody has the same order at every place',
    bestand: COMPILEER,
    van: 'sleutel[e] = positie[i]',
    naar: 'sleutel[e] = i',
  },
  {
    naam: 'a place that does not take the person is tried all the same',
    bestand: COMPILEER,
    van: 'if (gezienBij[i] !== j) continue',
    naar: 'if (gezienBij[i] > j) continue',
  },
  {
    naam: 'numbers by the order of the input',
    bestand: NUMMER,
    van: 'if (!isOplopend) ids.sort();',
    naar: 'isOplopend = true;',
  },
  {
    naam: 'somebody who is turned away skips a choice',
    bestand: VERDEEL,
    van: 'e = gekozen[i];',
    naar: 'e = gekozen[i] + 1;',
  },
  {
    naam: 'an application is counted twice when somebody has to leave',
    bestand: VERDEEL,
    van: 'e = gekozen[i];\n      }\n      e += 1;',
    naar: 'e = gekozen[i];\n        vergeefs += 1;\n      }\n      e += 1;',
  },
  {
    naam: 'somebody who is turned away does not try again',
    bestand: VERDEEL,
    van: 'if (weg === NIEMAND) break;',
    naar: 'if (weg !== NIEMAND) gekozen[weg] = NIEMAND;\n        i = NIEMAND;\n        break;',
  },
  {
    naam: 'the last choice of a list is never tried',
    bestand: VERDEEL,
    van: 'while (e < begin[i + 1])',
    naar: 'while (e < begin[i + 1] - 1)',
  },
  {
    naam: 'choices are tried from the bottom when the list is short',
    bestand: VERDEEL,
    van: 'meldAan(zitplaatsen, plek[e], sleutel[e], i)',
    naar: 'meldAan(zitplaatsen, plek[begin[i] + begin[i + 1] - 1 - e], sleutel[begin[i] + begin[i + 1] - 1 - e], i)',
  },
  {
    naam: 'ranks count feasible places only',
    bestand: COMPILEER,
    van: 'over.rang[kanten] = rang[e]',
    naar: 'over.rang[kanten] = kanten - begin[i]',
  },
  {
    naam: 'people without a place are left out',
    bestand: UITKOMST,
    van: 'nietGeplaatst.push(kandidaten[i])',
    naar: 'nietGeplaatst.length = 0',
  },
  {
    naam: 'the limit of a place is the best key instead of the worst',
    bestand: STATUSSEN,
    van: 'sleutel[e] > grenzen[j]',
    naar: 'grenzen[j] < 0 || sleutel[e] < grenzen[j]',
  },
  {
    naam: 'a place with a free seat is called full',
    bestand: STATUSSEN,
    van: 'if (vrij[j] > 0)',
    naar: 'if (vrij[j] > 99)',
  },
  {
    naam: 'the limit itself is refused',
    bestand: STATUSSEN,
    van: 'net.sleutel[e] <= grenzen',
    naar: 'net.sleutel[e] < grenzen',
  },
  {
    naam: 'the verifier does not count people',
    bestand: CONTROLE,
    van: 'aantal <= capaciteit',
    naar: 'aantal >= 0',
  },
  {
    naam: 'the verifier believes every rank',
    bestand: CONTROLE,
    van: 'paar.rang === verwacht',
    naar: 'paar.rang > 0',
  },
  {
    naam: 'the verifier overlooks free seats',
    bestand: BLOKKEREND,
    van: "if (!toegang.isVol) return 'vrije-zitplaats';",
    naar: 'if (!toegang.isVol) return undefined;',
  },
];
