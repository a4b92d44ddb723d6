/** What is wrong with a market and where: `pad` like 'kandidaten[3].keuzes[1]', empty for the whole document. */
export type Marktfout = {
  readonly pad: string;
  readonly code: Marktfoutcode;
  /** What stands there, as short JSON; absent when the field itself is absent. */
  readonly waarde?: string;
};

export type Marktfoutcode =
  | 'geen-json'
  | 'onbekend-formaat'
  | 'geen-object'
  | 'geen-lijst'
  | 'geen-tekst'
  | 'lege-id'
  | 'dubbele-id'
  | 'dubbel-in-lijst'
  | 'onbekende-id'
  | 'ongeldige-capaciteit'
  | 'geen-geheel-getal';

const LANGSTE = 60;

/** Shows a value in a message: as JSON, shortened. */
export function describeWaarde(waarde: unknown): { readonly waarde?: string } {
  if (waarde === undefined) return {};
  const tekst = JSON.stringify(waarde) ?? String(waarde);
  return { waarde: tekst.length > LANGSTE ? `${tekst.slice(0, LANGSTE)}…` : tekst };
}
