import { beforeAll, describe, expect, it } from 'vitest';
import { createProef, type Proef } from '../support/kandidaatProef.ts';

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

/** Sends a form that notes the search text, and leads to a place of its own every time it acts. */
function stuur(sleutel: string, inhoud = 'noa', { pad = '/werk/gesprek', actor = proef.farah } = {}) {
  return proef.transacties.inVerzoek(actor, { sleutel, pad, inhoud }, async ({ zoekopdrachten }) => {
    const id = await zoekopdrachten.saveZoekopdracht(inhoud);
    return { naar: `/klaar/${id}` };
  });
}

async function telOpdrachten(tekst: string): Promise<number> {
  const { rows } = await proef.database.pool.query(`select 1 from zoekopdracht where tekst = $1`, [tekst]);
  return rows.length;
}

describe('a form key', () => {
  it('leads to the first result when the same form comes again, also much later', async () => {
    const sleutel = crypto.randomUUID();
    const eerste = await stuur(sleutel, 'eenmaal');
    expect(await stuur(sleutel, 'eenmaal')).toEqual(eerste);
    expect(await telOpdrachten('eenmaal')).toBe(1);
  });

  it('acts once when two of the same arrive together', async () => {
    const sleutel = crypto.randomUUID();
    const [een, twee, drie] = await Promise.all([1, 2, 3].map(() => stuur(sleutel, 'samen')));
    expect([twee, drie]).toEqual([een, een]);
    expect(await telOpdrachten('samen')).toBe(1);
  });

  it('is not a pass for something else: other content, or another page, is refused and changes nothing', async () => {
    const sleutel = crypto.randomUUID();
    await stuur(sleutel, 'begin');
    expect(await stuur(sleutel, 'anders')).toEqual({ reedsVerstuurd: true });
    expect(await stuur(sleutel, 'begin', { pad: '/werk/elders' })).toEqual({ reedsVerstuurd: true });
    expect(await telOpdrachten('anders')).toBe(0);
    expect(await telOpdrachten('begin')).toBe(1);
  });

  it('stays free after a refusal, so that the improved form is accepted', async () => {
    const sleutel = crypto.randomUUID();
    const verzoek = { sleutel, pad: '/werk/gesprek', inhoud: 'fout' };
    const geweigerd = await proef.transacties.inVerzoek(proef.farah, verzoek, async ({ zoekopdrachten }) => {
      await zoekopdrachten.saveZoekopdracht('teruggedraaid');
      return { fouten: ['leeg'] };
    });
    expect(geweigerd).toEqual({ fouten: ['leeg'] });
    expect(await telOpdrachten('teruggedraaid')).toBe(0);
    expect(await stuur(sleutel, 'verbeterd')).toHaveProperty('naar');
  });

  it('belongs to one gemeente: elsewhere the same key is new', async () => {
    const sleutel = crypto.randomUUID();
    const hier = await stuur(sleutel, 'grens');
    const daar = await stuur(sleutel, 'grens', { actor: proef.elders });
    expect(daar).toHaveProperty('naar');
    expect(daar).not.toEqual(hier);
  });

  it('keeps no word of what was filled in', async () => {
    await stuur(crypto.randomUUID(), 'geheim verhaal');
    const { rows } = await proef.database.pool.query(`select to_jsonb(v)::text as rij from verzoek v`);
    expect(JSON.stringify(rows)).not.toContain('geheim');
  });
});
