import { describeReferentieFout, readNormen } from '#db/referentie/index.ts';

const gelezen = await readNormen('data');
if (!gelezen.ok) throw new Error(describeReferentieFout(gelezen.error));

/** The norms that come with Groeiplek, read from the files. */
export const normen = gelezen.value;
