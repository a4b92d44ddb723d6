export { controleerReferentie } from './controleer.ts';
export { laadReferentie } from './laad.ts';
export { describeReferentieFout } from './meldingen.ts';
export { readNormen } from './readNormen.ts';
