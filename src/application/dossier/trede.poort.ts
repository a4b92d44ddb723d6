import type { Periode } from '#domain/shared/index.ts';

/** What a person does for a period, as it is kept; `hoofd` is what the person mainly does. */
export type Tredeperiode = {
  readonly id: string;
  readonly versie: number;
  readonly soort: string;
  readonly hoofd: boolean;
  readonly periode: Periode;
};
