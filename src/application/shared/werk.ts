import type { Datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';

/** Who acts and on which day of the application. Every use case gets it; none asks a clock. */
export type Werk = {
  readonly actor: Actor;
  readonly vandaag: Datum;
};
