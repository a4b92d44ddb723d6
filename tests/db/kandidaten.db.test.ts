import { beforeAll, describe, expect, it } from 'vitest';
import type { KandidatenVraag } from '#application/kandidaat/index.ts';
import { normalizeZoeknaam } from '#domain/persoon/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { conceptVan, createProef, type Proef, registreer } from '../support/kandidaatProef.ts';

let proef: Proef;
const nummers = new Map<string, string>();

const VRAAG: KandidatenVraag = {
  bereik: 'eigen',
  zoek: null,
  stap: null,
  herkomst: null,
  werksoort: null,
  aangehouden: false,
  sortering: null,
  aflopend: false,
  pagina: 1,
  perPagina: 50,
};

beforeAll(async () => {
  proef = await createProef();
  for (const naam of [
    'Noa van den Berg',
    'Milan Yıldız',
    'Zoë Brouwer',
    'Adam de Boer',
    'Isa Çiftçi',
    'Eva Cornelissen',
  ]) {
    nummers.set(naam, await registreer(proef, proef.farah, conceptVan(naam)));
  }
  nummers.set('Bo Jansen', await registreer(proef, proef.bram, conceptVan('Bo Jansen')));
  await registreer(proef, proef.elders, conceptVan('Noa van den Berg'));
});

async function lijst(vraag: Partial<KandidatenVraag> = {}, actor: Actor = proef.farah) {
  return await proef.als(actor, (poorten, werk) =>
    poorten.kandidaten.listKandidaten({ ...VRAAG, ...vraag }, werk.vandaag),
  );
}

async function namen(vraag: Partial<KandidatenVraag>): Promise<string[]> {
  const { rijen } = await lijst(vraag);
  return rijen.map((rij) => (rij.soort === 'eigen' ? rij.naam.achternaam : rij.nummer));
}

async function zoek(tekst: string): Promise<string[]> {
  return await namen({ zoek: normalizeZoeknaam(tekst) });
}

describe('the list of kandidaten', () => {
  it('shows the own caseload in Dutch order, prefixes last and diacritics beside their letter', async () => {
    expect(await namen({})).toEqual(['Berg', 'Boer', 'Brouwer', 'Çiftçi', 'Cornelissen', 'Yıldız']);
  });

  it('finds a name with or without diacritics, capitals and prefix, by its beginning', async () => {
    expect(await zoek('YILDIZ')).toEqual(['Yıldız']);
    expect(await zoek('zoe')).toEqual(['Brouwer']);
    expect(await zoek('noa berg')).toEqual(['Berg']);
    expect(await zoek('van den berg')).toEqual(['Berg']);
    expect(await zoek('cift')).toEqual(['Çiftçi']);
  });

  it('finds a name with a typo, and says that it only looks like it', async () => {
    const { rijen, lijktOp } = await lijst({ zoek: 'yildis' });
    expect(rijen).toHaveLength(1);
    expect(lijktOp).toBe(true);
    expect(await zoek('cornelisen')).toEqual(['Cornelissen']);
    expect((await lijst({ zoek: 'berg' })).lijktOp).toBe(false);
  });

  it('finds a dossier by its number, and nobody for nonsense', async () => {
    const nummer = nummers.get('Isa Çiftçi') ?? '';
    expect(await zoek(nummer)).toEqual(['Çiftçi']);
    expect(await zoek('qqqq')).toEqual([]);
    expect(await zoek('%')).toHaveLength(6);
  });

  it('shows of a colleague’s people only the number and the adviser', async () => {
    const { rijen, totaal } = await lijst({ bereik: 'alle' });
    expect(totaal).toBe(7);
    expect(rijen.at(-1)).toEqual({ soort: 'ander', nummer: nummers.get('Bo Jansen'), klantmanager: 'Bram' });
  });

  it('tells nothing about a colleague’s people by a filter on facts', async () => {
    expect(await namen({ bereik: 'alle', stap: 'verkenning' })).toHaveLength(6);
    expect(await namen({ bereik: 'alle', herkomst: 'dagbesteding' })).toHaveLength(6);
    expect(await namen({ herkomst: 'wsw' })).toEqual([]);
  });

  it('pages and counts over all pages', async () => {
    const { rijen, totaal } = await lijst({ perPagina: 4, pagina: 2 });
    expect([rijen.length, totaal]).toEqual([2, 6]);
    expect((await lijst({ perPagina: 4, pagina: 9 })).totaal).toBe(6);
  });

  it('turns the order round', async () => {
    expect((await namen({ sortering: 'naam', aflopend: true }))[0]).toBe('Yıldız');
    for (const sortering of ['stap', 'wacht-sinds', 'laatste-gesprek'] as const) {
      expect(await namen({ sortering })).toHaveLength(6);
    }
  });

  it('shows no one of another municipality', async () => {
    expect((await lijst({ bereik: 'alle', zoek: 'noa' })).totaal).toBe(1);
    expect((await lijst({}, proef.elders)).totaal).toBe(1);
  });

  it('asks the database once, and logs once with the ids of the people shown', async () => {
    proef.vragen.length = 0;
    await lijst({ zoek: 'noa' });
    const zelf = proef.vragen.filter((sql) => !/^\s*(begin|commit|select set_config)/.test(sql));
    expect(zelf).toHaveLength(1);
    const { rows } = await proef.database.pool.query<{ handeling: string; betrokkenen: string[] }>(
      `select a.handeling, array(select d.nummer from dossier d where d.id = any (a.betrokkenen)) as betrokkenen
       from auditregel a where tabel = 'kandidaten' and gebruiker_id = $1 order by id desc limit 1`,
      [proef.farah.gebruikerId],
    );
    expect(rows).toEqual([{ handeling: 'gelezen', betrokkenen: [nummers.get('Noa van den Berg')] }]);
  });

  it('keeps a search for the one who searched, and gives its text back as it was typed', async () => {
    const id = await proef.als(proef.farah, ({ zoekopdrachten }) =>
      zoekopdrachten.saveZoekopdracht(' Yıldız '),
    );
    const vind = (actor: Actor) =>
      proef.als(actor, ({ zoekopdrachten }) => zoekopdrachten.findZoekopdracht(id));
    expect(id).toMatch(/^z-[a-z0-9]{6}$/);
    expect(await vind(proef.farah)).toBe(' Yıldız ');
    expect(await vind(proef.bram)).toBeUndefined();
  });
});
