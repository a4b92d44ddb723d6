import type { Check, Project } from '../check/project.ts';
import { isTestFile } from '../check/source.ts';
import { listCircles } from './circles.ts';
import { type Import, listProjectImports } from './imports.ts';
import { BORDER_RULES, type BorderRule } from './rules.ts';

const SUBJECT = /^src\/domain\/([^/]+)\//;

function isBroken(rule: BorderRule, { from, to, typeOnly }: Import): boolean {
  const names = (patterns: readonly RegExp[] | undefined) =>
    patterns?.some((pattern) => pattern.test(to)) ?? false;
  if (!rule.from.test(from) || (typeOnly && names(rule.typesOf))) return false;
  return names(rule.never) || (rule.only !== undefined && !names(rule.only));
}

function passesDoor({ from, to }: Import): boolean {
  const [own, other] = [SUBJECT.exec(from)?.[1], SUBJECT.exec(to)?.[1]];
  return own === undefined || other === undefined || own === other || to === `src/domain/${other}/index.ts`;
}

function shippedPackages(project: Project): ReadonlySet<string> {
  const content: unknown = project.files.includes('package.json')
    ? JSON.parse(project.read('package.json'))
    : {};
  const kinds = ['dependencies', 'optionalDependencies'];
  const blocks = kinds.map((kind) => (content instanceof Object ? Reflect.get(content, kind) : undefined));
  return new Set(blocks.flatMap((block) => (block instanceof Object ? Object.keys(block) : [])));
}

function problemsOf(project: Project, imports: readonly Import[]): string[] {
  const files = new Set(project.files);
  const shipped = shippedPackages(project);
  return imports.flatMap((found) => {
    const { from, to, line } = found;
    const told = (why: string) => `${from}:${line} imports ${to}: ${why}`;
    if (!/^(npm:|node:|dist\/)/.test(to) && !files.has(to)) return [told('leads nowhere')];
    if (isTestFile(from)) return [];
    const reasons = BORDER_RULES.filter((rule) => isBroken(rule, found)).map((rule) => rule.why);
    if (!passesDoor(found)) reasons.push('another subject is reached through its index.ts');
    if (from.startsWith('src/') && to.startsWith('npm:') && !shipped.has(to.slice(4))) {
      reasons.push('what runs at a municipality stands under dependencies in package.json');
    }
    return reasons.map(told);
  });
}

/** Rings and subjects import each other in one direction only, through the door, and never in a circle. */
export const borders: Check = {
  name: 'borders',
  run: (project) => {
    const imports = listProjectImports(project);
    if (imports.length === 0) return ['not one import was found'];
    return [
      ...problemsOf(project, imports),
      ...listCircles(imports).map((circle) => `circle: ${circle.join(' → ')}`),
    ];
  },
};
