import { isNode, type Node, nodeField, placeOf, type Source, textField, visit } from '../check/source.ts';

/** A name that this file itself chose, so not a name of the platform or of a library. */
export interface DeclaredName {
  readonly name: string;
  readonly place: string;
}

const NAMED_DECLARATIONS = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'VariableDeclarator',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

function nameOf(node: Node | undefined): string | undefined {
  return node && (textField(node, 'name') ?? textField(node, 'value'));
}

function nameNodeOf(node: Node): Node | undefined {
  if (NAMED_DECLARATIONS.has(node.type)) return nodeField(node, 'id');
  if (node.type === 'TSPropertySignature' || node.type === 'TSMethodSignature') return nodeField(node, 'key');
  return undefined;
}

function toDeclared(source: Source, node: Node | undefined): DeclaredName[] {
  const name = nameOf(node);
  return node === undefined || name === undefined ? [] : [{ name, place: placeOf(source, node) }];
}

/** Names of functions, classes, types, constants and fields of types: everything a file declares itself. */
export function listDeclaredNames(source: Source): DeclaredName[] {
  return [...visit(source.program)].flatMap(({ node }) => toDeclared(source, nameNodeOf(node)));
}

/** The names a file offers to others: exported declarations, and the fields of its types. */
export function listPublicNames(source: Source): DeclaredName[] {
  const names: DeclaredName[] = [];
  for (const { node, parents } of visit(source.program)) {
    if (node.type === 'TSPropertySignature') names.push(...toDeclared(source, nodeField(node, 'key')));
    if (parents[0]?.type !== 'ExportNamedDeclaration') continue;
    const declarations = Array.isArray(node.declarations) ? node.declarations.filter(isNode) : [node];
    if (node.type === 'ExportSpecifier') continue;
    for (const declaration of declarations) names.push(...toDeclared(source, nodeField(declaration, 'id')));
  }
  return names;
}

/** Codes in types, such as `'norm-ontbreekt'`: they reach tables, addresses and other programs, so they must be right. */
export function listCodes(source: Source): DeclaredName[] {
  return [...visit(source.program)].flatMap(({ node }) => {
    const literal = node.type === 'TSLiteralType' ? nodeField(node, 'literal') : undefined;
    const code = literal && textField(literal, 'value');
    return literal === undefined || code === undefined || !/^[a-z]+(-[a-z]+)*$/.test(code)
      ? []
      : [{ name: code, place: placeOf(source, literal) }];
  });
}
