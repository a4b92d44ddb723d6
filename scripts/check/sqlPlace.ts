import type { Check } from './project.ts';
import { literalText, parseFolder, placeOf, visit } from './source.ts';

const SQL =
  /^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(table|view|index|role|database)\s|alter\s+(table|role)\s|with\s+\w+\s+as\s*\()/is;

/** SQL lives in src/db and nowhere else, so that every query can be found, reviewed and measured in one place. */
export const sqlPlace: Check = {
  name: 'sql in src/db only',
  run: (project) =>
    parseFolder(project, 'src/', { tests: false })
      .filter((source) => !source.file.startsWith('src/db/'))
      .flatMap((source) =>
        [...visit(source.program)]
          .filter(({ node }) => SQL.test(literalText(node) ?? ''))
          .map(({ node }) => `${placeOf(source, node)} SQL outside src/db`),
      ),
};
