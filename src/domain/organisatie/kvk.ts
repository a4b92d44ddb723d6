declare const brand: unique symbol;

/** A KvK number: eight digits. The Chamber of Commerce publishes no check digit, so none is tested. */
export type Kvk = string & { readonly [brand]: 'Kvk' };

const ACHT_CIJFERS = /^\d{8}$/;

function isKvk(tekst: string): tekst is Kvk {
  return ACHT_CIJFERS.test(tekst) && tekst !== '00000000';
}

/** Reads a KvK number as typed (spaces and points allowed); undefined when it is not eight digits. */
export function parseKvk(invoer: string): Kvk | undefined {
  const cijfers = invoer.replace(/[\s.]/g, '');
  return isKvk(cijfers) ? cijfers : undefined;
}
