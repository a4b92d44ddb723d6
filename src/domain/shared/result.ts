/**
 * The outcome of an act that can be refused. A refusal is an expected value (`{ code: 'kebab-case', … }`);
 * a bug is a throw. Sentences for people are made at the border, never here.
 */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value that was allowed. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Wraps a refusal. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
