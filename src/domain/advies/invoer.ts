import type { Datum } from '#domain/shared/index.ts';
import type { AdviesUitkomst } from './uitkomst.ts';

/** What is known about an old Wsw indication and the advice on supported work that came with it. */
export const WSW = ['geen', 'in-staat-tot-begeleid-werken', 'niet-in-staat-tot-begeleid-werken'] as const;

type Wsw = (typeof WSW)[number];

export type AdviesInvoer = {
  readonly aanvrager: 'gemeente' | 'persoon';
  /** Day on which UWV received the request: it chooses the text of the rule. */
  readonly ontvangen: Datum;
  /** The answers of UWV; null while it has not examined the person. */
  readonly criteriumA: boolean | null;
  readonly criteriumB: boolean | null;
  /** Day of the last earlier advice. */
  readonly eerderAdvies?: Datum | null;
  /** Whether the applicant states new facts or changed circumstances. */
  readonly nieuweFeiten?: boolean;
  readonly wsw?: Wsw;
};

type AdviesGrond =
  | 'criterium-a'
  | 'criterium-b'
  | 'beide-criteria'
  | 'geen-criterium'
  | 'criteria-onbekend'
  | 'eigen-aanvraag-binnen-twaalf-maanden'
  | Exclude<Wsw, 'geen'>;

export type AdviesAntwoord = {
  /** Null when an examination must answer the questions first. */
  readonly uitkomst: AdviesUitkomst | null;
  readonly onderzoek: boolean;
  readonly grond: AdviesGrond;
};
