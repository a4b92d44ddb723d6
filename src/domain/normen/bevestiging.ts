import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';

/** Who signed, by account and name, and on which day. */
export type Ondertekening = { readonly gebruikerId: string; readonly naam: string; readonly op: Datum };

/** The state of a value that touches payments: entered by one person, confirmed by another, perhaps withdrawn. */
export type Bevestigbaar = {
  readonly ingevuld: Ondertekening;
  readonly bevestigd: Ondertekening | null;
  readonly ingetrokken: (Ondertekening & { readonly reden: string }) | null;
};

export type Bevestigweigering = { readonly code: 'eigen-invulling' | 'al-bevestigd' | 'ingetrokken' };

/** Whether this person may confirm it: somebody else than who entered it, once, and not after it was withdrawn. */
export function checkBevestiging(
  { ingevuld, bevestigd, ingetrokken }: Bevestigbaar,
  gebruikerId: string,
): Result<null, Bevestigweigering> {
  if (ingetrokken !== null) return err({ code: 'ingetrokken' });
  if (bevestigd !== null) return err({ code: 'al-bevestigd' });
  return ingevuld.gebruikerId === gebruikerId ? err({ code: 'eigen-invulling' }) : ok(null);
}
