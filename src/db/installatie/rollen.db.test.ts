import { expect, inject, test } from 'vitest';
import { createPool } from '#db/verbinding/index.ts';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { ensureRollen } from './rollen.ts';

test('an owner that made the roles has nothing left to do', async () => {
  const { pool } = await createTestDatabase();
  expect(await ensureRollen(pool)).toEqual([]);
});

test('an owner that may not make roles gets the SQL for the administrator', async () => {
  const host = inject('databaseSocket');
  const beheer = createPool({ host, user: 'postgres', database: 'postgres', max: 1 });
  await beheer.query('create role zonder_rechten login');
  await beheer.query('create database zonder_rechten owner zonder_rechten');
  const pool = createPool({ host, user: 'zonder_rechten', database: 'zonder_rechten', max: 1 });
  expect(await ensureRollen(pool)).toEqual([
    'grant groeiplek_app to zonder_rechten',
    'grant groeiplek_telling to zonder_rechten',
    'grant groeiplek_toegang to zonder_rechten',
    'create extension if not exists btree_gist',
    'create extension if not exists pg_trgm',
  ]);
  await pool.end();
  await beheer.query('drop database zonder_rechten');
  await beheer.query('drop role zonder_rechten');
  await beheer.end();
});
