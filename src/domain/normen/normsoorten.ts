import type { Datum } from '#domain/shared/index.ts';
import type { Eenheid } from './eenheid.ts';

export const NORMGROEPEN = [
  'minimumloon',
  'loonkostensubsidie',
  'loonwaarde',
  'termijnen',
  'ziekte',
  'geld',
  'tellen',
  'geschiedenis',
] as const;

/** Where a reader looks for a norm. */
export type Normgroep = (typeof NORMGROEPEN)[number];

/** A kind of norm: what its values are counted in, and until when rules need one. */
export type Normsoort = {
  readonly code: string;
  readonly eenheid: Eenheid;
  readonly groep: Normgroep;
  /** `halfjaar`: a value ends on the next 1 January or 1 July; `open`: it holds until it is replaced. */
  readonly ritme: 'halfjaar' | 'open';
  /** First day on which no rule needs a value any more; null while the law asks for it. */
  readonly nodigTot: string | null;
};

/** Every norm that a rule may ask for. A value with another code is refused, in the files and in the form. */
export const NORMSOORTEN = [
  soort('minimumloon-maand', 'euro-per-maand', 'minimumloon', 'halfjaar'),
  soort('minimumloon-uur', 'euro-per-uur', 'minimumloon', 'halfjaar'),
  soort('minimumloon-leeftijd', 'jaren', 'minimumloon'),
  soort('minimumjeugdloon-15', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-16', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-17', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-18', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-19', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-20', 'aandeel', 'minimumloon'),
  soort('minimumjeugdloon-21', 'aandeel', 'minimumloon', 'open', '2019-07-01'),
  soort('minimumjeugdloon-22', 'aandeel', 'minimumloon', 'open', '2017-07-01'),
  soort('vakantiebijslag', 'aandeel', 'minimumloon'),
  soort('lks-werkgeverslasten', 'aandeel', 'loonkostensubsidie'),
  soort('lks-maximum', 'aandeel', 'loonkostensubsidie'),
  soort('lks-forfait', 'aandeel', 'loonkostensubsidie'),
  soort('lks-forfait-maanden', 'maanden', 'loonkostensubsidie'),
  soort('lks-referentie-uren', 'uren-per-week', 'loonkostensubsidie'),
  soort('lks-beslistermijn-weken', 'weken', 'loonkostensubsidie'),
  soort('lks-aanvraag-maanden', 'maanden', 'loonkostensubsidie'),
  soort('loonwaarde-afronding', 'aandeel', 'loonwaarde'),
  soort('loonwaarde-hoofdtaken', 'aantal', 'loonwaarde'),
  soort('loonwaarde-hoofdtaak-deel', 'aandeel', 'loonwaarde'),
  soort('loonwaarde-hoofdtaak-minuten', 'minuten', 'loonwaarde'),
  soort('loonwaarde-normfunctie', 'aandeel', 'loonwaarde'),
  soort('uwv-advies-weken', 'weken', 'termijnen'),
  soort('dwangsom-dag-deel1', 'euro-per-dag', 'termijnen'),
  soort('dwangsom-dag-deel2', 'euro-per-dag', 'termijnen'),
  soort('dwangsom-dag-deel3', 'euro-per-dag', 'termijnen'),
  soort('ziekengeld-percentage', 'aandeel', 'ziekte'),
  soort('ziekengeld-loonwaarde-minimum', 'aandeel', 'ziekte'),
  soort('ziekengeld-forfait', 'aandeel', 'ziekte'),
  soort('ziekengeld-weken', 'weken', 'ziekte'),
  soort('begeleidingsvergoeding', 'euro-per-jaar', 'geld'),
  soort('begeleiding-aanvulling', 'euro-per-jaar', 'geld'),
  soort('kosten-plek-almere', 'euro-per-jaar', 'geld'),
  soort('kosten-plek-swbedrijf', 'euro-per-jaar', 'geld'),
  soort('uren-per-equivalent', 'uren-per-week', 'tellen'),
  soort('liv-per-uur', 'euro-per-uur', 'geschiedenis', 'open', '2025-01-01'),
  soort('liv-maximum', 'euro-per-jaar', 'geschiedenis', 'open', '2025-01-01'),
  soort('liv-uren', 'uren', 'geschiedenis', 'open', '2025-01-01'),
  soort('bonus-creatie', 'euro', 'geschiedenis', 'open', '2021-01-01'),
  soort('bonus-continuiteit', 'euro', 'geschiedenis', 'open', '2021-01-01'),
] as const;

export type Normcode = (typeof NORMSOORTEN)[number]['code'];

function soort<const Code extends string>(
  code: Code,
  eenheid: Eenheid,
  groep: Normgroep,
  ritme: Normsoort['ritme'] = 'open',
  nodigTot: string | null = null,
) {
  return { code, eenheid, groep, ritme, nodigTot };
}

/** The kind of norm with this code, or undefined when no rule knows it. */
export function findNormsoort(code: string): Normsoort | undefined {
  return NORMSOORTEN.find((bekend) => bekend.code === code);
}

/** Whether rules need a value of this norm on the day. */
export function isNodigOp({ nodigTot }: Normsoort, dag: Datum): boolean {
  return nodigTot === null || dag < nodigTot;
}
