import { posix } from 'node:path';
import type { Check, Project } from './project.ts';

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g;
const SETTINGS = 'src/server/config/instelling.ts';

function brokenLinks(project: Project, document: string): string[] {
  const known = new Set(project.files);
  const isKnown = (path: string) =>
    known.has(path) || project.files.some((file) => file.startsWith(`${path}/`));
  return [...project.read(document).matchAll(LINK)]
    .map((match) => match[1] ?? '')
    .filter((link) => !isKnown(posix.join(posix.dirname(document), link).replace(/\/$/, '')))
    .map((link) => `${document} links to ${link}, which is not there`);
}

function untoldSettings(project: Project): string[] {
  if (!project.files.includes(SETTINGS)) return [];
  const readme = project.read('README.md');
  const names = [...project.read(SETTINGS).matchAll(/naam: '([A-Z_]+)'/g)].map((match) => match[1] ?? '');
  return names
    .filter((name) => !readme.includes(`\`${name}\``))
    .map((name) => `README.md does not explain ${name}`);
}

/** Subjects of the domain that the picture of the architecture does not show. */
function subjectsNotDrawn(project: Project): string[] {
  const drawing = 'docs/architectuur.md';
  if (!project.files.includes(drawing)) return [];
  const subjects = project.files.flatMap((file) => /^src\/domain\/([^/]+)\//.exec(file)?.[1] ?? []);
  const drawn = project.read(drawing);
  return [...new Set(subjects)]
    .filter((subject) => !new RegExp(`\\b${subject}\\b`).test(drawn))
    .map((subject) => `${drawing} does not show src/domain/${subject}`);
}

function versionOf(project: Project, file: string, pattern: RegExp): string | undefined {
  return project.files.includes(file) ? pattern.exec(project.read(file))?.[1] : undefined;
}

function versionProblems(project: Project): string[] {
  const own = versionOf(project, 'package.json', /"version": "([^"]+)"/);
  const card = versionOf(project, 'publiccode.yml', /^softwareVersion: "([^"]+)"/m);
  return own === card ? [] : [`publiccode.yml says version ${card}, package.json says ${own}`];
}

/** Links in documents lead somewhere, every setting is explained, every subject drawn, and the catalogue card has the right version. */
export const documents: Check = {
  name: 'documents',
  run: (project) => [
    ...project.files.filter((file) => file.endsWith('.md')).flatMap((file) => brokenLinks(project, file)),
    ...untoldSettings(project),
    ...subjectsNotDrawn(project),
    ...versionProblems(project),
  ],
};
