import type { Selector, SelectorComponent } from 'lightningcss';
import { transform } from 'lightningcss';

const klassePatroon = /\b(?:nl|utrecht)-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g;

/** The class names of NL Design System that occur in these source texts. */
export function listKlassen(bronnen: readonly string[]): ReadonlySet<string> {
  return new Set(bronnen.flatMap((bron) => bron.match(klassePatroon) ?? []));
}

function isReachable(selector: Selector, gebruikt: ReadonlySet<string>): boolean {
  return selector.every((deel) => isReachableDeel(deel, gebruikt));
}

function isReachableDeel(deel: SelectorComponent, gebruikt: ReadonlySet<string>): boolean {
  if (deel.type === 'class') return gebruikt.has(deel.name);
  if (deel.type === 'pseudo-class' && (deel.kind === 'where' || deel.kind === 'is')) {
    return deel.selectors.some((selector) => isReachable(selector, gebruikt));
  }
  return true;
}

/** Leaves out the rules that need a class which no component uses. Text in, text out. */
export function pruneKlassen(css: string, gebruikt: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'onderdeel.css',
    code: Buffer.from(css),
    minify: true,
    visitor: { Selector: (selector) => (isReachable(selector, gebruikt) ? undefined : []) },
  });
  return code.toString();
}
