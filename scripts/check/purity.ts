import type { Check } from './project.ts';
import {
  literalText,
  type Node,
  nodeField,
  parseFolder,
  placeOf,
  type Source,
  textField,
  type Visit,
  visit,
} from './source.ts';

const FORBIDDEN_GLOBALS = new Set([
  'Date',
  'process',
  'console',
  'fetch',
  'performance',
  'crypto',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  'Buffer',
]);
const FORBIDDEN_MEMBERS = new Set(['Temporal.Now', 'Math.random', 'import.meta']);
const FORBIDDEN_METHODS = new Set(['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);
/** Fields that hold a source, an article or a formula in the names of its operands: facts that travel with a rule, not words of the screen. */
const SOURCE_FIELDS = new Set(['bron', 'artikel', 'vindplaats', 'lezing', 'formule']);
const SQL =
  /\b(select\b.+\bfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(table|view|index)|alter\s+table)\b/is;

/** True when an identifier is used as a value or type, not merely the name of a property. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return true;
  if (parent.type === 'MemberExpression' && parent.property === node && parent.computed === false)
    return false;
  if (parent.type === 'TSQualifiedName' && parent.right === node) return false;
  const isKey = parent.key === node && parent.computed !== true && parent.shorthand !== true;
  return !isKey;
}

function isSourceText(parents: readonly Node[]): boolean {
  return parents.some((parent) => {
    const name = nodeField(parent, 'key') ?? nodeField(parent, 'id');
    const text = name && (textField(name, 'name') ?? textField(name, 'value'));
    return text !== undefined && SOURCE_FIELDS.has(text.toLowerCase());
  });
}

/** A thrown error is a bug report for a developer, so it may be a sentence. */
function isThrown(parents: readonly Node[]): boolean {
  return parents.some((parent) => parent.type === 'ThrowStatement');
}

function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > 4 || (words.length > 1 && /[.?!:]$/.test(text.trim()));
}

function problemWithName(node: Node, parents: readonly Node[]): string | undefined {
  const name = textField(node, 'name') ?? '';
  if (FORBIDDEN_METHODS.has(name)) return `${name}: words for people are made in src/web`;
  if (!FORBIDDEN_GLOBALS.has(name) || !isReference(node, parents[0])) return undefined;
  return `${name}: the domain has no clock, no input or output; take the value as an argument`;
}

function problemWithMember(node: Node): string | undefined {
  const names = [nodeField(node, 'object'), nodeField(node, 'property')].map(
    (part) => part && textField(part, 'name'),
  );
  const name = names.join('.');
  return FORBIDDEN_MEMBERS.has(name) ? `${name}: the domain gets day and chance as an argument` : undefined;
}

function problemWithText(text: string, parents: readonly Node[]): string | undefined {
  if (parents[0]?.type.startsWith('Import')) return undefined;
  if (SQL.test(text)) return 'text that looks like SQL: that lives in src/db';
  if (!isSentence(text) || isSourceText(parents) || isThrown(parents)) return undefined;
  return `sentence "${text.slice(0, 40)}": give a code with data, words live in src/web/texts`;
}

function problemWith({ node, parents }: Visit): string | undefined {
  if (node.type.startsWith('JSX')) return 'JSX: the domain makes no screens';
  if (node.type === 'Identifier') return problemWithName(node, parents);
  if (node.type === 'MemberExpression') return problemWithMember(node);
  const text = literalText(node);
  return text === undefined ? undefined : problemWithText(text, parents);
}

function mutableModuleState(source: Source): string[] {
  const body = Array.isArray(source.program.body) ? source.program.body : [];
  return body
    .map((statement: Node) => nodeField(statement, 'declaration') ?? statement)
    .filter((node) => node.type === 'VariableDeclaration' && node.kind !== 'const')
    .map((node) => `${placeOf(source, node)} module variable that can change: the domain remembers nothing`);
}

/** The domain, and the matching engine without the invented markets of its tests. */
const PURE = ['src/domain/', 'src/matching/'];
const INVENTED = /^src\/matching\/(.+\/)?proef\//;

/** `src/domain` and `src/matching` have no clock, no chance, no input or output, no SQL, no screens and no words for people. */
export const purity: Check = {
  name: 'purity',
  run: (project) =>
    PURE.flatMap((folder) => parseFolder(project, folder, { tests: false }))
      .filter((source) => !INVENTED.test(source.file))
      .flatMap((source) => {
        const found = [...visit(source.program)].flatMap((seen) => {
          const problem = problemWith(seen);
          return problem === undefined ? [] : [`${placeOf(source, seen.node)} ${problem}`];
        });
        return [...found, ...mutableModuleState(source)];
      }),
};
