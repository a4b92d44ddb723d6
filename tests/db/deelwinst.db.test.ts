import { beforeEach, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { berekenDeelwinst } from '#server/start/deelwinst.ts';
import { asApp } from '../support/database.ts';
import { neemOver, open, spreekAf } from '../support/deelProef.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import { voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import { wachtendeMetKeuze } from '../support/rondeProef.ts';

let proef: Proef;
let plek: string;

beforeEach(async () => {
  proef = await createProef();
  const { pool } = proef.database;
  await pool.query(
    `insert into register (gemeente_code, sinds) values ('GM0034', '2015-01-01'), ('GM0995', '2015-01-01')`,
  );
  plek = await voegPlekToe(proef, proef.elders, await voegWerkgeverToe(proef, proef.elders), 2);
});

async function readDeelwinst(gemeenteCode: string) {
  const { rows } = await asApp(proef.database.pool, { gemeenteCode }, (client) =>
    client.query<Record<string, unknown>>(
      `select soort, gebied_code as gemeente, alleen, samen, beter, slechter, uitgeleend, geleend
       from deelwinst_regio() order by soort, gebied_code`,
    ),
  );
  return rows;
}

it('counts per gemeente what sharing brings, and stores no people', async () => {
  await wachtendeMetKeuze(proef, proef.elders, 'Ben Kok', '2020-02-03', [plek]);
  const afspraak = await spreekAf(proef, proef.elders, proef.farah);
  await open(proef, proef.elders, afspraak, plek, { reden: 'Genoeg over' });
  const eigen = await neemOver(proef, proef.farah);
  await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2019-01-07', [eigen]);
  expect(await berekenDeelwinst(proef.database.pool, VANDAAG)).toEqual({ regios: 1, gemeenten: 2 });
  const almere = {
    gemeente: 'GM0034',
    alleen: 0,
    samen: 1,
    beter: 1,
    slechter: 0,
    uitgeleend: 0,
    geleend: 1,
  };
  const lelystad = {
    gemeente: 'GM0995',
    alleen: 1,
    samen: 1,
    beter: 0,
    slechter: 0,
    uitgeleend: 1,
    geleend: 0,
  };
  const verwacht = ['afspraken', 'alles'].flatMap((soort) =>
    [almere, lelystad].map((rij) => ({ soort, ...rij })),
  );
  for (const gemeente of ['GM0034', 'GM0995']) expect(await readDeelwinst(gemeente)).toEqual(verwacht);
  expect(await readDeelwinst('GM0599')).toEqual([]);

  const { rows } = await proef.database.pool.query(
    `select gemeente_code, count(*)::int as regels from auditregel where reden like 'Berekening van wat delen%'
     group by 1 order by 1`,
  );
  expect(rows).toEqual([
    { gemeente_code: 'GM0034', regels: 1 },
    { gemeente_code: 'GM0995', regels: 1 },
  ]);
});

it('what if everything were shared: a place elsewhere that fits the wishes comes behind the own list', async () => {
  const ann = await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2019-01-07', [
    await voegPlekToe(proef, proef.farah, await voegWerkgeverToe(proef, proef.farah, '90034009'), 0),
  ]);
  const winst = async () => {
    await berekenDeelwinst(proef.database.pool, VANDAAG);
    return (await readDeelwinst('GM0034')).find(({ gemeente }) => gemeente === 'GM0034');
  };
  expect(await winst()).toMatchObject({ soort: 'alles', alleen: 0, samen: 0 });
  await proef.database.pool.query(
    `update kandidaatprofiel set werksoorten = '{dieren}' where dossier_id = (select id from dossier where nummer = $1)`,
    [ann],
  );
  expect(await winst()).toMatchObject({ soort: 'alles', alleen: 0, samen: 1, geleend: 1 });
});

it('says nothing without a policy', async () => {
  expect(await berekenDeelwinst(proef.database.pool, datum('2025-01-01'))).toBeUndefined();
});
