import type { Check, Project } from './project.ts';

const MAXIMUM_LINES = 300;
const DRAWERS = /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.[cm]?[jt]sx?$)/;
const CODE = /\.(ts|tsx|mjs|cjs|css)$/;
/** Spelled in parts, so that this file does not find itself. */
const OPEN_ENDS = new RegExp(
  `\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['XX', 'X'].join('')})\\b`,
);
/** A file is called like the function inside it; in src/web like the address or the CSS class that it makes. */
const NAMES = [
  { place: /^src\/web\//, spelling: 'kebab-case', pattern: /(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/ },
  { place: /^/, spelling: 'camelCase', pattern: /(^|\/)[a-z][A-Za-z0-9]*(\.[a-z]+)+$/ },
];
const GENERATED = new Set(['src/db/types.ts']);

function isOurCode(file: string): boolean {
  return /^(src|bin|scripts|tests|bench)\//.test(file) && CODE.test(file) && !GENERATED.has(file);
}

function problemsOf(project: Project, file: string): string[] {
  const lines = project.read(file).split('\n');
  const naming = NAMES.find(({ place }) => place.test(file));
  const problems: string[] = [];
  if (lines.length > MAXIMUM_LINES) {
    problems.push(`${file} has ${lines.length} lines; above ${MAXIMUM_LINES} it does two things`);
  }
  if (naming && !naming.pattern.test(file)) problems.push(`${file} is not in ${naming.spelling}`);
  if (DRAWERS.test(file)) problems.push(`${file} is a drawer: name a file after its one job`);
  lines.forEach((line, index) => {
    if (OPEN_ENDS.test(line)) {
      problems.push(`${file}:${index + 1} open end in a comment: do it, or make it an issue`);
    }
  });
  return problems;
}

/** Small files with one job, named after it, without open ends. */
export const fileShape: Check = {
  name: 'file shape',
  run: (project) => project.files.filter(isOurCode).flatMap((file) => problemsOf(project, file)),
};
