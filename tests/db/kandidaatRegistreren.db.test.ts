import { beforeAll, describe, expect, it } from 'vitest';
import { registerKandidaat } from '#application/kandidaat/index.ts';
import { Conflict } from '#application/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { conceptVan, createProef, type Proef, registreer } from '../support/kandidaatProef.ts';

let proef: Proef;
const BSN = '999990019';

beforeAll(async () => {
  proef = await createProef();
});

const REST = { herkomst: 'bijstand', postcode: null, telefoon: '' } as const;

async function probeer(actor: Actor, concept: ReturnType<typeof conceptVan>, keuze: string | null) {
  return await proef.als(actor, (poorten, werk) =>
    registerKandidaat(werk, poorten, { concept, keuze, ...REST }),
  );
}

async function dubbelen(actor: Actor, concept: ReturnType<typeof conceptVan>) {
  return await proef.als(actor, (poorten) => poorten.kandidaten.listDubbelen(concept, actor.gemeenteCode));
}

describe('registering a person', () => {
  it('adds persoon, dossier and profile at once, with the actor as klantmanager', async () => {
    const nummer = await registreer(proef, proef.farah, conceptVan('Tess Jansen', '1999-01-02'));
    const { rows } = await proef.database.pool.query(
      `select p.zoeknaam, d.klantmanager_id, k.werksoorten from dossier d
       join persoon p on p.id = d.persoon_id join kandidaatprofiel k on k.dossier_id = d.id where d.nummer = $1`,
      [nummer],
    );
    expect(rows).toEqual([
      { zoeknaam: 'tess jansen', klantmanager_id: proef.farah.gebruikerId, werksoorten: [] },
    ]);
  });

  it('never stores a BSN that can be read', async () => {
    await registreer(proef, proef.farah, conceptVan('Sem de Boer', '2008-03-04', BSN));
    const id = await proef.als(proef.farah, ({ kandidaten }) =>
      kandidaten.saveConcept(conceptVan('Sem de Boer', '2008-03-04', BSN), proef.farah.gemeenteCode),
    );
    for (const tabel of ['persoon', 'zoekopdracht', 'auditregel']) {
      const { rows } = await proef.database.pool.query(
        `select 1 from ${tabel} t where t::text like '%${BSN}%'`,
      );
      expect(rows).toEqual([]);
    }
    const concept = await proef.als(proef.farah, ({ kandidaten }) =>
      kandidaten.findConcept(id, proef.farah.gemeenteCode),
    );
    expect(concept?.bsn).toBe(BSN);
  });

  it('keeps a concept for the one who typed it', async () => {
    const id = await proef.als(proef.farah, ({ kandidaten }) =>
      kandidaten.saveConcept(conceptVan('Lies Kok'), proef.farah.gemeenteCode),
    );
    const vind = (actor: Actor) =>
      proef.als(actor, ({ kandidaten }) => kandidaten.findConcept(id, actor.gemeenteCode));
    expect((await vind(proef.farah))?.naam.achternaam).toBe('Kok');
    expect(await vind(proef.bram)).toBeUndefined();
  });

  it('says the same BSN is the same person, whatever the name', async () => {
    const anders = conceptVan('Samuel Boer', '2008-04-03', BSN);
    expect((await dubbelen(proef.farah, anders)).map(({ grond }) => grond)).toEqual(['bsn']);
    expect(await probeer(proef.farah, anders, 'iemand-anders')).toMatchObject({
      ok: false,
      error: { code: 'zelfde-bsn' },
    });
  });

  it('asks who it is when name and birth date are alike', async () => {
    const lijkt = conceptVan('Tes Janssen', '1999-01-02');
    expect((await dubbelen(proef.farah, lijkt)).map(({ grond }) => grond)).toEqual([
      'geboortedatum-en-lijkt-op',
    ]);
    expect(await probeer(proef.farah, lijkt, null)).toMatchObject({ error: { code: 'keuze-ontbreekt' } });
    expect(await probeer(proef.farah, lijkt, 'iemand-anders')).toMatchObject({ ok: true });
  });

  it('shows of a colleague’s dossier the number and the adviser only', async () => {
    const [dubbel] = await dubbelen(proef.bram, conceptVan('Tess Jansen', '1999-01-02'));
    expect(dubbel).toMatchObject({ grond: 'naam-en-geboortedatum', klantmanager: 'Farah', eigen: null });
  });

  it('finds nobody in another municipality, not even with the same BSN', async () => {
    expect(await dubbelen(proef.elders, conceptVan('Sem de Boer', '2008-03-04', BSN))).toEqual([]);
    expect(await probeer(proef.elders, conceptVan('Sem de Boer', '2008-03-04', BSN), null)).toMatchObject({
      ok: true,
    });
  });

  it('refuses the second of two who enter the same BSN at the same moment', async () => {
    const concept = conceptVan('Kim Smit', '1990-10-11', '123456782');
    const pogingen = await Promise.allSettled([
      probeer(proef.farah, concept, null),
      probeer(proef.bram, concept, null),
    ]);
    const geweigerd = pogingen.flatMap((poging) => (poging.status === 'rejected' ? [poging.reason] : []));
    const gelukt = pogingen.filter((poging) => poging.status === 'fulfilled' && poging.value.ok);
    expect(gelukt).toHaveLength(1);
    for (const reden of geweigerd) expect(reden).toEqual(new Conflict('bsn-bekend'));
  });

  it('makes one dossier of one form, however often it is sent', async () => {
    const sleutel = crypto.randomUUID();
    const stuur = () =>
      proef.transacties.inVerzoek(proef.farah, { sleutel, pad: '/nieuw', inhoud: '' }, async (poorten) => {
        const werk = { actor: proef.farah, vandaag: conceptVan('x').geboortedatum };
        const concept = conceptVan('Roos Vos', '1988-08-08');
        const nieuw = await registerKandidaat(werk, poorten, { concept, keuze: null, ...REST });
        return nieuw.ok ? { naar: `/werk/kandidaten/${nieuw.value}` } : { geweigerd: true };
      });
    const [eerste, tweede] = await Promise.all([stuur(), stuur()]);
    expect(eerste).toEqual(tweede);
    const { rows } = await proef.database.pool.query(`select 1 from persoon where zoeknaam = 'roos vos'`);
    expect(rows).toHaveLength(1);
  });

  it('logs who was shown and what was added', async () => {
    const { rows } = await proef.database.pool.query<{ handeling: string; tabel: string }>(
      `select distinct handeling, tabel from auditregel where gebruiker_id = $1 order by 1, 2`,
      [proef.farah.gebruikerId],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { handeling: 'dubbelen-gezocht', tabel: 'persoon' },
        { handeling: 'toegevoegd', tabel: 'dossier' },
        { handeling: 'toegevoegd', tabel: 'kandidaatprofiel' },
        { handeling: 'toegevoegd', tabel: 'persoon' },
      ]),
    );
  });
});
