import type { GebruikerId, GemeenteCode } from '#domain/shared/index.ts';
import type { Rol } from './rol.ts';

/** The signed-in person who acts, always inside one gemeente. */
export type Actor = {
  readonly gebruikerId: GebruikerId;
  readonly gemeenteCode: GemeenteCode;
  readonly naam: string;
  readonly rollen: readonly Rol[];
};
