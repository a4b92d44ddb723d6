import type { Check, Project } from './project.ts';

const LIST = 'docs/dependencies.md';
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

function namesInPackage(project: Project): string[] {
  const content: unknown = JSON.parse(project.read('package.json'));
  const blocks = KINDS.map((kind) => (content instanceof Object ? Reflect.get(content, kind) : undefined));
  return blocks.flatMap((block) => (block instanceof Object ? Object.keys(block) : []));
}

/** Rows look like: | `hono` | 4 | MIT | router and … | */
function rowsInList(project: Project): Map<string, string> {
  const rows = project.read(LIST).matchAll(/^\|\s*`([^`]+)`\s*\|(.*)\|\s*$/gm);
  return new Map([...rows].map((row) => [row[1] ?? '', row[2]?.split('|').at(-1)?.trim() ?? '']));
}

/** A row may speak for a family: `@utrecht/*-css`. */
function covers(row: string, name: string): boolean {
  const [start, end] = row.split('*');
  return end === undefined ? row === name : name.startsWith(start ?? '') && name.endsWith(end);
}

/** Every dependency has one line with the reason it is here, and no line outlives its dependency. */
export const dependencyList: Check = {
  name: 'dependency list',
  run: (project) => {
    if (!project.files.includes(LIST)) return [`${LIST} is missing`];
    const used = namesInPackage(project);
    const listed = rowsInList(project);
    const reasonFor = (name: string) =>
      [...listed].find(([row, reason]) => covers(row, name) && reason !== '');
    return [
      ...used
        .filter((name) => reasonFor(name) === undefined)
        .map((name) => `${LIST} gives no reason for ${name}`),
      ...[...listed.keys()]
        .filter((row) => !used.some((name) => covers(row, name)))
        .map((row) => `${LIST} lists ${row}, which package.json does not have`),
    ];
  },
};
