import fc from 'fast-check';
import { z } from 'zod';

const EERSTE_DAG = Date.UTC(2015, 0, 1);
const DAGEN = 5844;
const MS_PER_DAG = 86_400_000;

const toDag = (n: number) => new Date(EERSTE_DAG + n * MS_PER_DAG).toISOString().slice(0, 10);

/** A day from 2015 up to and including 2030; the first and last of a year come often, because rules change there. */
export const willekeurigeDag = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: DAGEN - 1 }).map(toDag) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2015, max: 2030 }), fc.constantFrom('01-01', '06-30', '07-01', '12-31'))
      .map((delen) => delen.join('-')),
  },
);

const jsonSchema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

type JsonSchema = z.infer<typeof jsonSchema>;

/**
 * Random JSON that a published JSON Schema allows. Whoever builds on `groeiplek reken lijst` sends the same.
 */
export function willekeurigVolgens(schema: unknown): fc.Arbitrary<unknown> {
  const deel = jsonSchema.parse(schema);
  if (deel.anyOf !== undefined) return fc.oneof(...deel.anyOf.map(willekeurigVolgens));
  if (deel.enum !== undefined) return fc.constantFrom(...deel.enum);
  switch (deel.type) {
    case 'object':
      return willekeurigObject(deel);
    case 'array':
      return fc.array(willekeurigVolgens(deel.items), { minLength: 1, maxLength: 5 });
    case 'string':
      return willekeurigeTekst(deel);
    case 'integer':
      return willekeurigGetal(deel);
    case 'number':
      return fc.integer({ min: 1, max: 16_800 }).map((n) => n / 100);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`no random value for ${JSON.stringify(schema)}`);
  }
}

function willekeurigObject({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const velden = Object.fromEntries(
    Object.entries(properties).map(([naam, veld]) => [naam, willekeurigVolgens(veld)]),
  );
  return fc.record(velden, { requiredKeys: required });
}

function willekeurigeTekst({ format, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return willekeurigeDag;
  if (pattern === undefined) return fc.constantFrom('A', 'B', 'C');
  if (new RegExp(pattern).test('2026-03')) return willekeurigeDag.map((dag) => dag.slice(0, 7));
  return fc.stringMatching(new RegExp(pattern));
}

/** Small numbers come often: counts of people are small. */
function willekeurigGetal({ minimum = 0, maximum = 100 }: JsonSchema): fc.Arbitrary<number> {
  const klein = fc.integer({ min: minimum, max: Math.min(maximum, Math.max(minimum, 0) + 100) });
  return fc.oneof(klein, fc.integer({ min: minimum, max: maximum }));
}
