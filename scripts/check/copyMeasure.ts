/** A sentence of the screen and its words, lower case. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

interface Measured {
  readonly average: number;
  readonly ease: number;
  readonly passive: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const VOWELS = /[aeiouyàáâäèéêëìíîïòóôöùúûü]+/giu;
const PASSIVE = /\b(word|wordt|worden|werd|werden)\b.*\b(ge\w+(d|t|en)|\w*(ver|be|ont|her)\w+(d|t))\b/i;

/** Cuts a text into sentences of at least two words; a filled-in value (`{}`) counts as one word. */
export function listSentences(text: string): Sentence[] {
  const plain = text
    .replaceAll('{}', ' 1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\\n/g, ' ');
  return plain
    .split(/(?<=[.!?])\s+|\n+/)
    .map((part) => ({ text: part.trim(), words: (part.match(WORD) ?? []).map((word) => word.toLowerCase()) }))
    .filter(({ words }) => words.length > 1);
}

function countSyllables(word: string): number {
  return Math.max(1, word.match(VOWELS)?.length ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Measures sentences: words per sentence, reading ease of Flesch in the Dutch version of Douma
 * (206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence) and the share of passive sentences.
 */
export function measure(sentences: readonly Sentence[]): Measured {
  const words = sentences.flatMap((sentence) => sentence.words);
  const average = words.length / sentences.length;
  const syllablesPer100 = (sum(words.map(countSyllables)) / words.length) * 100;
  const passive = sentences.filter(({ text }) => PASSIVE.test(text)).length / sentences.length;
  return { average, ease: 206.8 - 0.77 * syllablesPer100 - 0.93 * average, passive };
}
