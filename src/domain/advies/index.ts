export { determineAdvies } from './determineAdvies.ts';
export { type AdviesInvoer, WSW } from './invoer.ts';
export { type AdviesUitkomst, type Criteria, determineAdviesUitkomst } from './uitkomst.ts';
export { calculateVroegsteEigenAanvraag } from './zonderOnderzoek.ts';
