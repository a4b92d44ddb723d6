import type pg from 'pg';
import { z } from 'zod';

type Stap = { naam: string; onder: Stap[] };

const stapVorm: z.ZodType<Stap> = z.lazy(() =>
  z
    .object({
      'Node Type': z.string(),
      'Index Name': z.string().optional(),
      'Relation Name': z.string().optional(),
      Plans: z.array(stapVorm).optional(),
    })
    .transform((stap) => ({
      naam: [stap['Node Type'], stap['Index Name'], stap['Relation Name'] && `on ${stap['Relation Name']}`]
        .filter(Boolean)
        .join(' '),
      onder: stap.Plans ?? [],
    })),
);
const planVorm = z.object({ Plan: stapVorm });

/** Steps of the plan inside functions too, as `auto_explain` sees them: each name once, those with an index first. */
export async function listPlanstappen(kaal: pg.Pool, vraag: string): Promise<readonly string[]> {
  const client = await kaal.connect();
  const plannen: string[] = [];
  const noteer = ({ message }: { message?: string | undefined }) => plannen.push(message ?? '');
  client.on('notice', noteer);
  try {
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on; set auto_explain.log_format = json;
      set client_min_messages = log`);
    await client.query(vraag);
  } finally {
    client.off('notice', noteer);
    client.release(true);
  }
  const namen = plannen
    .filter((tekst) => tekst.includes('"Plan"'))
    .flatMap((tekst) => flatten(planVorm.parse(JSON.parse(tekst.slice(tekst.indexOf('{')))).Plan));
  return [...new Set(namen)]
    .filter((naam) => / on |Index|Join|Loop|Aggregate/.test(naam))
    .sort((a, b) => Number(b.includes('Index')) - Number(a.includes('Index')));
}

function flatten({ naam, onder }: Stap): string[] {
  return [naam, ...onder.flatMap(flatten)];
}
