import { posix } from 'node:path';
import type { Project } from '../check/project.ts';
import {
  isNode,
  lineOf,
  type Node,
  nodeField,
  parseSource,
  type Source,
  textField,
  visit,
} from '../check/source.ts';

/** One import of one file. The target is a path in the project, `node:…` or `npm:<package>`. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  /** Gone when the program runs, so it ties the files together for the reader only. */
  readonly typeOnly: boolean;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Turns what stands in the import into a target. The project writes extensions, so nothing has to be guessed. */
function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('node:')) return specifier;
  return `npm:${packageOf(specifier)}`;
}

/** `import type …`, `export type …`, `typeof import(…)`, and imports of which every name is marked `type`. */
function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** All imports of a file: of values, of types, re-exports and dynamic ones. */
function listImports(source: Source): Import[] {
  return [...visit(source.program)].flatMap(({ node }) => {
    if (!IMPORTING.has(node.type)) return [];
    const origin = nodeField(node, 'source');
    const specifier = origin && isNode(origin) ? textField(origin, 'value') : undefined;
    if (specifier === undefined) return [];
    return [
      {
        from: source.file,
        to: resolveTarget(source.file, specifier),
        line: lineOf(source, node.start),
        typeOnly: isTypeOnly(node),
      },
    ];
  });
}

/** The imports of all code of the product, its tests and its tools. */
export function listProjectImports(project: Project): Import[] {
  return project.files
    .filter((file) => /^(src|tests|bench|scripts|bin)\/.*\.(tsx?|mjs)$/.test(file))
    .flatMap((file) => listImports(parseSource(file, project.read(file))));
}
