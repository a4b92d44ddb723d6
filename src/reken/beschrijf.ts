import { z } from 'zod';
import { allowNull } from './leeg.ts';
import type { Rekenregel } from './rekenregel.ts';

/** What other programs must know to call a rule: JSON Schema of what goes in and of the fields that come out. */
export function describeRekenregel({ code, titel, voorbeeld, invoer, uitkomst }: Rekenregel): unknown {
  return {
    regel: code,
    titel,
    voorbeeld,
    invoer: allowNull(z.toJSONSchema(invoer, { io: 'input' })),
    uitkomst: z.toJSONSchema(uitkomst, { io: 'input' }),
  };
}
