import { describe, expect, it } from 'vitest';
import { listSignalen } from '#application/signaal/index.ts';
import { parseBsn } from '#domain/persoon/index.ts';
import { datum } from '#domain/shared/index.ts';
import { asApp, createTestDatabase } from '../../../tests/support/database.ts';
import { createSignaalReadmodel } from '../readmodels/signaal.readmodel.ts';
import { inTransactie } from '../verbinding/index.ts';
import { decryptBsn, sleutelControle } from '../versleuteling/index.ts';
import { DemoGeweigerd, laadDemo } from './index.ts';
import { readDemoReferentie } from './invoer.ts';

const SLEUTEL = Buffer.alloc(32, 3);
const OPTIES = { soort: 'almere', peildatum: '2026-03-02', sleutel: SLEUTEL } as const;

const { pool, db } = await createTestDatabase({ referentie: true });
const stappen: string[] = [];
const geladen = await laadDemo(pool, { ...OPTIES, onStep: (stap) => stappen.push(stap) });

async function vraag<Rij extends object>(sql: string, waarden: readonly unknown[] = []): Promise<Rij[]> {
  const { rows } = await pool.query<Rij>(sql, [...waarden]);
  return rows;
}

describe('laadDemo', () => {
  it('loads the five gemeenten around Almere and says so', async () => {
    expect(geladen.gemeenten).toBe(5);
    expect(await vraag('select count(*)::int as aantal from dossier')).toEqual([
      { aantal: geladen.dossiers },
    ]);
    expect(stappen.at(-1)).toBe(`5 gemeenten, ${geladen.dossiers} dossiers`);
  });

  it('writes one audit line per gemeente', async () => {
    const regels = await vraag(`select gemeente_code, handeling from auditregel order by gemeente_code`);
    expect(regels).toHaveLength(5);
    expect(regels[0]).toEqual({ gemeente_code: 'GM0034', handeling: 'demo-geladen' });
  });

  it('counts as the scenarios say, and as it was known then', async () => {
    const stand = (dag: string, bekend: string) =>
      vraag(
        `select werkzaam, wachtend, aangehouden from stand_per_gemeente($1, $2) where gemeente_code = 'GM0034'`,
        [dag, bekend],
      );
    expect(await stand('2026-03-02', 'now')).toEqual([{ werkzaam: 121, wachtend: 23, aangehouden: 3 }]);
    expect(await stand('2019-04-15', 'now')).toMatchObject([{ werkzaam: 73 }]);
    const [bekend] = await vraag<{ werkzaam: number }>(
      `select werkzaam from stand_per_gemeente('2019-04-15', '2019-04-15 23:59') where gemeente_code = 'GM0034'`,
    );
    expect(bekend?.werkzaam).toBeGreaterThan(60);
    expect(bekend?.werkzaam).toBeLessThanOrEqual(73);
  });

  it('gives most running jobs of Almere a subsidy that was measured before it began', async () => {
    const [telling] = await vraag<{ subsidies: number; goed: number; elders: number }>(`
      select count(*)::int as subsidies, count(*) filter (where s.gemeente_code <> 'GM0034')::int as elders,
        count(*) filter (where m.gemeten_op < lower(s.periode) and s.periode <@ d.periode
          and d.periode @> '2026-03-02'::date)::int as goed
      from loonkostensubsidie s
      join loonwaardemeting m on m.gemeente_code = s.gemeente_code and m.id = s.loonwaardemeting_id
      join dienstverband d on d.gemeente_code = s.gemeente_code and d.id = s.dienstverband_id`);
    expect(telling).toMatchObject({ goed: telling?.subsidies, elders: 0 });
    expect(telling?.subsidies).toBeGreaterThan(100);
  });

  it('encrypts every BSN with the key of the installation', async () => {
    const rijen = await vraag<{ gemeente_code: string; id: string; bsn_versleuteld: Buffer }>(
      'select gemeente_code, id, bsn_versleuteld from persoon where bsn_versleuteld is not null limit 50',
    );
    for (const { gemeente_code, id, bsn_versleuteld } of rijen) {
      const bsn = decryptBsn(SLEUTEL, gemeente_code, id, bsn_versleuteld);
      expect(parseBsn(bsn)).toBe(bsn);
    }
    expect(await vraag('select sleutel_controle, soort from installatie')).toEqual([
      { sleutel_controle: sleutelControle(SLEUTEL), soort: 'demo' },
    ]);
  });

  it('leaves row-level security forced on every table of a gemeente', async () => {
    expect(
      await vraag(
        `select relname from pg_class where relkind = 'r' and relrowsecurity and not relforcerowsecurity`,
      ),
    ).toEqual([]);
    const zichtbaar = await asApp(pool, { gemeenteCode: 'GM0995' }, async (client) => {
      const { rows } = await client.query('select distinct gemeente_code from dossier');
      return rows;
    });
    expect(zichtbaar).toEqual([{ gemeente_code: 'GM0995' }]);
  });

  it('gives Farah seven things that cannot wait (S1)', async () => {
    const [farah] = await vraag<{ id: string }>(`select id from gebruiker where naam = 'Farah El Idrissi'`);
    const vandaag = datum('2026-03-02');
    const groepen = await inTransactie(
      db,
      { gemeenteCode: 'GM0034', gebruikerId: farah?.id ?? '' },
      async (tx) => {
        const poort = createSignaalReadmodel(tx);
        const dossiers = await poort.listDossierFeiten(vandaag);
        return listSignalen({ vandaag }, dossiers, await poort.listWerkgeverFeiten(vandaag), []);
      },
    );
    const dringend = groepen.flatMap(({ titel, signalen }) =>
      signalen.filter(({ urgentie }) => urgentie !== 'later').map(({ soort }) => [soort, titel]),
    );
    expect(dringend.map(([soort]) => soort).sort()).toEqual([
      'advies-blijft-uit',
      'besluit-nemen',
      'bezwaartermijn',
      'dienstverband-stopt',
      'dienstverband-stopt',
      'keuze-klaar-plek-vrij',
      'voorstel-wacht',
    ]);
    expect(dringend).toContainEqual(['dienstverband-stopt', 'Milan Yıldız']);
    expect(dringend).toContainEqual(['keuze-klaar-plek-vrij', 'Noa van den Berg']);
  });

  it('refuses a second load', async () => {
    await expect(laadDemo(pool, OPTIES)).rejects.toThrow(new DemoGeweigerd('demo-al-geladen'));
  });
});

describe('a database with people who are not invented', () => {
  it('gets no invented people, and nothing changes', async () => {
    const { pool: echt } = await createTestDatabase({ referentie: true });
    await echt.query(
      `insert into persoon (gemeente_code, voornaam, achternaam, zoeknaam, geboortedatum)
       values ('GM0034', 'Echt', 'Mens', 'echt mens', '1990-01-01')`,
    );
    await expect(laadDemo(echt, OPTIES)).rejects.toMatchObject({ code: 'echte-mensen' });
    const { rows } = await echt.query(
      'select (select count(*)::int from persoon) as personen, (select count(*)::int from installatie) as installaties',
    );
    expect(rows).toEqual([{ personen: 1, installaties: 0 }]);
  });
});

describe('readDemoReferentie', () => {
  it('takes Almere first and then the largest', async () => {
    const client = await pool.connect();
    try {
      const drie = await readDemoReferentie(client, 3, '2026-03-02');
      expect(drie.gemeenten.map(({ naam }) => naam)).toEqual(['Almere', 'Amsterdam', 'Rotterdam']);
      expect((await readDemoReferentie(client, 400, '2026-03-02')).gemeenten).toHaveLength(342);
      expect((await readDemoReferentie(client, 400, '2015-03-02')).gemeenten).toHaveLength(393);
    } finally {
      client.release();
    }
  });
});
