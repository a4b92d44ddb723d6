import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Invoerfout } from './probleem.ts';

/** Values from the address, or every fault in them. */
export type Gelezen<W> =
  | { readonly ok: true; readonly waarde: W }
  | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

/** Reads the path and the query of a request at once, so that an answer names every fault. */
export function readInvoer<P extends z.ZodObject, V extends z.ZodObject>(
  c: Context,
  pad: P,
  vraag: V,
): Gelezen<{ pad: z.infer<P>; vraag: z.infer<V> }> {
  const gelezenPad = pad.safeParse(c.req.param());
  const gelezenVraag = vraag.safeParse(c.req.query());
  const dubbel = listDubbele(c.req.queries());
  if (gelezenPad.success && gelezenVraag.success && dubbel.length === 0) {
    return { ok: true, waarde: { pad: gelezenPad.data, vraag: gelezenVraag.data } };
  }
  return {
    ok: false,
    fouten: [...listFouten('path', gelezenPad.error), ...listFouten('query', gelezenVraag.error), ...dubbel],
  };
}

function listFouten(waar: Invoerfout['in'], fout: z.ZodError | undefined): readonly Invoerfout[] {
  return (fout?.issues ?? []).flatMap((issue): readonly Invoerfout[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((naam) => ({ in: waar, naam, detail: 'Deze parameter bestaat niet.' }))
      : [{ in: waar, naam: issue.path.join('.'), detail: issue.message }],
  );
}

function listDubbele(vragen: Readonly<Record<string, readonly string[]>>): readonly Invoerfout[] {
  return Object.entries(vragen)
    .filter(([, waarden]) => waarden.length > 1)
    .map(([naam]) => ({ in: 'query', naam, detail: 'Geef deze parameter één keer.' }));
}
