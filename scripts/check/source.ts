import { parseSync, visitorKeys } from 'oxc-parser';
import type { Project } from './project.ts';

/** A syntax node as the parser gives it. Fields are read by name and checked where they are used. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: readonly Comment[];
}

/** A node together with the nodes around it, nearest first. */
export interface Visit {
  readonly node: Node;
  readonly parents: readonly Node[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A field that must hold text, such as the name of an identifier; undefined when it does not. */
export function textField(node: Node, field: string): string | undefined {
  const value = node[field];
  return typeof value === 'string' ? value : undefined;
}

export function nodeField(node: Node, field: string): Node | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/**
 * Reads a file into its syntax tree.
 * @throws Error when it has a fault: a tree with holes would let every rule pass.
 */
export function parseSource(file: string, text: string): Source {
  const result = parseSync(file, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${file} cannot be read: ${error.message}`);
  const program: unknown = result.program;
  if (!isNode(program)) throw new Error(`The parser gave no syntax tree for ${file}.`);
  return { file, text, program, comments: result.comments };
}

/** All nodes below a node, outside in. */
export function* visit(node: Node, parents: readonly Node[] = []): Generator<Visit> {
  yield { node, parents };
  const around = [node, ...parents];
  for (const key of visitorKeys[node.type] ?? []) {
    const child = node[key];
    for (const item of Array.isArray(child) ? child : [child]) {
      if (isNode(item)) yield* visit(item, around);
    }
  }
}

/** Line number of a position, from 1. */
export function lineOf(source: Source, position: number): number {
  return source.text.slice(0, position).split('\n').length;
}

/** Where a node stands, as `file:line`. */
export function placeOf(source: Source, node: { readonly start: number }): string {
  return `${source.file}:${lineOf(source, node.start)}`;
}

/** The TypeScript files below a folder, parsed; tests only when asked. */
export function parseFolder(project: Project, folder: string, options: { tests: boolean }): Source[] {
  return project.files
    .filter((file) => file.startsWith(folder) && /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .filter((file) => options.tests || !isTestFile(file))
    .map((file) => parseSource(file, project.read(file)));
}

export function isTestFile(file: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(file) || file.startsWith('tests/');
}

/** The text of a string literal, or of a template with `{}` where a value is filled in. */
export function literalText(node: Node): string | undefined {
  if (node.type === 'Literal') return textField(node, 'value');
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  const parts = node.quasis.filter(isNode).map((part) => {
    const value = part.value;
    return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
  });
  return parts.join('{}');
}
