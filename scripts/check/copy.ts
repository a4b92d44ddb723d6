import { listSentences, measure, type Sentence } from './copyMeasure.ts';
import { FORBIDDEN_WORDS, type Lezer, LIMITS, lezerOf } from './copyRules.ts';
import type { Check } from './project.ts';
import {
  literalText,
  type Node,
  nodeField,
  parseFolder,
  placeOf,
  type Source,
  textField,
  visit,
} from './source.ts';

interface Text {
  readonly lezer: Lezer;
  readonly place: string;
  readonly sentences: readonly Sentence[];
}

/** Names of the fields around a text, outside in: `openbaar.kop` decides for whom it is. */
function pathOf(parents: readonly Node[]): string[] {
  return parents.flatMap((parent) => {
    const key = nodeField(parent, 'key') ?? nodeField(parent, 'id');
    const name = key && (textField(key, 'name') ?? textField(key, 'value'));
    return name === undefined ? [] : [name];
  });
}

function isWordsForPeople(node: Node, parents: readonly Node[]): boolean {
  const around = parents[0];
  if (around === undefined || around.type.startsWith('Import') || around.type.startsWith('Export'))
    return false;
  if (
    around.type === 'TSLiteralType' ||
    around.type === 'BinaryExpression' ||
    around.type === 'MemberExpression'
  )
    return false;
  if (around.type === 'SwitchCase' || around.key === node) return false;
  return true;
}

function textsOf(source: Source): Text[] {
  return [...visit(source.program)].flatMap(({ node, parents }) => {
    const text = literalText(node);
    if (text === undefined || !isWordsForPeople(node, parents)) return [];
    const lezer = lezerOf(source.file, pathOf(parents));
    return [{ lezer, place: placeOf(source, node), sentences: listSentences(text) }];
  });
}

function problemsInText({ lezer, place, sentences }: Text): string[] {
  const { longest } = LIMITS[lezer];
  return sentences.flatMap(({ text, words }) => {
    const problems: string[] = [];
    if (words.length > longest) {
      problems.push(
        `${place} sentence of ${words.length} words for ${lezer} (at most ${longest}): ${text.slice(0, 60)}…`,
      );
    }
    if (lezer === 'medewerker') return problems;
    for (const [word, better] of FORBIDDEN_WORDS) {
      if (words.some((used) => used.startsWith(word)))
        problems.push(`${place} "${word}" for ${lezer}: say "${better}"`);
    }
    return problems;
  });
}

function problemsInLevel(lezer: Lezer, texts: readonly Text[]): string[] {
  const sentences = texts.filter((text) => text.lezer === lezer).flatMap((text) => text.sentences);
  if (sentences.length === 0) return [];
  const { average, ease, passive } = LIMITS[lezer];
  const measured = measure(sentences);
  const problems: string[] = [];
  if (measured.average > average)
    problems.push(`${lezer}: ${measured.average.toFixed(1)} words per sentence, at most ${average}`);
  if (measured.ease < ease)
    problems.push(`${lezer}: reading ease ${measured.ease.toFixed(0)}, at least ${ease}`);
  if (measured.passive > passive)
    problems.push(`${lezer}: ${(measured.passive * 100).toFixed(1)} % passive, at most ${passive * 100} %`);
  return problems;
}

/** The words on the screen stay short and plain: stricter for candidates than for the public and for staff. */
export const copy: Check = {
  name: 'plain Dutch',
  run: (project) => {
    const texts = parseFolder(project, 'src/web/texts/', { tests: false }).flatMap(textsOf);
    return [
      ...texts.flatMap(problemsInText),
      ...problemsInLevel('kandidaat', texts),
      ...problemsInLevel('publiek', texts),
      ...problemsInLevel('medewerker', texts),
    ];
  },
};
