import { z } from 'zod';
import type { Invoerfout, Rekenfout } from '#domain/berekening/index.ts';
import type { Result } from '#domain/shared/index.ts';
import { findSchema, formatPad, type Pad, pakUit, setWaarde } from './pad.ts';

const PROEVEN = [0, 1, 2] as const;

/**
 * What the rule itself finds wrong in the fields that can be read, while others cannot. The fields that cannot be read
 * get three very different values in turn: a fault that shows every time, and not in something of which they are a
 * part, does not depend on them.
 */
export function listSamenhangfouten(
  ruw: unknown,
  kapot: readonly Pad[],
  schema: z.ZodType,
  reken: (invoer: unknown) => Result<unknown, Rekenfout> | undefined,
): readonly Invoerfout[] {
  const [eerste = [], ...rest] = PROEVEN.map((proef) => {
    const ingevuld = kapot.reduce<unknown>(
      (json, pad) => setWaarde(json, pad, findVoorbeeld(schema, pad, proef)),
      ruw,
    );
    return listFouten(reken(ingevuld));
  });
  const onleesbaar = kapot.map(formatPad);
  return eerste
    .filter(({ pad }) => !onleesbaar.some((ander) => ander.startsWith(pad)))
    .filter((fout) => rest.every((fouten) => fouten.some((zelfde) => isGelijk(fout, zelfde))));
}

function findVoorbeeld(schema: z.ZodType, pad: Pad, proef: (typeof PROEVEN)[number]): unknown {
  const veld = findSchema(schema, pad);
  const voorbeelden: unknown = veld && z.globalRegistry.get(pakUit(veld))?.examples;
  return Array.isArray(voorbeelden) ? voorbeelden[proef] : undefined;
}

function listFouten(uitslag: Result<unknown, Rekenfout> | undefined): readonly Invoerfout[] {
  return uitslag !== undefined && !uitslag.ok && 'fouten' in uitslag.error ? uitslag.error.fouten : [];
}

function isGelijk(a: Invoerfout, b: Invoerfout): boolean {
  return a.pad === b.pad && a.code === b.code;
}
