import type { Check } from './project.ts';
import { type Node, nodeField, parseFolder, placeOf, textField, visit } from './source.ts';

function isConstAssertion(node: Node): boolean {
  const type = nodeField(node, 'typeAnnotation');
  const name = type && nodeField(type, 'typeName');
  return name !== undefined && textField(name, 'name') === 'const';
}

function problemWith(node: Node): string | undefined {
  if (node.type === 'TSAsExpression' && !isConstAssertion(node))
    return 'cast with `as`: parse or narrow instead';
  if (node.type === 'TSTypeAssertion') return 'cast with <…>: parse or narrow instead';
  if (node.type === 'TSNonNullExpression') return 'non-null `!`: handle the missing value';
  if (node.type === 'TSAnyKeyword') return '`any`: use `unknown` and narrow';
  if (node.type === 'TSEnumDeclaration') return 'enum: use a union of literals';
  return undefined;
}

/** No `any`, no casts except `as const`, no `!`: the compiler is believed, not overruled. */
export const strictness: Check = {
  name: 'strictness',
  run: (project) =>
    ['src/', 'scripts/', 'bench/']
      .flatMap((folder) => parseFolder(project, folder, { tests: false }))
      .filter((source) => source.file !== 'src/db/types.ts')
      .flatMap((source) =>
        [...visit(source.program)].flatMap(({ node }) => {
          const problem = problemWith(node);
          return problem === undefined ? [] : [`${placeOf(source, node)} ${problem}`];
        }),
      ),
};
