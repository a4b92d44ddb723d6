/** What a person at the gemeente is trusted with; one person can have several. */
export const ROLLEN = ['klantmanager', 'jobcoach', 'beleidsadviseur', 'controller', 'beheerder'] as const;

export type Rol = (typeof ROLLEN)[number];

/** Reads a role; undefined when it is not one of the list. */
export function parseRol(tekst: string): Rol | undefined {
  return ROLLEN.find((rol) => rol === tekst);
}
