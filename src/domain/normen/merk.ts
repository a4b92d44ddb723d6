/**
 * How sure a source is: W read in the law or regulation itself; P read in a publication; S named in one of the source
 * texts; I our own reading or choice; U common knowledge without a source, which may never reach a payment unconfirmed.
 */
export const MERKEN = ['W', 'P', 'S', 'I', 'U'] as const;

export type Merk = (typeof MERKEN)[number];
