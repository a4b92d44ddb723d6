/** For whom a text is written. */
export type Lezer = 'kandidaat' | 'publiek' | 'medewerker';

interface Limit {
  /** Words per sentence on average and at most. */
  readonly average: number;
  readonly longest: number;
  /** Lowest Flesch-Douma score; a smoke alarm, not a proof that a text is plain. */
  readonly ease: number;
  /** Highest share of sentences with a form of "worden" and a participle. */
  readonly passive: number;
}

export const LIMITS: Readonly<Record<Lezer, Limit>> = {
  kandidaat: { average: 8, longest: 15, ease: 80, passive: 0.05 },
  publiek: { average: 10, longest: 20, ease: 70, passive: 0.05 },
  medewerker: { average: 10, longest: 20, ease: 60, passive: 0.05 },
};

/** Words of the trade that the public and candidates do not read, with what we say instead. */
export const FORBIDDEN_WORDS: readonly (readonly [string, string])[] = [
  ['indicatie', 'advies van UWV'],
  ['beschikking', 'brief met ons besluit'],
  ['doelgroep', 'mensen'],
  ['doorstrom', 'een volgende stap doen'],
  ['doorstroom', 'een volgende stap doen'],
  ['loonwaarde', 'hoeveel werk je doet'],
  ['plaatsing', 'je nieuwe werk'],
  ['no-riskpolis', 'verzekering voor de werkgever'],
  ['trajectplan', 'jouw plan'],
  ['re-integratie', 'weer gaan werken'],
];

const PUBLIC = /^(openbaar|publiek|gemeenten?|regios?|uitleg)/i;
const CANDIDATE = /^(mijn|kandidaatpagina)/i;

/** Decides by file name, or by a field above the text that says so, for whom a text is written. */
export function lezerOf(file: string, fields: readonly string[]): Lezer {
  const name = file.split('/').at(-1) ?? '';
  if (CANDIDATE.test(name) || fields.includes('mijn')) return 'kandidaat';
  if (PUBLIC.test(name) || fields.includes('openbaar') || fields.includes('publiek')) return 'publiek';
  return 'medewerker';
}
