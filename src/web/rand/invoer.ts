/** What was typed in a form or stands in the address: always text, always kept as it came. */
export type Invoer = {
  /** The trimmed value; empty when it is absent. */
  readonly tekst: (naam: string) => string;
  /** All values of a field with several, such as checkboxes. */
  readonly lijst: (naam: string) => readonly string[];
  readonly heeft: (naam: string) => boolean;
  /** Everything, to show it again or to keep it through signing in; never a PIN, which even a hash would give away. */
  readonly alles: ReadonlyArray<readonly [string, string]>;
};

/** Fields that are read once and kept nowhere. */
const GEHEIM: readonly string[] = ['pincode'];

/** Makes an Invoer of name-value pairs. */
export function createInvoer(paren: Iterable<readonly [string, string]>): Invoer {
  const velden = [...paren];
  const lijst = (naam: string): readonly string[] =>
    velden.filter(([n]) => n === naam).map(([, waarde]) => waarde);
  return {
    alles: velden.filter(([naam]) => !GEHEIM.includes(naam)),
    lijst,
    tekst: (naam) => (lijst(naam)[0] ?? '').trim(),
    heeft: (naam) => velden.some(([n]) => n === naam),
  };
}

export const LEGE_INVOER: Invoer = createInvoer([]);
