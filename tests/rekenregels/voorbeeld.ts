/** A worked example of a rule. The expectation is made by hand or stands in a source, never copied from an answer. */
export type Voorbeeld = {
  /** 'R41', or a name of our own such as 'keten-kort'. */
  readonly id: string;
  /** What is calculated, in B1 Dutch, for the table in docs/rekenregels. */
  readonly wat: string;
  readonly artikel: string;
  /** W, P, S, I or U, as domain experts marked it. */
  readonly merk: 'W' | 'P' | 'S' | 'I' | 'U';
  /** Expected outcome (or refusal) as plain JSON. */
  readonly verwacht: unknown;
  /** Calculates the outcome (or refusal) with the rule itself. */
  readonly reken: () => unknown;
};
