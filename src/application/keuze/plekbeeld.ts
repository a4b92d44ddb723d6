import { type Plekbeeld, parseWerkbeeld } from '#domain/samen/index.ts';
import type { Aanpassing } from '#domain/werkplek/index.ts';
import type { KeuzePlek } from './keuze.ts';

/** What a place is like, as it was recorded. Null is unknown; so is an empty time. */
export type Plekgegevens = {
  /** Code of werksoort. */
  readonly werksoort: string;
  readonly omgeving: readonly string[] | null;
  readonly aanpassingen: readonly Aanpassing[] | null;
  readonly begintijd: string;
  readonly groepsgrootte: number | null;
};

/** A place as wishes are laid beside it; without a record nothing of it is known. */
export function toPlekbeeld(
  { haalbaarheid }: Pick<KeuzePlek, 'haalbaarheid'>,
  gegevens: Plekgegevens | undefined,
): Plekbeeld {
  return {
    werk: parseWerkbeeld(gegevens?.werksoort ?? '') ?? null,
    omgeving: gegevens?.omgeving ?? null,
    aanpassingen: gegevens?.aanpassingen ?? null,
    begintijd: gegevens?.begintijd || null,
    groepsgrootte: gegevens?.groepsgrootte ?? null,
    toetsen: haalbaarheid.toetsen,
  };
}
