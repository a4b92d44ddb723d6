export { controleerReferentie } from './controleer.ts';
export type { ReferentieFout } from './fout.ts';
export { type LadingOpties, type LadingStap, laadReferentie } from './laad.ts';
export { describeReferentieFout } from './meldingen.ts';
export type { Lading, LadingResultaat } from './schrijf.ts';
