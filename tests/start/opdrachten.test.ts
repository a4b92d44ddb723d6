import { expect, test } from 'vitest';
import { createDatamap, foutregels, runGroeiplek, startGroeiplek } from '../support/groeiplek.ts';

const FARAH = [
  '--gemeente',
  'GM0034',
  '--naam',
  'Farah Aydin',
  '--email',
  'farah@voorbeeld.nl',
  '--rol',
  'klantmanager',
];

test('the help is Dutch and names the exit codes', async () => {
  const { code, stdout, stderr } = await runGroeiplek(['--help']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  for (const woord of [
    'Gebruik:',
    'Opdrachten:',
    'start',
    'migreer',
    'demo',
    'referentie',
    'gebruiker',
    'GROEIPLEK_DATA',
  ]) {
    expect(stdout).toContain(woord);
  }
  expect(stdout).toMatch(/Afloop \(exit code\):\n +0 .*\n +1 .*\n +2 .*\n +3 /);
  expect(stdout).not.toMatch(/Usage|Options|Commands|display help/);
});

test.each([
  [['dans'], "De opdracht dans bestaat niet. 'npx groeiplek --help' toont wat er kan."],
  [['migreer', '--snel'], "De optie --snel bestaat niet. 'npx groeiplek --help' toont wat er kan."],
  [
    ['gebruiker', 'maak'],
    "De optie --gemeente <code> is verplicht. 'npx groeiplek --help' toont wat er kan.",
  ],
])('wrong use %j is one line and exit code 2', async (args, regel) => {
  const { code, stderr } = await runGroeiplek(args);
  expect(code).toBe(2);
  expect(stderr).toBe(`${regel}\n`);
});

test('verifies the reference data without a database', async () => {
  const goed = await runGroeiplek(['referentie', 'controleer']);
  expect(goed).toMatchObject({ code: 0, stderr: '' });
  const fout = await runGroeiplek(['referentie', 'controleer', '--map', '/nergens']);
  expect(fout.code).toBe(3);
  expect(foutregels(fout.stderr)).toHaveLength(1);
});

test('accounts are made beside the running application, and real people keep the demo out', async () => {
  const map = createDatamap();
  const env = { GROEIPLEK_DATA: map };
  const app = startGroeiplek(env);
  const adres = await app.adres();

  const gemaakt = await runGroeiplek(['gebruiker', 'maak', ...FARAH], { ...env, GROEIPLEK_URL: adres });
  expect(gemaakt.code).toBe(0);
  const link = gemaakt.stdout.trim();
  expect(link).toMatch(new RegExp(`^${adres}/aanmelden/wachtwoord/[\\w-]{43}$`));
  expect((await fetch(link)).status).toBe(200);

  expect(await runGroeiplek(['gebruiker', 'maak', ...FARAH], env)).toMatchObject({ code: 3, stdout: '' });
  expect((await runGroeiplek(['gebruiker', 'lijst'], env)).stdout).toBe(
    'GM0034\tFarah Aydin\tfarah@voorbeeld.nl\tklantmanager\tnog geen wachtwoord\n',
  );
  expect(await runGroeiplek(['gebruiker', 'blokkeer', 'farah@voorbeeld.nl'], env)).toMatchObject({ code: 0 });
  expect((await fetch(link)).status).not.toBe(200);

  expect(await app.stop('SIGTERM')).toMatchObject({ code: 0 });
  const demo = await startGroeiplek({ ...env, GROEIPLEK_DEMO: 'almere' }).afloop;
  expect(demo.code).toBe(3);
  expect(foutregels(demo.stderr).join()).toMatch(/^Deze database is van een gemeente met echte mensen/);
});
