import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { Startfout } from './startfout.ts';
import { describeConfig, explainInstellingen, hideWachtwoord } from './uitleg.ts';

const SLEUTEL = 'c3'.repeat(32);
const SERVER = 'postgres://farah:geheim@db:5432/groeiplek';

function foutenVan(env: Record<string, string>): string[] {
  try {
    parseConfig(env);
    return [];
  } catch (fout) {
    if (fout instanceof Startfout && fout.exitCode === 2) return fout.message.split('\n');
    throw fout;
  }
}

describe('the settings', () => {
  it('need nothing: embedded database, demo of Almere on its own day', () => {
    expect(parseConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      url: null,
      database: { soort: 'ingebouwd', map: expect.stringMatching(/\.groeiplek$/) },
      demo: { soort: 'almere' },
      peildatum: '2026-03-02',
      sleutel: null,
    });
  });

  it('with a database server: no demo, the day of today, and a key is demanded', () => {
    const config = parseConfig({ DATABASE_URL: SERVER, GROEIPLEK_SLEUTEL: SLEUTEL });
    expect(config).toMatchObject({ database: { soort: 'server' }, demo: { soort: 'leeg' }, peildatum: null });
    expect(config.sleutel).toEqual(Buffer.from(SLEUTEL, 'hex'));
    expect(foutenVan({ DATABASE_URL: SERVER })).toEqual([
      expect.stringContaining('GROEIPLEK_SLEUTEL verplicht'),
    ]);
  });

  it('count an empty value as not set', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: '', GROEIPLEK_DEMO: '' })).toEqual(parseConfig({}));
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'een adres'],
    ['GROEIPLEK_URL', 'groeiplek.nl'],
    ['GROEIPLEK_URL', 'https://groeiplek.nl/pad'],
    ['DATABASE_URL', 'mysql://db/groeiplek'],
    ['GROEIPLEK_DEMO', '0'],
    ['GROEIPLEK_DEMO', '343'],
    ['GROEIPLEK_DEMO', 'Almere'],
    ['GROEIPLEK_PEILDATUM', '2026-02-29'],
    ['GROEIPLEK_PEILDATUM', 'vandaag'],
    ['GROEIPLEK_SLEUTEL', 'geheim'],
  ])('refuse %s=%s with a line that says what is right', (naam, waarde) => {
    expect(foutenVan({ [naam]: waarde })).toEqual([expect.stringMatching(new RegExp(`^${naam} moet`))]);
  });

  it('name every fault at once', () => {
    expect(foutenVan({ PORT: 'x', HOST: ' ', GROEIPLEK_DEMO: 'x', GROEIPLEK_SLEUTEL: 'x' })).toHaveLength(4);
  });

  it.each(['1', '342'])('read %s as a number of municipalities', (aantal) => {
    expect(parseConfig({ GROEIPLEK_DEMO: aantal }).demo).toEqual({
      soort: 'gemeenten',
      aantal: Number(aantal),
    });
  });

  it('read a key as hexadecimal and as base64', () => {
    const base64 = Buffer.from(SLEUTEL, 'hex').toString('base64');
    expect(parseConfig({ GROEIPLEK_SLEUTEL: base64 })).toEqual(parseConfig({ GROEIPLEK_SLEUTEL: SLEUTEL }));
  });
});

describe('the explanation', () => {
  it('shows where each value comes from, and no secret', () => {
    const env = { DATABASE_URL: SERVER, GROEIPLEK_SLEUTEL: SLEUTEL, PORT: '3001' };
    const uitleg = describeConfig(parseConfig(env), env);
    expect(uitleg).toMatch(/PORT +3001$/m);
    expect(uitleg).toMatch(/HOST +127\.0\.0\.1 \(standaard\)$/m);
    expect(uitleg).not.toContain(SLEUTEL);
    expect(uitleg).not.toContain('geheim');
  });

  it('names every setting in the help', () => {
    for (const naam of [
      'PORT',
      'HOST',
      'GROEIPLEK_URL',
      'GROEIPLEK_DATA',
      'DATABASE_URL',
      'GROEIPLEK_SLEUTEL',
    ]) {
      expect(explainInstellingen()).toContain(`  ${naam}`);
    }
  });

  it('hides a password wherever it stands in an address', () => {
    expect(hideWachtwoord('postgres://farah@db/x?password=geheim')).not.toContain('geheim');
  });
});
