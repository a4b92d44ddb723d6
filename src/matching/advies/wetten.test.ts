import { describe, expect, it } from 'vitest';
import { KAPOT } from './proef/kapot.ts';
import { findOvertreding, MOTOR, type Motor, type Wet } from './proef/motor.ts';
import {
  certificaatWijstAf,
  goedkoopsteIsBewezen,
  maximumIsHetMeeste,
  overvraagdIsEenZitplaatsMeer,
  tekortIsEenBewijs,
} from './proef/wettenMaximum.ts';
import {
  jaKostNiemandEenPlek,
  planNeemtNiemandIetsAf,
  weigeringKostEenAnderNiets,
} from './proef/wettenToestemming.ts';
import {
  watAlsIsOpnieuwVerdelen,
  winstIsOpnieuwVerdelen,
  zitplaatsMeerSchaadtNiemand,
} from './proef/wettenWatAls.ts';
import { grensIsHetGoedkoopst } from './proef/wettenWerving.ts';

const MARKTEN = 1500;
const MARKTEN_KAPOT = 4000;

const WETTEN: readonly (readonly [name: string, wet: Wet, kapot: readonly Motor[]])[] = [
  [
    'P20 the maximum is the most, and at most twice what is placed',
    maximumIsHetMeeste,
    [KAPOT.maximumZonderPaden],
  ],
  [
    'P22 overdemanded is where one seat more places one more',
    overvraagdIsEenZitplaatsMeer,
    [KAPOT.volIsOvervraagd],
  ],
  ['a shortage set proves itself', tekortIsEenBewijs, [KAPOT.tekortZonderHouders]],
  ['P21 the cheapest is proven', goedkoopsteIsBewezen, [KAPOT.gretig, KAPOT.zonderPrijzen]],
  ['P20 a consent plan takes nothing from anybody', planNeemtNiemandIetsAf, [KAPOT.planMetMaximum]],
  ['P20 carrying out yeses costs nobody a place', jaKostNiemandEenPlek, [KAPOT.jaZonderGarantie]],
  [
    'P16 a refusal costs nobody else anything',
    weigeringKostEenAnderNiets,
    [KAPOT.weigeringZonderGarantie, KAPOT.weigeringBlijftStaan],
  ],
  [
    'P24 what-if is allocating again',
    watAlsIsOpnieuwVerdelen,
    [KAPOT.watAlsInGrootsteDeel, KAPOT.verkeerdTeken],
  ],
  [
    'P13 one seat more harms nobody, one fewer helps nobody',
    zitplaatsMeerSchaadtNiemand,
    [KAPOT.verkeerdTeken],
  ],
  [
    'P24 the table of seats is allocating again',
    winstIsOpnieuwVerdelen,
    [KAPOT.vacatureketen, KAPOT.alleenDeEerste],
  ],
  [
    'P23 the frontier is convex and cheapest',
    grensIsHetGoedkoopst,
    [KAPOT.wervingOpVolgorde, KAPOT.wervingZonderNetwerk],
  ],
];

describe('the laws of advice, by brute force on small markets', () => {
  it.each(WETTEN)('%s', (_, wet) => {
    expect(findOvertreding(wet, MOTOR, MARKTEN)).toBeUndefined();
  });

  it('P21 a certificate refuses what is not cheapest', () => {
    expect(findOvertreding(certificaatWijstAf, MOTOR, MARKTEN)).toBeUndefined();
  });

  it.each(WETTEN)('%s: broken engines are found out', (_, wet, kapot) => {
    for (const motor of kapot) expect(findOvertreding(wet, motor, MARKTEN_KAPOT)).toBeDefined();
  });
});
