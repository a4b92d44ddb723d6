import { type DemoDeel, type DemoInvoer, generateDemo } from './index.ts';

/** Three gemeenten for the tests: the one of the scenarios, an ordinary one, and the smallest possible. */
export const INVOER: DemoInvoer = {
  zaad: 'proef',
  peildatum: '2026-03-02',
  gemeenten: [
    { code: 'GM0034', naam: 'Almere', taakstelling: 139, postcodes: [{ pc4: '1311', plaats: 'Almere' }] },
    { code: 'GM0995', naam: 'Lelystad', taakstelling: 61, postcodes: [{ pc4: '8211', plaats: 'Lelystad' }] },
    { code: 'GM0184', naam: 'Urk', taakstelling: 1, postcodes: [] },
  ],
  taakstellingLandelijk: 12_823,
  werksoorten: ['dieren', 'groen', 'inpakken', 'kringloop', 'montage', 'winkel'],
  caseload: 120,
};

/** Everything at once. */
export function maakDemo(invoer: DemoInvoer): DemoDeel[] {
  return [...generateDemo(invoer)].filter((deel) => deel !== undefined);
}

/** First day of a period as written in a row. */
export function van(periode: unknown): string {
  return String(periode).slice(1, 11);
}

/** First day after a period as written in a row; far away when it has no end. */
export function tot(periode: unknown): string {
  return String(periode).slice(12, -1) || '9999-12-31';
}

/** Whether the day lies in the period. */
export function loopt(periode: unknown, dag: string): boolean {
  return van(periode) <= dag && dag < tot(periode);
}
