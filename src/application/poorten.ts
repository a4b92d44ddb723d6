import type { AuditPoort } from './shared/index.ts';
import type { StandPoort } from './stand/index.ts';

/** Everything a use case or page can ask of the outside, inside one transaction. One line per subject. */
export type Poorten = {
  readonly audit: AuditPoort;
  readonly stand: StandPoort;
};
