import { beforeAll, describe, expect, it } from 'vitest';
import { confirmNorm, enterNorm, type NormInvoer } from '#application/normen/index.ts';
import { confirmPrijs } from '#application/regels/index.ts';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { calculateLoonkostensubsidie } from '#domain/loonkostensubsidie/index.ts';
import { listOntbrekendeNormen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { normen as uitBestanden } from '../rekenregels/normen.ts';
import { asApp } from '../support/database.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

const JULI: NormInvoer = {
  code: 'minimumloon-maand',
  waarde: '2.340,00',
  van: datum('2026-07-01'),
  artikel: 'Wet minimumloon en minimumvakantiebijslag art. 8',
  bron: 'Stcrt. 2026, 1',
  bronUrl: 'https://zoek.officielebekendmakingen.nl/stcrt-2026-1.html',
  merk: 'W',
  gelezenDoor: 'Ilse',
};

function vulIn(actor: Actor, invoer: NormInvoer) {
  return proef.als(actor, (poorten, werk) => enterNorm(werk, poorten, invoer));
}

async function vulInEnLees(actor: Actor, invoer: NormInvoer) {
  const id = await vulIn(actor, invoer);
  if (!id.ok) throw new Error(id.error[0]?.code);
  return await lees(id.value);
}

async function lees(id: string) {
  const invulling = await proef.als(proef.farah, ({ normen }) => normen.findInvulling(id));
  if (invulling === undefined) throw new Error(id);
  return invulling;
}

function lksOp(peildatum: string) {
  return proef.als(proef.farah, async ({ normen }) =>
    calculateLoonkostensubsidie(
      { peildatum: datum(peildatum), leeftijd: 30, loonwaarde: '0.40', uren: '36' },
      await normen.readNormen(),
    ),
  );
}

describe('published norms', () => {
  it('are the same from the database as from the files', async () => {
    const gelezen = await proef.als(proef.farah, ({ normen }) => normen.readNormen());
    const sleutel = (norm: { code: string; geldig: { van: string } }) => `${norm.code} ${norm.geldig.van}`;
    const sorteer = <T extends { code: string; geldig: { van: string } }>(rijen: readonly T[]) =>
      rijen.toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
    expect(gelezen.list().length).toBeGreaterThan(90);
    expect(sorteer(gelezen.list())).toEqual(sorteer(uitBestanden.list()));
  });

  it('are read with one question', async () => {
    proef.vragen.length = 0;
    await proef.als(proef.farah, ({ normen }) => normen.readNormen());
    expect(proef.vragen.filter((vraag) => vraag.includes('norm'))).toHaveLength(1);
  });
});

describe('a norm that is missing', () => {
  it('refuses, works at once after it was entered, and stops when it is withdrawn', async () => {
    expect(await lksOp('2026-07-01')).toMatchObject({
      ok: false,
      error: { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: '2026-07-01' },
    });
    const ingevuld = await vulInEnLees(proef.farah, JULI);
    expect(ingevuld.norm).toMatchObject({
      waarde: '2340.00',
      geldig: { van: '2026-07-01', tot: '2027-01-01' },
      merk: 'W',
      gecontroleerdOp: VANDAAG,
      bevestiging: 'nodig',
    });

    // 60% of 2340.00 × 1.08 = 1516.32
    const erna = await lksOp('2026-07-01');
    expect(erna).toMatchObject({
      value: {
        uitkomst: { bedragExLasten: '1516.32' },
        waarschuwingen: [{ code: 'norm-niet-bevestigd', norm: 'minimumloon-maand' }],
      },
    });
    expect(await lksOp('2027-01-01')).toMatchObject({ error: { code: 'norm-ontbreekt' } });

    const eigen = await proef.als(proef.farah, (poorten, werk) =>
      confirmNorm(werk, poorten, ingevuld, ingevuld.versie),
    );
    expect(eigen).toEqual({ ok: false, error: { code: 'eigen-invulling' } });
    await proef.als(proef.bram, (poorten, werk) => confirmNorm(werk, poorten, ingevuld, ingevuld.versie));
    const bevestigd = await lees(ingevuld.id);
    expect(bevestigd).toMatchObject({ bevestigd: { naam: 'Bram' }, norm: { bevestiging: 'gegeven' } });
    expect(await lksOp('2026-07-01')).toMatchObject({ value: { waarschuwingen: [] } });

    await proef.als(proef.bram, ({ normen }) =>
      normen.withdrawInvulling(bevestigd, { naam: 'Bram', reden: 'verkeerd bedrag' }),
    );
    expect(await lksOp('2026-07-01')).toMatchObject({ error: { code: 'norm-ontbreekt' } });
    expect(await lees(ingevuld.id)).toMatchObject({
      ingevuld: { naam: 'Farah' },
      bevestigd: { naam: 'Bram' },
      ingetrokken: { naam: 'Bram', reden: 'verkeerd bedrag' },
    });
  });

  it('is on the list until it is entered', async () => {
    const ontbreekt = async () => {
      const normen = await proef.als(proef.farah, (poorten) => poorten.normen.readNormen());
      const uur = listOntbrekendeNormen(normen, VANDAAG).find(({ code }) => code === 'minimumloon-uur');
      return uur?.vanaf;
    };
    expect(await ontbreekt()).toBe('2026-07-01');
    await vulInEnLees(proef.farah, { ...JULI, code: 'minimumloon-uur', waarde: '15,00' });
    expect(await ontbreekt()).toBe('2027-01-01');
  });
});

describe('what is refused', () => {
  it('every fault at once, and nothing is kept', async () => {
    const uitkomst = await vulIn(proef.farah, { ...JULI, waarde: 'veel', van: datum('2026-07-02') });
    expect(uitkomst).toEqual({
      ok: false,
      error: [{ code: 'waarde-onleesbaar' }, { code: 'geen-halfjaarbegin' }],
    });
    const bekend = await vulIn(proef.farah, { ...JULI, van: datum('2026-01-01') });
    expect(bekend).toEqual({ ok: false, error: [{ code: 'al-gepubliceerd' }] });
  });

  it('a second value from the same day, also from another gemeente', async () => {
    const invoer = { ...JULI, code: 'lks-werkgeverslasten', waarde: '26', van: datum('2029-01-01') } as const;
    await vulInEnLees(proef.farah, invoer);
    await expect(vulIn(proef.elders, invoer)).rejects.toBeInstanceOf(Conflict);
  });

  it('confirming what somebody changed meanwhile', async () => {
    const invoer = { ...JULI, code: 'lks-maximum', waarde: '75', van: datum('2029-01-01') } as const;
    const ingevuld = await vulInEnLees(proef.farah, invoer);
    const bevestig = proef.als(proef.bram, (poorten, werk) =>
      confirmNorm(werk, poorten, ingevuld, ingevuld.versie + 1),
    );
    await expect(bevestig).rejects.toBeInstanceOf(Verouderd);
  });
});

describe('the database itself', () => {
  const app = (actor: Actor, opdracht: string, waarden: readonly unknown[] = []) =>
    asApp(proef.database.pool, actor, (client) => client.query(opdracht, [...waarden]));

  it('refuses that somebody confirms the own entry, or signs for another', async () => {
    const invoer = { ...JULI, code: 'lks-forfait', waarde: '55', van: datum('2029-01-01') } as const;
    const { id } = await vulInEnLees(proef.farah, invoer);
    const bevestig = `update norm_invulling set bevestigd_door = $2, bevestigd_naam = 'x', bevestigd_op = now() where id = $1`;
    await expect(app(proef.farah, bevestig, [id, proef.farah.gebruikerId])).rejects.toMatchObject({
      code: '23514',
      constraint: 'norm_invulling_tweede_persoon',
    });
    await expect(app(proef.farah, bevestig, [id, proef.bram.gebruikerId])).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      app(proef.bram, `update norm_invulling set waarde = 0.99 where id = $1`, [id]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(app(proef.bram, `delete from norm_invulling where id = $1`, [id])).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('lets everyone read an entry, and only its own gemeente change it', async () => {
    const invoer = { ...JULI, code: 'vakantiebijslag', waarde: '8,5', van: datum('2029-01-01') } as const;
    const { id } = await vulInEnLees(proef.farah, invoer);
    const gezien = await proef.als(proef.elders, ({ normen }) => normen.findInvulling(id));
    expect(gezien).toMatchObject({ gemeenteCode: 'GM0034', ingevuld: { naam: 'Farah' } });
    const elders = proef.als(proef.elders, ({ normen }) =>
      normen.withdrawInvulling({ id, versie: 1 }, { naam: 'Els', reden: 'x' }),
    );
    await expect(elders).rejects.toBeInstanceOf(Verouderd);
  });

  it('keeps what was withdrawn as it was, and the version before it', async () => {
    const invoer = { ...JULI, code: 'lks-forfait-maanden', waarde: '7', van: datum('2029-01-01') } as const;
    const { id } = await vulInEnLees(proef.farah, invoer);
    await proef.als(proef.bram, ({ normen }) =>
      normen.withdrawInvulling({ id, versie: 1 }, { naam: 'Bram', reden: 'fout' }),
    );
    for (const wijziging of [
      `ingetrokken_reden = 'anders'`,
      `ingetrokken_door = null, ingetrokken_naam = null, ingetrokken_op = null, ingetrokken_reden = null`,
      `bevestigd_door = '${proef.bram.gebruikerId}', bevestigd_naam = 'Bram', bevestigd_op = now()`,
    ]) {
      await expect(
        app(proef.bram, `update norm_invulling set ${wijziging} where id = $1`, [id]),
      ).rejects.toMatchObject({ code: '42501' });
    }
    const { rows } = await app(
      proef.farah,
      `select ingetrokken_op from norm_invulling_historie where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ ingetrokken_op: null }]);
  });
});

describe('a price of the gemeente', () => {
  it('ends where the next begins; a second person confirms; others never see it', async () => {
    const nieuw = { soort: 'prijs-per-plek', bron: 'college 2025' } as const;
    const eerste = await proef.als(proef.farah, ({ regels }, { actor }) =>
      regels.addPrijs({ ...nieuw, bedrag: '9000.00', vanaf: datum('2026-01-01') }, actor.naam),
    );
    await proef.als(proef.farah, ({ regels }) =>
      regels.addPrijs({ ...nieuw, bedrag: '9300.00', vanaf: datum('2027-01-01') }, 'Farah'),
    );
    const lijst = () => proef.als(proef.farah, ({ regels }) => regels.listGemeentePrijzen());
    expect((await lijst()).map(({ bedrag, geldig }) => [bedrag, geldig])).toEqual([
      ['9300.00', { van: '2027-01-01', tot: null }],
      ['9000.00', { van: '2026-01-01', tot: '2027-01-01' }],
    ]);
    const prijs = (await lijst()).find(({ id }) => id === eerste);
    if (prijs === undefined) throw new Error('gone');
    const bevestig = (actor: Actor) =>
      proef.als(actor, (poorten, werk) => confirmPrijs(werk, poorten, prijs, prijs.versie));
    expect(await bevestig(proef.farah)).toMatchObject({ error: { code: 'eigen-invulling' } });
    expect(await bevestig(proef.bram)).toMatchObject({ ok: true });
    await proef.als(proef.farah, ({ regels }) =>
      regels.withdrawPrijs({ id: eerste, versie: 2 }, { naam: 'Farah', reden: 'fout' }),
    );
    expect((await lijst()).find(({ id }) => id === eerste)).toMatchObject({
      bevestigd: { naam: 'Bram' },
      ingetrokken: { reden: 'fout' },
    });
    await proef.als(proef.farah, ({ regels }) =>
      regels.addPrijs({ ...nieuw, bedrag: '9100.00', vanaf: datum('2026-01-01') }, 'Farah'),
    );
    await expect(
      proef.als(proef.farah, ({ regels }) =>
        regels.addPrijs({ ...nieuw, bedrag: '9200.00', vanaf: datum('2026-01-01') }, 'Farah'),
      ),
    ).rejects.toBeInstanceOf(Conflict);
    expect(await proef.als(proef.elders, ({ regels }) => regels.listGemeentePrijzen())).toEqual([]);
  });
});
