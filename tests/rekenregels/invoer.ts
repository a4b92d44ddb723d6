import fc from 'fast-check';
import { z } from 'zod';
import { describeRekenregel, type Rekenregel } from '#reken/index.ts';
import { PASSEND } from './passend.ts';
import { willekeurigVolgens } from './willekeurig.ts';

const beschreven = z.object({ invoer: z.unknown() });

/** What the published schema of a rule allows, and beside it input that fits together. */
export function createWillekeurigeInvoer(regel: Rekenregel): fc.Arbitrary<unknown> {
  const volgensSchema = willekeurigVolgens(beschreven.parse(describeRekenregel(regel)).invoer);
  const passend = PASSEND[regel.code];
  return passend === undefined ? volgensSchema : fc.oneof(volgensSchema, passend);
}
