/** A place with its employer: 'Stekken bij De Kas'. The employer is left out when the name of the place tells it already. */
export function formatPlekBij(plek: string, werkgever: string): string {
  return plek.includes(werkgever) ? plek : `${plek} bij ${werkgever}`;
}
