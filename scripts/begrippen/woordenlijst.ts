import { splitHumps } from './humps.ts';

/** The word list as the check uses it. */
export interface Woordenlijst {
  /** Every word that a name may be built of: the humps of the "In code" column. */
  readonly terms: ReadonlySet<string>;
  /** Phrases that may not be used for a listed term, as words. */
  readonly neverSay: readonly NeverSay[];
  /** Lines of the list that could not be read. */
  readonly problems: readonly string[];
}

export interface NeverSay {
  readonly phrase: readonly string[];
  readonly term: string;
}

interface Columns {
  readonly term: number;
  readonly inCode: number;
  readonly neverSay: number;
  readonly count: number;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const inCode = find(/in (de )?code/i);
  if (inCode === -1) return undefined;
  return {
    term: Math.max(0, find(/^(term|begrip|woord)/i)),
    inCode,
    neverSay: find(/never|nooit/i),
    count: cells.length,
  };
}

/** Names between backticks, or else the whole cell; what stands between brackets is explanation. */
function namesIn(cell: string): string[] {
  const quoted = [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  const names = quoted.length > 0 ? quoted : cell.split(',');
  return names
    .map((name) =>
      name
        .replace(/\([^)]*\)/g, '')
        .replace(/["'“”‘’*_]/g, '')
        .trim(),
    )
    .filter((name) => /[a-z]/i.test(name));
}

function neverSayIn(cell: string): string[] {
  return cell
    .replace(/\([^)]*\)/g, '')
    .split(/[,;/·]/)
    .map((phrase) => phrase.replace(/["'“”‘’*_`]/g, '').trim())
    .filter((phrase) => /[a-z]/i.test(phrase));
}

/** Reads the tables of `docs/begrippen.md`: each table has a column "In code", and may have one "Never say". */
export function readWoordenlijst(markdown: string): Woordenlijst {
  const terms = new Set<string>();
  const neverSay: NeverSay[] = [];
  const problems: string[] = [];
  let columns: Columns | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (!line.trim().startsWith('|')) {
      columns = undefined;
      return;
    }
    const cells = cellsOf(line);
    if (columns === undefined) {
      columns = columnsOf(cells);
      return;
    }
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) return;
    if (cells.length !== columns.count) {
      problems.push(
        `docs/begrippen.md:${index + 1} has ${cells.length} cells where the header has ${columns.count}`,
      );
    }
    for (const word of namesIn(cells[columns.inCode] ?? '').flatMap(splitHumps)) terms.add(word);
    const term = cells[columns.term] ?? '';
    for (const phrase of neverSayIn(cells[columns.neverSay] ?? ''))
      neverSay.push({ phrase: splitHumps(phrase), term });
  });
  return { terms, neverSay, problems };
}

/** Reads a list of glue words: words separated by white space, `#` starts a comment. */
export function readGlue(text: string): ReadonlySet<string> {
  const words = text.split('\n').flatMap((line) => line.replace(/#.*/, '').split(/\s+/));
  return new Set(words.filter((word) => word !== ''));
}
