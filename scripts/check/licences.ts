import { runTool } from './command.ts';
import type { Check } from './project.ts';

const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'EUPL-1.2',
  'OFL-1.1',
  'CC0-1.0',
  'PostgreSQL',
  'Unlicense',
  'Python-2.0',
]);
/** Licences for texts and lists, fine in a tool that we do not pass on, but not in what we ship. */
const ALLOWED_IN_TOOLS = new Set([...ALLOWED, 'CC-BY-3.0', 'CC-BY-4.0']);

/** True when an SPDX expression leaves us a choice of allowed licences only. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const plain = expression.replace(/[()*]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.trim())));
}

/** Reads the tool's report: package name and version → `{ licenses }`. */
export function refusedLicences(report: unknown, allowed: ReadonlySet<string>): string[] {
  if (!(report instanceof Object)) return ['the licence report is not an object'];
  return Object.entries(report).flatMap(([name, entry]) => {
    const licences: unknown = entry instanceof Object ? Reflect.get(entry, 'licenses') : undefined;
    const expression = Array.isArray(licences) ? licences.join(' AND ') : String(licences);
    return isAllowed(expression, allowed) ? [] : [`${name} has licence ${expression}`];
  });
}

async function check(
  root: string,
  allowed: ReadonlySet<string>,
  scope: readonly string[],
): Promise<string[]> {
  const { output } = await runTool(root, 'license-checker-rseidelsohn', [
    '--json',
    '--excludePrivatePackages',
    ...scope,
  ]);
  const refused = refusedLicences(JSON.parse(output), allowed);
  return Object.keys(JSON.parse(output)).length === 0 ? ['no package was looked at'] : refused;
}

/** What we build on may be passed on under EUPL-1.2; what we only work with is free to use. */
export const licences: Check = {
  name: 'licences of dependencies',
  run: async ({ root }) => [
    ...(await check(root, ALLOWED, ['--production'])),
    ...(await check(root, ALLOWED_IN_TOOLS, ['--development'])),
  ],
};
