import { type Rekenweigering, requireNorm } from '#domain/berekening/index.ts';
import { type MinimumloonMaand, requireMinimumloonMaand } from '#domain/minimumloon/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { ok, type Result } from '#domain/shared/index.ts';
import type { LoonkostensubsidieInvoer } from './invoer.ts';
import type { Lksversie } from './versies.ts';

/** The norms of one calculation. `werkgeverslasten` is null when no percentage holds on the day: then the sum goes on. */
export type Lksnormen = {
  readonly minimumloon: MinimumloonMaand;
  readonly vakantiebijslag: Norm;
  /** The part of the basis: the most that can be paid, or the forfait in its place. */
  readonly deel: { readonly soort: 'maximum' | 'forfait'; readonly norm: Norm };
  readonly referentieUren: Norm | null;
  readonly werkgeverslasten: Norm | null;
};

/** All that the version needs on the day; refuses with the first norm that is missing. */
export function requireLksNormen(
  { noemer }: Lksversie,
  { peildatum, leeftijd, loonwaarde }: LoonkostensubsidieInvoer,
  normen: Normen,
): Result<Lksnormen, Rekenweigering> {
  const vereis = (code: string) => requireNorm(normen, code, peildatum);
  const minimumloon = requireMinimumloonMaand(normen, peildatum, leeftijd);
  if (!minimumloon.ok) return minimumloon;
  const vakantiebijslag = vereis('vakantiebijslag');
  if (!vakantiebijslag.ok) return vakantiebijslag;
  const soort = loonwaarde === null ? 'forfait' : 'maximum';
  const deel = vereis(`lks-${soort}`);
  if (!deel.ok) return deel;
  const referentieUren = noemer === 'referentie' ? vereis('lks-referentie-uren') : ok(null);
  if (!referentieUren.ok) return referentieUren;
  return ok({
    minimumloon: minimumloon.value,
    vakantiebijslag: vakantiebijslag.value,
    deel: { soort, norm: deel.value },
    referentieUren: referentieUren.value,
    werkgeverslasten: normen.find('lks-werkgeverslasten', peildatum) ?? null,
  });
}
