/** What was typed in a form or stands in the address: always text, always kept as it came. */
export type Invoer = {
  /** The trimmed value; empty when it is absent. */
  readonly tekst: (naam: string) => string;
  /** All values of a field with several, such as checkboxes. */
  readonly lijst: (naam: string) => readonly string[];
  readonly heeft: (naam: string) => boolean;
  /** Everything, to show it again or to keep it through signing in. */
  readonly alles: ReadonlyArray<readonly [string, string]>;
};

/** Makes an Invoer of name-value pairs. */
export function createInvoer(paren: Iterable<readonly [string, string]>): Invoer {
  const alles = [...paren];
  const lijst = (naam: string): readonly string[] =>
    alles.filter(([n]) => n === naam).map(([, waarde]) => waarde);
  return {
    alles,
    lijst,
    tekst: (naam) => (lijst(naam)[0] ?? '').trim(),
    heeft: (naam) => alles.some(([n]) => n === naam),
  };
}

export const LEGE_INVOER: Invoer = createInvoer([]);
