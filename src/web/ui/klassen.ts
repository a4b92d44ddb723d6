/** Joins class names and leaves out what does not apply. Returns undefined when nothing is left. */
export function joinKlassen(...delen: readonly (string | false | undefined)[]): string | undefined {
  const over = delen.filter((deel): deel is string => typeof deel === 'string' && deel !== '');
  return over.length === 0 ? undefined : over.join(' ');
}
