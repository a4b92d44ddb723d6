import { describe, expect, test } from 'vitest';
import { verifyToewijzing } from '../controle/verifyToewijzing.ts';
import { createMarkt, createToevalsmarkt } from '../proef/proefmarkt.ts';
import { createToeval } from '../proef/toeval.ts';
import { allocate } from '../verdeling/allocate.ts';
import { compileMarkt } from './compileMarkt.ts';
import { listMarktfouten } from './listMarktfouten.ts';
import { readMarkt } from './readMarkt.ts';

const GOED = {
  formaat: 'groeiplek-markt/1',
  kandidaten: [
    { id: 'k1', keuzes: ['p2', 'p1'] },
    { id: 'k2', keuzes: [] },
  ],
  plekken: [
    { id: 'p1', capaciteit: 2, volgorde: ['k1'] },
    { id: 'p2', capaciteit: 0, volgorde: ['k2', 'k1'] },
  ],
};

function listFouten(waarde: unknown) {
  const uitslag = readMarkt(JSON.stringify(waarde));
  return uitslag.ok ? [] : uitslag.error.map(({ pad, code }) => `${pad} ${code}`);
}

function withKandidaat(kandidaat: unknown) {
  return { ...GOED, kandidaten: [...GOED.kandidaten, kandidaat] };
}

function withPlek(plek: unknown) {
  return { ...GOED, plekken: [...GOED.plekken, plek] };
}

test('a market in the documented format is read, with or without a byte order mark', () => {
  for (const tekst of [JSON.stringify(GOED), `\uFEFF${JSON.stringify(GOED, null, 2)}\n`]) {
    expect(readMarkt(tekst)).toMatchObject({
      ok: true,
      value: { kandidaten: ['k1', 'k2'], plekken: ['p1', 'p2'] },
    });
  }
});

test('fields that this format does not know are left alone', () => {
  expect(listFouten({ ...withKandidaat({ id: 'k3', keuzes: [], naam: 'x' }), datum: '2026-03-02' })).toEqual(
    [],
  );
});

describe('every problem is named with its place', () => {
  test.each(['', '{', 'null null', "{'formaat':1}", 'groeiplek-markt/1'])('no JSON: %j', (tekst) => {
    expect(readMarkt(tekst)).toEqual({ ok: false, error: [{ pad: '', code: 'geen-json' }] });
  });

  test.each<[unknown, string]>([
    [null, ' geen-object'],
    [[], ' geen-object'],
    ['groeiplek-markt/1', ' geen-object'],
    [{}, 'formaat onbekend-formaat'],
    [{ ...GOED, formaat: 'groeiplek-markt/2' }, 'formaat onbekend-formaat'],
    [{ ...GOED, kandidaten: {} }, 'kandidaten geen-lijst'],
    [{ formaat: GOED.formaat, kandidaten: [] }, 'plekken geen-lijst'],
    [withKandidaat(null), 'kandidaten[2] geen-object'],
    [withKandidaat(['k3']), 'kandidaten[2] geen-object'],
    [withKandidaat({ keuzes: [] }), 'kandidaten[2].id geen-tekst'],
    [withKandidaat({ id: 3, keuzes: [] }), 'kandidaten[2].id geen-tekst'],
    [withKandidaat({ id: '', keuzes: [] }), 'kandidaten[2].id lege-id'],
    [withKandidaat({ id: 'k1', keuzes: [] }), 'kandidaten[2].id dubbele-id'],
    [withKandidaat({ id: 'k3' }), 'kandidaten[2].keuzes geen-lijst'],
    [withKandidaat({ id: 'k3', keuzes: 'p1' }), 'kandidaten[2].keuzes geen-lijst'],
    [withKandidaat({ id: 'k3', keuzes: ['p1', 1] }), 'kandidaten[2].keuzes[1] geen-tekst'],
    [withKandidaat({ id: 'k3', keuzes: ['p1', 'p9'] }), 'kandidaten[2].keuzes[1] onbekende-id'],
    [withKandidaat({ id: 'k3', keuzes: ['k1'] }), 'kandidaten[2].keuzes[0] onbekende-id'],
    [withKandidaat({ id: 'k3', keuzes: [''] }), 'kandidaten[2].keuzes[0] onbekende-id'],
    [withKandidaat({ id: 'k3', keuzes: ['toString'] }), 'kandidaten[2].keuzes[0] onbekende-id'],
    [withKandidaat({ id: 'k3', keuzes: ['p1', 'p2', 'p1'] }), 'kandidaten[2].keuzes[2] dubbel-in-lijst'],
    [withPlek({ id: 'p1', capaciteit: 1, volgorde: [] }), 'plekken[2].id dubbele-id'],
    [withPlek({ id: 'p3', capaciteit: 1, volgorde: ['k9'] }), 'plekken[2].volgorde[0] onbekende-id'],
    [withPlek({ id: 'p3', capaciteit: 1, volgorde: ['k1', 'k1'] }), 'plekken[2].volgorde[1] dubbel-in-lijst'],
    [withPlek({ id: 'p3', capaciteit: 1 }), 'plekken[2].volgorde geen-lijst'],
    [withPlek({ id: 'p3', volgorde: [] }), 'plekken[2].capaciteit ongeldige-capaciteit'],
  ])('%j', (waarde, fout) => {
    expect(listFouten(waarde)).toEqual([fout]);
  });

  test.each([-1, 1.5, '2', null, true, [2], 2 ** 31, 1e300])('capacity %j', (capaciteit) => {
    expect(listFouten(withPlek({ id: 'p3', capaciteit, volgorde: [] }))).toEqual([
      'plekken[2].capaciteit ongeldige-capaciteit',
    ]);
  });

  test('a capacity that is no number in JSON at all', () => {
    const tekst = JSON.stringify(GOED).replace('"capaciteit":2', '"capaciteit":1e999');
    expect(readMarkt(tekst)).toMatchObject({ ok: false, error: [{ pad: 'plekken[0].capaciteit' }] });
  });

  test('all at once, in the order of the document, with what stands there', () => {
    const waarde = {
      formaat: GOED.formaat,
      kandidaten: [
        { id: 'k1', keuzes: ['p1', 'p1', 'p9'] },
        { id: 'k1', keuzes: 7 },
      ],
      plekken: [{ id: 'p1', capaciteit: -2, volgorde: ['k7'] }],
    };
    expect(readMarkt(JSON.stringify(waarde))).toEqual({
      ok: false,
      error: [
        { pad: 'kandidaten[1].id', code: 'dubbele-id', waarde: '"k1"' },
        { pad: 'kandidaten[0].keuzes[1]', code: 'dubbel-in-lijst', waarde: '"p1"' },
        { pad: 'kandidaten[0].keuzes[2]', code: 'onbekende-id', waarde: '"p9"' },
        { pad: 'kandidaten[1].keuzes', code: 'geen-lijst', waarde: '7' },
        { pad: 'plekken[0].capaciteit', code: 'ongeldige-capaciteit', waarde: '-2' },
        { pad: 'plekken[0].volgorde[0]', code: 'onbekende-id', waarde: '"k7"' },
      ],
    });
  });
});

test('ids that mean something to JavaScript are ordinary ids, also when a person and a place share one', () => {
  const namen = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    ' ',
    '0',
    '\ud800',
    'é',
    'e\u0301',
    '💚',
  ];
  const markt = createMarkt(
    namen.map((id, nummer) => ({ id, keuzes: [...namen.slice(nummer), ...namen.slice(0, nummer)] })),
    namen.map((id) => ({ id, capaciteit: 1, volgorde: namen })),
  );
  const gelezen = readMarkt(JSON.stringify(markt));
  if (!gelezen.ok) throw new Error('refused');
  const toewijzing = allocate(gelezen.value);
  expect(toewijzing.toewijzingen).toEqual(
    [...namen].sort().map((id) => ({ kandidaat: id, plek: id, rang: 1 })),
  );
  expect(verifyToewijzing(markt, toewijzing)).toEqual([]);
});

test('the largest capacity takes no memory', () => {
  const plek = { id: 'p', capaciteit: 2 ** 31 - 1, volgorde: ['k'] };
  const gelezen = compileMarkt(createMarkt([{ id: 'k', keuzes: ['p'] }], [plek]));
  if (!gelezen.ok) throw new Error('refused');
  expect([...gelezen.value.net.capaciteit]).toEqual([2]);
  expect(allocate(gelezen.value).toewijzingen).toHaveLength(1);
});

test('P31 empty market, no seats, empty lists', () => {
  const leeg = { formaat: 'groeiplek-toewijzing/1', toewijzingen: [], aanmeldingen: 0 };
  const verdeel = (markt: unknown) => {
    const gelezen = compileMarkt(markt);
    return gelezen.ok ? allocate(gelezen.value) : gelezen.error;
  };
  expect(verdeel(createMarkt([], []))).toEqual({ ...leeg, nietGeplaatst: [] });
  expect(verdeel(createMarkt([{ id: 'k', keuzes: [] }], []))).toEqual({ ...leeg, nietGeplaatst: ['k'] });
  expect(verdeel(createMarkt([], [{ id: 'p', capaciteit: 3, volgorde: [] }]))).toEqual({
    ...leeg,
    nietGeplaatst: [],
  });
  expect(
    verdeel(createMarkt([{ id: 'k', keuzes: ['p'] }], [{ id: 'p', capaciteit: 0, volgorde: ['k'] }])),
  ).toEqual({ ...leeg, nietGeplaatst: ['k'], aanmeldingen: 1 });
});

test('what stands in a wrong place is shown shortly, however deep or long it is', () => {
  const diep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const tekst = `{"formaat":"groeiplek-markt/1","kandidaten":[{"id":${diep},"keuzes":[]}],"plekken":[{"id":{"a":1},"capaciteit":"${'9'.repeat(200)}","volgorde":[]}]}`;
  expect(readMarkt(tekst)).toMatchObject({
    error: [{ waarde: '[…]' }, { waarde: '{…}' }, { waarde: `"${'9'.repeat(60)}"…` }],
  });
});

/** Replaces one value somewhere in a document by something else. */
function damage(waarde: unknown, getal: (onder: number) => number): unknown {
  const anders = [null, -1, 0.5, '', 'p7', 'k8', {}, [], [null], true, '__proto__', 2 ** 31];
  if (getal(4) === 0) return anders[getal(anders.length)];
  if (Array.isArray(waarde) && waarde.length > 0) {
    const plaats = getal(waarde.length);
    return waarde.map((deel, nummer) => (nummer === plaats ? damage(deel, getal) : deel));
  }
  if (typeof waarde !== 'object' || waarde === null) return anders[getal(anders.length)];
  const velden = Object.entries(waarde);
  const plaats = getal(velden.length);
  return Object.fromEntries(
    velden.map(([naam, deel], nummer) => [naam, nummer === plaats ? damage(deel, getal) : deel]),
  );
}

test('a damaged market is read or refused with reasons, never a crash, and both ways of checking agree', () => {
  let geweigerd = 0;
  for (let zaad = 1; zaad <= 2_000; zaad += 1) {
    const toeval = createToeval(zaad);
    const maat = { kandidaten: 3, plekken: 3, zitplaatsen: 2, voorrang: 'eigen' } as const;
    const markt = damage(createToevalsmarkt(toeval, maat), toeval.getal);
    const gelezen = compileMarkt(markt);
    const fouten = listMarktfouten(markt);
    expect(gelezen.ok).toBe(fouten.length === 0);
    if (gelezen.ok) allocate(gelezen.value);
    else geweigerd += 1;
  }
  expect(geweigerd).toBeGreaterThan(500);
});
