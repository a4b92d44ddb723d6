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

/** Shows a value in a message: a text or number as JSON, shortened; of a list or object only that it is one. */
export function describeWaarde(waarde: unknown): { readonly waarde?: string } {
  if (waarde === undefined) return {};
  if (Array.isArray(waarde)) return { waarde: '[…]' };
  if (typeof waarde === 'object' && waarde !== null) return { waarde: '{…}' };
  if (typeof waarde !== 'string') return { waarde: String(waarde) };
  const isLang = waarde.length > LANGSTE;
  return { waarde: `${JSON.stringify(isLang ? waarde.slice(0, LANGSTE) : waarde)}${isLang ? '…' : ''}` };
}
