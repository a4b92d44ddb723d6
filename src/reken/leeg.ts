import { z } from 'zod';
import { isObject } from './pad.ts';

/**
 * Takes away the fields that are null and may be absent, so that both say the same. A field whose null means something
 * keeps it.
 */
export function dropNull(schema: z.ZodType, ruw: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(ruw)) {
    const { element } = schema;
    return element instanceof z.ZodType ? ruw.map((deel: unknown) => dropNull(element, deel)) : ruw;
  }
  if (!(schema instanceof z.ZodObject) || !isObject(ruw)) return ruw;
  const velden = Object.entries(ruw).filter(([naam, waarde]) => {
    const veld: unknown = schema.shape[naam];
    return waarde !== null || !(veld instanceof z.ZodType) || !isOmittable(veld);
  });
  return Object.fromEntries(velden.map(([naam, waarde]) => [naam, dropNull(schema.shape[naam], waarde)]));
}

function isOmittable(veld: z.ZodType): boolean {
  return veld.safeParse(undefined).success || veld instanceof z.ZodExactOptional
    ? !veld.safeParse(null).success
    : false;
}

/** Says in a JSON Schema that what may be absent may also be null. */
export function allowNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(allowNull);
  if (!isObject(schema)) return schema;
  const { properties, required, ...rest } = schema;
  const overig = Object.fromEntries(Object.entries(rest).map(([naam, deel]) => [naam, allowNull(deel)]));
  if (!isObject(properties)) return properties === undefined ? overig : { ...overig, properties };
  const verplicht = new Set(Array.isArray(required) ? required : []);
  const velden = Object.entries(properties).map(([naam, deel]) => {
    const veld = allowNull(deel);
    return [naam, verplicht.has(naam) ? veld : { anyOf: [veld, { type: 'null' }] }];
  });
  return {
    ...overig,
    properties: Object.fromEntries(velden),
    ...(required === undefined ? {} : { required }),
  };
}
