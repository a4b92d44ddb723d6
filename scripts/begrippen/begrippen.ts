import type { Check, Project } from '../check/project.ts';
import { lineOf, parseFolder, type Source } from '../check/source.ts';
import { splitHumps } from './humps.ts';
import { type DeclaredName, listCodes, listDeclaredNames, listPublicNames } from './names.ts';
import { type NeverSay, readGlue, readWoordenlijst, type Woordenlijst } from './woordenlijst.ts';

const LIST = 'docs/begrippen.md';
const GLUE = ['scripts/begrippen/engels.txt', 'scripts/begrippen/nederlands.txt'];

function pathNames(project: Project): DeclaredName[] {
  return project.files
    .filter((file) => file.startsWith('src/domain/') && /\.ts$/.test(file))
    .map((file) => ({
      name: file.slice('src/domain/'.length).replace(/(\.(test|fixture))?\.ts$/, ''),
      place: file,
    }));
}

function unknownWords(names: readonly DeclaredName[], known: (word: string) => boolean): string[] {
  const problems = names.flatMap(({ name, place }) =>
    splitHumps(name)
      .filter((word) => word.length > 1 && !known(word))
      .map(
        (word) =>
          `${place} "${word}" in ${name} stands neither in ${LIST} nor in a list in scripts/begrippen`,
      ),
  );
  return [...new Set(problems)];
}

function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word));
}

function neverSaidNames(names: readonly DeclaredName[], neverSay: readonly NeverSay[]): string[] {
  return names.flatMap(({ name, place }) =>
    neverSay
      .filter(({ phrase }) => containsPhrase(splitHumps(name), phrase))
      .map(({ phrase, term }) => `${place} ${name}: never say "${phrase.join(' ')}" for ${term}`),
  );
}

/** Two or more words together are unmistakable, so they may stand nowhere: not in text, not in a comment. */
function neverSaidText(source: Source, neverSay: readonly NeverSay[]): string[] {
  return neverSay
    .filter(({ phrase }) => phrase.length > 1)
    .flatMap(({ phrase, term }) => {
      const pattern = new RegExp(`\\b${phrase.join('[ _-]')}`, 'gi');
      return [...source.text.matchAll(pattern)].map(
        (match) =>
          `${source.file}:${lineOf(source, match.index)} never say "${phrase.join(' ')}" for ${term}`,
      );
    });
}

/** Every word of the migrations: tables and columns are names that stay for ever. */
function sqlNames(project: Project): DeclaredName[] {
  const migrations = project.files.filter((file) => /^src\/db\/migrations\/.*\.sql$/.test(file));
  return migrations.flatMap((file) =>
    project
      .read(file)
      .split('\n')
      .flatMap((line, index) => {
        const withoutSentences = line.replace(/--.*/, '').replace(/'[^']* [^']*'/g, '');
        const names = withoutSentences.match(/[a-z_]+/gi) ?? [];
        return names.map((name) => ({ name, place: `${file}:${index + 1}` }));
      }),
  );
}

function fileNames(project: Project): DeclaredName[] {
  return project.files.filter((file) => file.startsWith('src/')).map((file) => ({ name: file, place: file }));
}

function checkWords(project: Project, list: Woordenlijst, glue: ReadonlySet<string>): string[] {
  const everywhere = parseFolder(project, 'src/', { tests: true });
  const domain = parseFolder(project, 'src/domain/', { tests: false });
  const publicNames = [
    ...domain.flatMap(listPublicNames),
    ...domain.flatMap(listCodes),
    ...pathNames(project),
  ];
  return [
    ...list.problems,
    ...unknownWords(publicNames, (word) => list.terms.has(word) || glue.has(word)),
    ...neverSaidNames(
      [...everywhere.flatMap(listDeclaredNames), ...sqlNames(project), ...fileNames(project)],
      list.neverSay,
    ),
    ...everywhere.flatMap((source) => neverSaidText(source, list.neverSay)),
  ];
}

/**
 * Names of the domain consist of words of the word list, of English glue and of everyday Dutch (the two lists beside this
 * file); a word that the list forbids stands nowhere in `src`.
 */
export const begrippen: Check = {
  name: 'begrippen',
  run: (project) => {
    if (!project.files.includes(LIST)) return [`${LIST} is missing`];
    const list = readWoordenlijst(project.read(LIST));
    if (list.terms.size === 0) return [`${LIST} has no table with a column "In code"`];
    return checkWords(project, list, readGlue(GLUE.map((file) => project.read(file)).join('\n')));
  },
};
