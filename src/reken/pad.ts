import { z } from 'zod';

/** Where something stands in JSON: names of fields and places in lists. */
export type Pad = readonly PropertyKey[];

/** A path as people write it: 'taken[1].bijdrage'; the whole input is ''. */
export function formatPad(pad: Pad): string {
  return pad
    .map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`))
    .join('')
    .replace(/^\./, '');
}

/** The same JSON with another value in one place, or without the field for undefined. */
export function setWaarde(json: unknown, [eerste, ...rest]: Pad, waarde: unknown): unknown {
  if (eerste === undefined) return waarde;
  if (Array.isArray(json)) {
    return json.map((deel: unknown, plaats) => (plaats === eerste ? setWaarde(deel, rest, waarde) : deel));
  }
  if (!isObject(json)) return json;
  const veld = String(eerste);
  const { [veld]: oud, ...anders } = json;
  const nieuw = setWaarde(oud, rest, waarde);
  return nieuw === undefined ? anders : { ...anders, [veld]: nieuw };
}

/** The schema of one place; undefined when there is none. */
export function findSchema(schema: z.ZodType, [eerste, ...rest]: Pad): z.ZodType | undefined {
  if (eerste === undefined) return schema;
  const binnen = pakUit(schema);
  const deel: unknown =
    binnen instanceof z.ZodArray
      ? binnen.element
      : binnen instanceof z.ZodObject
        ? binnen.shape[String(eerste)]
        : undefined;
  return deel instanceof z.ZodType ? findSchema(deel, rest) : undefined;
}

/** The schema without what only says that it may be absent or null. */
export function pakUit(schema: z.ZodType): z.ZodType {
  const mantel =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional;
  if (!mantel) return schema;
  const binnen: unknown = schema.unwrap();
  return binnen instanceof z.ZodType ? pakUit(binnen) : schema;
}

/** Whether JSON is an object with fields. */
export function isObject(ruw: unknown): ruw is Record<string, unknown> {
  return typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
}
