export type { Aanvrager, Advies, Adviesaanvraag, AdviesPoort } from './advies.poort.ts';
export { type AdviesWeigering, recordAdvies } from './recordAdvies.ts';
export {
  type AanvraagInvoer,
  type AanvraagWeigering,
  findLopendeAanvraag,
  requestAdvies,
} from './requestAdvies.ts';
