import { beforeAll, describe, expect, it } from 'vitest';
import { loadMatchBeeld, type MatchPlek } from '#application/keuze/index.ts';
import { loadPlekWaarom } from '#application/samen/index.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { kandidaatMetBesluit, kies, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';

let proef: Proef;
let rustig: string;
let druk: string;
let dun: string;

beforeAll(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  rustig = await voegPlekToe(proef, proef.farah, werkgever);
  druk = await voegPlekToe(proef, proef.farah, werkgever);
  dun = await voegPlekToe(proef, proef.farah, werkgever);
  await zetOmgeving(rustig, ['rustig']);
  await zetOmgeving(druk, ['druk']);
});

async function zetOmgeving(nummer: string, omgeving: readonly string[]): Promise<void> {
  await proef.database.pool.query('update werkplek set omgeving = $2 where nummer = $1', [nummer, omgeving]);
}

function beeldVan(nummer: string) {
  return opDossier(proef, proef.farah, nummer, (poorten, werk, kop) => loadMatchBeeld(werk, poorten, kop));
}

/** Someone who wishes work with animals at a quiet place. */
async function kandidaatMetWensen(naam: string): Promise<string> {
  const nummer = await kandidaatMetBesluit(proef, proef.farah, naam);
  await opDossier(proef, proef.farah, nummer, async ({ dossiers }, _werk, kop) => {
    const wensen = await dossiers.getWensen(kop.id);
    await dossiers.saveWensen(kop.id, { ...wensen, werksoorten: ['dieren'], behoeften: ['rustige-plek'] });
  });
  return nummer;
}

function standen(plekken: readonly MatchPlek[]) {
  return plekken.map(({ nummer, rang, wensen: { past, botst, onbekend } }) => [
    nummer,
    rang,
    past,
    botst,
    onbekend,
  ]);
}

describe('the places beside one person', () => {
  it('stand in the order of the wishes, and what is unknown never lifts a place', async () => {
    const noa = await kandidaatMetWensen('Noa van den Berg');
    expect(standen((await beeldVan(noa)).plekken)).toEqual([
      [rustig, null, 2, 0, 0],
      [druk, null, 1, 1, 0],
      [dun, null, 1, 0, 1],
    ]);
  });

  it('stand in the order of the person as soon as there is a choice', async () => {
    const lies = await kandidaatMetWensen('Lies Kok');
    await kies(proef, proef.farah, lies, [dun, druk]);
    expect((await beeldVan(lies)).plekken.map(({ nummer, rang }) => [nummer, rang])).toEqual([
      [dun, 1],
      [druk, 2],
      [rustig, null],
    ]);
  });

  it('say nothing that fits of someone nobody asked', async () => {
    const sem = await kandidaatMetBesluit(proef, proef.farah, 'Sem de Boer');
    const { plekken } = await beeldVan(sem);
    expect(
      plekken.flatMap(({ redenen }) => redenen).filter(({ uitkomst }) => uitkomst === 'voldoet'),
    ).toEqual([]);
    expect(plekken[0]?.redenen.some(({ uitkomst }) => uitkomst === 'onbekend')).toBe(true);
  });

  it('use what the person said when choosing together', async () => {
    const tess = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen');
    await opDossier(proef, proef.farah, tess, async ({ samen }, { vandaag }, kop) => {
      const id = await samen.openSessie({ dossierId: kop.id, aanwezig: 'Joost', vandaag });
      await samen.saveAntwoorden(id, new Map([['leuk-klantcontact-rustig', 'rechts']]));
      await samen.sluitSessie(id, 'klaar', null);
    });
    expect(standen((await beeldVan(tess)).plekken)).toEqual([
      [rustig, null, 1, 0, 0],
      [druk, null, 0, 1, 0],
      [dun, null, 0, 0, 1],
    ]);
  });

  it('have the reasons that the person sees, also when a new sitting was just opened and holds no answer', async () => {
    const roos = await kandidaatMetWensen('Roos Smit');
    await opDossier(proef, proef.farah, roos, async ({ samen }, { vandaag }, kop) => {
      const id = await samen.openSessie({ dossierId: kop.id, aanwezig: 'Joost', vandaag });
      await samen.saveAntwoorden(id, new Map([['leuk-klantcontact-rustig', 'rechts']]));
      await samen.sluitSessie(id, 'klaar', null);
      await samen.openSessie({ dossierId: kop.id, aanwezig: 'Joost', vandaag });
    });
    const leeg = {
      id: '',
      dossierNummer: roos,
      aanwezig: '',
      toestand: 'open',
      antwoorden: new Map(),
    } as const;
    const gelezen = await opDossier(proef, proef.farah, roos, (poorten, werk, kop) =>
      loadPlekWaarom(werk, poorten, leeg, kop, rustig),
    );
    const { plekken } = await beeldVan(roos);
    const gezien = plekken.find(({ nummer }) => nummer === rustig)?.redenen ?? [];
    const wensen = gezien.flatMap((reden) => (reden.soort === 'wens' ? [reden.wens] : []));
    expect(wensen.length).toBe(3);
    expect(wensen).toEqual(gelezen?.plek.redenen.filter(({ code }) => code !== 'eis'));
  });
});
