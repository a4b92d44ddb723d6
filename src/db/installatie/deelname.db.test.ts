import { expect, inject, onTestFinished, test } from 'vitest';
import { createPool } from '#db/verbinding/index.ts';
import { type Deelname, neemDeel } from './deelname.ts';

/** A database of its own: the test run itself takes part in the maintenance database of the server. */
async function createServer(database: string): Promise<(naam: string) => Promise<Deelname | null>> {
  const host = inject('databaseSocket');
  const beheer = createPool({ host, user: 'postgres', database: 'postgres', max: 1 });
  await beheer.query(`create database ${database}`);
  onTestFinished(async () => {
    await beheer.query(`drop database ${database} with (force)`);
    await beheer.end();
  });
  return (naam) => neemDeel({ host, user: 'postgres', database }, naam);
}

function present(deelname: Deelname | null): Deelname {
  if (deelname === null) throw new Error('nobody may join');
  return deelname;
}

test('one participant is the application, and the others learn which', async () => {
  const join = await createServer('deelname_een');
  const eerste = present(await join('proces 1'));
  const tweede = present(await join('proces 2'));
  expect(await eerste.claimToepassing()).toBeNull();
  expect(await tweede.claimToepassing()).toEqual({ houder: 'proces 1' });
  await eerste.stop();
  await expect.poll(() => tweede.claimToepassing()).toBeNull();
  await tweede.stop();
});

test('only the last participant closes the server, and then nobody joins', async () => {
  const join = await createServer('deelname_twee');
  const eerste = present(await join('proces 1'));
  const tweede = present(await join('proces 2'));
  expect(await eerste.sluitAf()).toBe(false);
  await eerste.stop();
  await expect.poll(() => tweede.sluitAf()).toBe(true);
  expect(await join('proces 3')).toBeNull();
  await tweede.stop();
});

test('says when the server goes away, but not after its own goodbye', async () => {
  const join = await createServer('deelname_drie');
  const [weg, gegroet] = [present(await join('proces 1')), present(await join('proces 2'))];
  const gemeld: string[] = [];
  weg.onVerlies(() => gemeld.push('weg'));
  gegroet.onVerlies(() => gemeld.push('gegroet'));
  await gegroet.stop();
  const beheer = createPool({
    host: inject('databaseSocket'),
    user: 'postgres',
    database: 'postgres',
    max: 1,
  });
  await beheer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'proces 1' and datname = 'deelname_drie'`,
  );
  await beheer.end();
  await expect.poll(() => gemeld).toEqual(['weg']);
});
