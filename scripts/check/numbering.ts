import type { Check, Project } from './project.ts';

interface Series {
  readonly folder: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const SERIES: readonly Series[] = [
  { folder: 'docs/decisions/', pattern: /^(\d{4})-([a-z0-9-]+)\.md$/, example: '0001-name-of-the-choice.md' },
  { folder: 'src/db/migrations/', pattern: /^(\d{4})_([a-z0-9_]+)\.sql$/, example: '0001_name.sql' },
];

function problemsOf(project: Project, { folder, pattern, example }: Series): string[] {
  const names = project.files
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  const problems: string[] = [];
  const seen = new Set<string>();
  let expected = 1;
  for (const name of names) {
    const [, digits, title] = pattern.exec(name) ?? [];
    if (digits === undefined || title === undefined) {
      problems.push(`${folder}${name} is not named like ${example}`);
      continue;
    }
    if (Number(digits) !== expected) {
      problems.push(
        `${folder}${name} should have number ${String(expected).padStart(4, '0')}: no gap, no number twice`,
      );
    }
    if (seen.has(title)) problems.push(`${folder}${name} repeats an earlier name`);
    seen.add(title);
    expected += 1;
  }
  return problems;
}

/** Decision records and migrations are numbered from 0001 without a gap and without a number or name twice. */
export const numbering: Check = {
  name: 'numbering',
  run: (project) => SERIES.flatMap((series) => problemsOf(project, series)),
};
