import { expect, test } from 'vitest';
import { asApp, createTestDatabase } from '../../../tests/support/database.ts';

test('the application role is not the owner and sees the reference data', async () => {
  const { pool } = await createTestDatabase({ referentie: true });
  const rollen = await asApp(pool, { gemeenteCode: 'GM0034' }, async (client) => {
    const { rows } = await client.query(
      'select current_user as rol, (select count(*)::int from gemeente) as aantal',
    );
    return rows;
  });
  expect(rollen).toEqual([{ rol: 'groeiplek_app', aantal: expect.any(Number) }]);
  expect(rollen[0].aantal).toBeGreaterThan(341);
});
