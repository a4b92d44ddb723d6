import type { Datum } from '#domain/shared/index.ts';

/**
 * As the database keeps it; a lapsed proposal is an open one whose reply-by date has passed. A `bewaard` one is kept
 * behind a better offer of the same person.
 */
export type VoorstelStatus = 'open' | 'bewaard' | 'aanvaard' | 'afgewezen' | 'ingetrokken';

/** One proposal of a place to a person. */
export type VoorstelBeeld = {
  readonly id: string;
  readonly versie: number;
  readonly dossierNummer: string;
  readonly werkplekNummer: string;
  readonly werkplek: string;
  readonly werkgever: string;
  /** Rank in the person's choice when it was proposed; null when it was not chosen. */
  readonly rang: number | null;
  /** Why staff went against the order; the person can read it. */
  readonly afwijkingReden: string;
  readonly voorgesteldOp: Datum;
  readonly reagerenVoor: Datum;
  readonly status: VoorstelStatus;
  readonly kandidaat: 'ja' | 'nee' | null;
  readonly werkgeverAntwoord: 'ja' | 'nee' | null;
  readonly kant: 'kandidaat' | 'werkgever' | 'gemeente' | null;
  readonly reden: string;
  readonly afgerondOp: Datum | null;
  /** A plaatsing was made of it. */
  readonly isGeplaatst: boolean;
  /** The offer that is kept, or was kept, behind this better one; null when there is none. */
  readonly vervangtId: string | null;
  /** The better offer that lapsed, so that this kept one is open again; left out at any other. */
  readonly heropendNa?: Omit<BewaardVoorstel, 'reden'>;
};

/** An offer that is kept behind a better one. */
export type BewaardVoorstel = Pick<
  VoorstelBeeld,
  'id' | 'versie' | 'kandidaat' | 'werkgeverAntwoord' | 'reden'
>;
