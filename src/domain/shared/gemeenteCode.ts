declare const brand: unique symbol;

/** CBS code of a gemeente, such as 'GM0034'. The tenant of every record with people in it. */
export type GemeenteCode = string & { readonly [brand]: 'GemeenteCode' };

const CBS_GEMEENTE = /^GM\d{4}$/;

function isGemeenteCode(tekst: string): tekst is GemeenteCode {
  return CBS_GEMEENTE.test(tekst);
}

/** Reads a CBS gemeente code; undefined when it has another shape. It does not say whether the gemeente exists. */
export function parseGemeenteCode(tekst: string): GemeenteCode | undefined {
  const hoofdletters = tekst.trim().toUpperCase();
  return isGemeenteCode(hoofdletters) ? hoofdletters : undefined;
}
