import type { Check } from './project.ts';
import { type Node, nodeField, parseFolder, placeOf, type Source, textField } from './source.ts';

function hasDocstring(source: Source, node: Node): boolean {
  return source.comments.some(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.end <= node.start &&
      source.text.slice(comment.end, node.start).trim() === '',
  );
}

/** Every function that leaves a file of the two inner rings, and of the matching engine, says what it is for. */
export const docstrings: Check = {
  name: 'docstrings',
  run: (project) =>
    ['src/domain/', 'src/application/', 'src/matching/']
      .flatMap((folder) => parseFolder(project, folder, { tests: false }))
      .flatMap((source) => {
        const body: readonly Node[] = Array.isArray(source.program.body) ? source.program.body : [];
        return body.flatMap((statement) => {
          if (statement.type !== 'ExportNamedDeclaration' || hasDocstring(source, statement)) return [];
          const declaration = nodeField(statement, 'declaration');
          if (declaration?.type !== 'FunctionDeclaration') return [];
          const id = nodeField(declaration, 'id');
          return [`${placeOf(source, statement)} ${id && textField(id, 'name')} has no docstring`];
        });
      }),
};
