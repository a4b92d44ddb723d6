import type { Check } from './project.ts';
import { literalText, parseFolder, placeOf, visit } from './source.ts';

const CSS_COLOUR = /:[^;{]*(#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\()/i;
const CODE_COLOUR = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|\b(rgba?|hsla?|oklch)\(\d/i;

/** Colours are chosen once, in the tokens; everything else names a token, so that light and dark stay complete. */
export const colours: Check = {
  name: 'colours in tokens only',
  run: (project) => {
    const css = project.files
      .filter(
        (file) =>
          file.startsWith('src/') &&
          file.endsWith('.css') &&
          !/\/[\w-]*(tokens|thema)[\w-]*\.css$/.test(file),
      )
      .flatMap((file) =>
        project
          .read(file)
          .split('\n')
          .flatMap((line, index) =>
            CSS_COLOUR.test(line) ? [`${file}:${index + 1} colour outside the tokens`] : [],
          ),
      );
    const code = parseFolder(project, 'src/web/', { tests: false }).flatMap((source) =>
      [...visit(source.program)]
        .filter(({ node }) => CODE_COLOUR.test(literalText(node) ?? ''))
        .map(({ node }) => `${placeOf(source, node)} colour outside the tokens`),
    );
    return [...css, ...code];
  },
};
