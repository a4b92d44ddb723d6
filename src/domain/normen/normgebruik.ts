import type { Normcode } from './normsoorten.ts';

const SUBSIDIE = ['lks', 'lks-betaling'] as const;
const JEUGDLOON = [...SUBSIDIE, 'minimumloon-uur'] as const;
const PLEK = [...SUBSIDIE, 'plaatskosten', 'plekkenscenario'] as const;
const LOONKOSTEN = [...PLEK, 'bronafleiding'] as const;

/** Which rules ask for a norm, by the code of the rule. */
const NORMGEBRUIK: Readonly<Partial<Record<Normcode, readonly string[]>>> = {
  'minimumloon-maand': LOONKOSTEN,
  'minimumloon-uur': ['minimumloon-uur'],
  'minimumloon-leeftijd': JEUGDLOON,
  'minimumjeugdloon-15': JEUGDLOON,
  'minimumjeugdloon-16': JEUGDLOON,
  'minimumjeugdloon-17': JEUGDLOON,
  'minimumjeugdloon-18': JEUGDLOON,
  'minimumjeugdloon-19': JEUGDLOON,
  'minimumjeugdloon-20': JEUGDLOON,
  'minimumjeugdloon-21': SUBSIDIE,
  'minimumjeugdloon-22': SUBSIDIE,
  vakantiebijslag: LOONKOSTEN,
  'lks-werkgeverslasten': LOONKOSTEN,
  'lks-maximum': LOONKOSTEN,
  'lks-forfait': SUBSIDIE,
  'lks-forfait-maanden': ['lks-forfaiteinde'],
  'lks-referentie-uren': PLEK,
  'lks-aanvraag-maanden': ['lks-toegangstermijn'],
  'loonwaarde-hoofdtaken': ['loonwaarde'],
  'loonwaarde-hoofdtaak-deel': ['loonwaarde'],
  'loonwaarde-hoofdtaak-minuten': ['loonwaarde'],
  'loonwaarde-normfunctie': ['normfunctie'],
  'dwangsom-dag-deel1': ['dwangsom'],
  'dwangsom-dag-deel2': ['dwangsom'],
  'dwangsom-dag-deel3': ['dwangsom'],
  'ziekengeld-percentage': ['ziekengeld'],
  'ziekengeld-loonwaarde-minimum': ['ziekengeld'],
  'ziekengeld-forfait': ['ziekengeld'],
  'ziekengeld-weken': ['ziekengeldduur'],
  'begeleiding-aanvulling': ['plaatskosten', 'plekkenscenario'],
  'uren-per-equivalent': ['equivalent'],
  'liv-per-uur': ['lage-inkomensvoordeel'],
  'liv-maximum': ['lage-inkomensvoordeel'],
  'liv-uren': ['lage-inkomensvoordeel'],
  'bonus-creatie': ['bonus-beschut-werk'],
  'bonus-continuiteit': ['bonus-beschut-werk'],
};

/** The rules that ask for the norm; empty when it is there for information only. A test proves it by random input. */
export function listNormgebruik(code: Normcode): readonly string[] {
  return NORMGEBRUIK[code] ?? [];
}
