declare const brand: unique symbol;

/** A burgerservicenummer of nine digits that passes the elfproef. Never logged, never in a URL. */
export type Bsn = string & { readonly [brand]: 'Bsn' };

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * The elfproef: the weighted sum of the nine digits (9 … 2, and −1 for the last) is a multiple of 11.
 * Source: Besluit BSN / Logisch Ontwerp BSN (RvIG).
 */
function isBsn(tekst: string): tekst is Bsn {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false;
  const som = GEWICHTEN.reduce(
    (totaal, gewicht, plaats) => totaal + gewicht * Number(tekst.charAt(plaats)),
    0,
  );
  return som % 11 === 0;
}

/** Reads a BSN as typed: spaces, points and dashes allowed, eight digits get their leading zero. */
export function parseBsn(invoer: string): Bsn | undefined {
  const cijfers = invoer.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return undefined;
  const negen = cijfers.padStart(9, '0');
  return isBsn(negen) ? negen : undefined;
}

/** The BSN with only its last four digits readable: '•••••0019'. */
export function maskBsn(bsn: Bsn): string {
  return `•••••${bsn.slice(-4)}`;
}
