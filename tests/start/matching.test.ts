import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runGroeiplek } from '../support/groeiplek.ts';

const map = mkdtempSync(join(tmpdir(), 'groeiplek-matching-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

function bewaar(naam: string, inhoud: unknown): string {
  const pad = join(map, naam);
  writeFileSync(pad, typeof inhoud === 'string' || Buffer.isBuffer(inhoud) ? inhoud : JSON.stringify(inhoud));
  return pad;
}

/** Where there is no database and none can be made. */
function matching(...args: readonly string[]) {
  return runGroeiplek(['matching', ...args], { GROEIPLEK_DATA: join(map, 'bestaat-niet') });
}

const MARKT = {
  formaat: 'groeiplek-markt/1',
  kandidaten: [
    { id: 'k3', keuzes: ['p1'] },
    { id: 'k1', keuzes: ['p2', 'p1'] },
    { id: 'k2', keuzes: ['p1', 'p2'] },
  ],
  plekken: [
    { id: 'p2', capaciteit: 1, volgorde: ['k2', 'k1'] },
    { id: 'p1', capaciteit: 1, volgorde: ['k1', 'k3', 'k2'] },
  ],
};
const TOEWIJZING =
  '{"formaat":"groeiplek-toewijzing/1","toewijzingen":[{"kandidaat":"k1","plek":"p1","rang":2},' +
  '{"kandidaat":"k2","plek":"p2","rang":2}],"nietGeplaatst":["k3"],"aanmeldingen":5}\n';

test('a market is divided, to the byte and whatever the order in the file, without a database', async () => {
  const omgekeerd = {
    ...MARKT,
    kandidaten: [...MARKT.kandidaten].reverse(),
    plekken: [...MARKT.plekken].reverse(),
  };
  for (const [naam, markt] of [
    ['markt.json', MARKT],
    ['omgekeerd.json', omgekeerd],
  ] as const) {
    const uitkomst = await matching('verdeel', bewaar(naam, markt));
    expect(uitkomst).toMatchObject({ code: 0, stdout: TOEWIJZING, stderr: '' });
  }
  expect(() => readFileSync(join(map, 'bestaat-niet'))).toThrow();
});

test('a valid outcome gives exit code 0 and no line; a wrong one a line for each violation and exit code 1', async () => {
  const markt = bewaar('markt.json', MARKT);
  const goed = await matching('controleer', markt, bewaar('goed.json', TOEWIJZING));
  expect(goed).toMatchObject({ code: 0, stdout: '', stderr: 'De toewijzing klopt.\n' });
  const fout = TOEWIJZING.replace('"k1","plek":"p1","rang":2', '"k3","plek":"p1","rang":1').replace(
    '["k3"]',
    '["k1"]',
  );
  expect(await matching('controleer', markt, bewaar('fout.json', fout))).toMatchObject({
    code: 1,
    stdout: 'blokkerend paar: kandidaat "k1" wil liever plek "p1", en daar zit iemand met minder voorrang\n',
    stderr: '',
  });
});

test('the advice on a market is JSON', async () => {
  const { code, stdout, stderr } = await matching('advies', bewaar('markt.json', MARKT));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ geplaatst: 2, maximaalPlaatsbaar: 2, toestemmingsplan: [] });
});

const ONBEKEND = { ...MARKT, plekken: [{ id: 'p1', capaciteit: 1, volgorde: ['k1', 'k9'] }] };

test.each<[string, readonly string[], RegExp]>([
  ['no JSON', [bewaar('kapot.json', '{"formaat":')], /kapot\.json: dit is geen JSON\./],
  ['an unknown format', [bewaar('oud.json', { ...MARKT, formaat: 'x/1' })], /oud\.json: formaat: .*"x\/1"/],
  [
    'an unknown id, and more',
    [bewaar('onbekend.json', ONBEKEND)],
    /onbekend\.json: kandidaten\[1\]\.keuzes\[0\]: .*"p2".* nog 2 fouten/,
  ],
  ['no UTF-8', [bewaar('latin1.json', Buffer.from('{"formaat":"\xe9"}', 'latin1'))], /latin1\.json: .*UTF-8/],
  ['a file that is not there', [join(map, 'weg.json')], /weg\.json: dit bestand is er niet/],
  ['a folder', [map], /dit is een map/],
  ['standard input', ['-'], /^-: geef de naam van een bestand/],
  ['no name', [''], /geef de naam van een bestand/],
  ['nothing', [], /Er ontbreekt iets/],
  ['too much', [join(map, 'markt.json'), 'x'], /te veel woorden/],
])('%s: exit code 2, one line on standard error, nothing on standard output', async (_wat, args, regel) => {
  for (const opdracht of ['verdeel', 'advies']) {
    const { code, stdout, stderr } = await matching(opdracht, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(regel);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  }
});

test('a wrong second file of controleer is named', async () => {
  const markt = bewaar('markt.json', MARKT);
  const { code, stdout, stderr } = await matching('controleer', markt, markt);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /markt\.json: formaat: dit formaat is onbekend \(er staat "groeiplek-markt\/1"\)\n$/,
  );
});
