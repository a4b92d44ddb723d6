import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import type { Poorten } from '#application/poorten.ts';
import { datum, parseDossierId, parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import { verifyToewijzing } from '#matching/index.ts';
import { draaiRonde } from './draaiRonde.ts';
import type { Ronde } from './ronde.ts';

const gebruikerId = parseGebruikerId('00000000-0000-4000-8000-000000000001');
const dossierId = parseDossierId('00000000-0000-4000-8000-000000000002');
const gemeenteCode = parseGemeenteCode('GM0034');
if (!gebruikerId || !dossierId || !gemeenteCode) throw new Error('no id');
const vandaag = datum('2026-03-02');
const actor = { gebruikerId, gemeenteCode, naam: 'Farah', rollen: ['klantmanager'] as const };
const ronde: Ronde = {
  ...{ nummer: 1, status: 'voorbereid', voorbereidOp: vandaag, gedraaidOp: null, verstuurdOp: null },
  ...{ deelnemers: 0, geplaatst: 0, id: 'r', versie: 1, lot: 'trekking', voorbereidDoor: 'Farah' },
  ...{ gedraaidDoor: null, verstuurdDoor: null, beleid: null, markt: null, marktHash: null },
  ...{ toewijzing: null, toewijzingHash: null, isNieuwste: true, ingrepen: null, wacht: 0 },
};

function draai(keuzes: readonly string[], verifier = verifyToewijzing) {
  const saveUitslag = vi.fn<Poorten['rondes']['saveUitslag']>(async () => undefined);
  const haalbaarheid = { uitkomst: 'haalbaar', toetsen: [] } as const;
  const persoon = { dossierId: dossierId ?? never(), nummer: 'k-1aaa', vaststellingOp: vandaag };
  const rondes = {
    sha256: (tekst: string) => createHash('sha256').update(tekst).digest(),
    loadGegevens: async () => ({
      personen:
        keuzes.length === 0 ? [] : [{ ...persoon, keuzes: keuzes.map((plek) => ({ plek, haalbaarheid })) }],
      plekken: [{ id: 'w', nummer: 'p-1aaa', vrij: 1 }],
      lopend: [],
    }),
    saveUitslag,
  };
  const poorten = { rondes: { ...onbereikbaar, ...rondes } };
  return { saveUitslag, uitslag: draaiRonde({ actor, vandaag }, poorten, ronde, 1, verifier) };
}

function never(): never {
  throw new Error('not asked for');
}

const onbereikbaar: Poorten['rondes'] = {
  ...{ sha256: never, loadGegevens: never, listRondes: never, findRonde: never, addRonde: never },
  ...{ saveUitslag: never, saveVerstuurd: never, listUitkomsten: never, listUitkomstRijen: never },
  ...{ listUitlegVan: never, listPleknamen: never, listOpenbareRondes: never },
};

it('stores what the verifier accepts', async () => {
  const { saveUitslag, uitslag } = draai(['p-1aaa']);
  expect((await uitslag).ok).toBe(true);
  expect(saveUitslag).toHaveBeenCalledOnce();
  expect(saveUitslag.mock.calls[0]?.[1]).toMatchObject({
    gedraaidDoor: 'Farah',
    beleid: 'voorrang 2026-01-01',
    uitkomsten: [{ dossierId, werkplekId: 'w', uitleg: { toegewezen: { plek: 'p-1aaa', rang: 1 } } }],
  });
});

it('stores nothing that the verifier rejects', async () => {
  const strenger: typeof verifyToewijzing = (markt, toewijzing) =>
    verifyToewijzing(markt, { ...toewijzing, toewijzingen: [] });
  const { saveUitslag, uitslag } = draai(['p-1aaa'], strenger);
  expect(await uitslag).toEqual({ ok: false, error: { code: 'uitslag-afgekeurd' } });
  expect(saveUitslag).not.toHaveBeenCalled();
});

it('says so when nobody takes part', async () => {
  expect(await draai([]).uitslag).toEqual({ ok: false, error: { code: 'niemand-kiest' } });
});
