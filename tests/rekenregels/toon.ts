type Uitslag<U> =
  | { readonly ok: true; readonly value: { readonly uitkomst: U } }
  | { readonly ok: false; readonly error: unknown };

/** The outcome or the refusal as plain JSON. */
export function toon<U>(uitslag: Uitslag<U>): unknown {
  return uitslag.ok ? uitslag.value.uitkomst : uitslag.error;
}
