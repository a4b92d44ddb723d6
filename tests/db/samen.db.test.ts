import { beforeAll, describe, expect, it } from 'vitest';
import { confirmSamen, loadSamenBeeld } from '#application/samen/index.ts';
import { Conflict } from '#application/shared/index.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { kandidaatMetBesluit, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';

let proef: Proef;
let eerste: string;
let tweede: string;

beforeAll(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  eerste = await voegPlekToe(proef, proef.farah, werkgever, 2);
  tweede = await voegPlekToe(proef, proef.farah, werkgever, 2);
});

async function open(nummer: string, aanwezig = 'Farah en Joost'): Promise<string> {
  return await opDossier(proef, proef.farah, nummer, ({ samen }, { vandaag }, { id }) =>
    samen.openSessie({ dossierId: id, aanwezig, vandaag }),
  );
}

async function antwoord(id: string, antwoorden: Readonly<Record<string, string>>): Promise<void> {
  await proef.als(proef.farah, ({ samen }) => samen.saveAntwoorden(id, new Map(Object.entries(antwoorden))));
}

const lees = (id: string, actor = proef.farah) => proef.als(actor, ({ samen }) => samen.findSessie(id));

async function zegJa(nummer: string, id: string, vorige: string | null = null) {
  return await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
    const sessie = await poorten.samen.findSessie(id);
    if (!sessie) throw new Error('no sitting');
    return await confirmSamen(werk, poorten, { sessie, kop, vorige });
  });
}

describe('choosing together', () => {
  it('stopping and opening again keeps every answer, and what was answered before', async () => {
    const noa = await kandidaatMetBesluit(proef, proef.farah, 'Noa van den Berg');
    const id = await open(noa);
    await antwoord(id, { 'leuk-dieren-inpakken': 'links', 'nodig-rustige-plek': 'ja' });
    await antwoord(id, { 'leuk-dieren-inpakken': 'allebei' });
    await proef.als(proef.farah, ({ samen }) => samen.sluitSessie(id, 'gestopt', null));
    expect((await lees(id))?.toestand).toBe('gestopt');
    await antwoord(id, { 'nodig-rustige-plek': 'nee' });
    expect(await open(noa, 'Farah en moeder')).toBe(id);
    expect(await lees(id)).toEqual({
      id,
      dossierNummer: noa,
      aanwezig: 'Farah en moeder',
      toestand: 'open',
      antwoorden: new Map([
        ['leuk-dieren-inpakken', 'allebei'],
        ['nodig-rustige-plek', 'ja'],
      ]),
    });
    const { rows } = await proef.database.pool.query(
      "select antwoord from samen_antwoord_historie where vraag = 'leuk-dieren-inpakken'",
    );
    expect(rows).toEqual([{ antwoord: 'links' }]);
  });

  it('yes records the order, the day and who was present, and the needs; then it is over', async () => {
    const lies = await kandidaatMetBesluit(proef, proef.farah, 'Lies Kok');
    const id = await open(lies);
    await antwoord(id, {
      'leuk-dieren-inpakken': 'links',
      'nodig-rustige-plek': 'ja',
      [`plek-${eerste}`]: 'leuk',
      [`plek-${tweede}`]: 'leuk',
      volgorde: `${tweede},${eerste}`,
    });
    expect(await zegJa(lies, id)).toEqual({ ok: true, value: null });
    const { keuze, wensen } = await opDossier(proef, proef.farah, lies, async (poorten, werk, kop) => ({
      keuze: (await poorten.keuzes.loadKeuzeBeeld(kop.id, werk.vandaag)).keuzes[0],
      wensen: await poorten.dossiers.getWensen(kop.id),
    }));
    expect(keuze?.plekken.map(({ nummer }) => nummer)).toEqual([tweede, eerste]);
    expect([keuze?.gekozenOp, keuze?.aanwezig]).toEqual(['2026-03-02', 'Farah en Joost']);
    expect(wensen.behoeften).toContain('rustige-plek');
    expect((await lees(id))?.toestand).toBe('klaar');
    await antwoord(id, { volgorde: eerste });
    expect((await lees(id))?.antwoorden.get('volgorde')).toBe(`${tweede},${eerste}`);
    expect(await open(lies)).not.toBe(id);
  });

  it('after yes the person may want something else: the same sitting goes on, and the new choice replaces', async () => {
    const lot = await kandidaatMetBesluit(proef, proef.farah, 'Lot Prins');
    const id = await open(lot);
    await antwoord(id, { [`plek-${eerste}`]: 'leuk', volgorde: eerste });
    expect((await zegJa(lot, id)).ok).toBe(true);
    await proef.als(proef.bram, ({ samen }) => samen.heropenSessie(id));
    expect((await lees(id))?.toestand).toBe('klaar');
    await proef.als(proef.farah, ({ samen }) => samen.heropenSessie(id));
    await antwoord(id, { [`plek-${tweede}`]: 'leuk', volgorde: `${tweede},${eerste}` });
    const vorige = await opDossier(proef, proef.farah, lot, async ({ keuzes }, { vandaag }, kop) => {
      const beeld = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
      return beeld.keuzes[0]?.id ?? null;
    });
    expect((await zegJa(lot, id, vorige)).ok).toBe(true);
    const gekozen = await opDossier(proef, proef.farah, lot, async ({ keuzes }, { vandaag }, kop) => {
      const { plekken } = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
      return plekken.filter(({ rang }) => rang !== null).map(({ nummer }) => nummer);
    });
    expect(gekozen).toEqual([tweede, eerste]);
  });

  it('without a place there is no choice to say yes to', async () => {
    const sem = await kandidaatMetBesluit(proef, proef.farah, 'Sem de Boer');
    const id = await open(sem);
    expect(await zegJa(sem, id)).toEqual({ ok: false, error: { code: 'keuze-leeg' } });
    expect((await lees(id))?.toestand).toBe('open');
  });

  it('opens only in the session of who opened it', async () => {
    const tess = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen');
    const id = await open(tess);
    expect((await lees(id))?.dossierNummer).toBe(tess);
    expect(await lees(id, proef.bram)).toBeUndefined();
    expect(await lees(id, proef.elders)).toBeUndefined();
  });

  it('shows at most six places with free seats, each with its reasons', async () => {
    const milan = await kandidaatMetBesluit(proef, proef.farah, 'Milan Demir');
    const id = await open(milan);
    await antwoord(id, { 'leuk-dieren-inpakken': 'links' });
    const beeld = await opDossier(proef, proef.farah, milan, async (poorten, werk, kop) => {
      const sessie = await poorten.samen.findSessie(id);
      return sessie && (await loadSamenBeeld(werk, poorten, sessie, kop));
    });
    expect(beeld?.aanbod.map(({ nummer }) => nummer).sort()).toEqual([eerste, tweede].sort());
    expect(beeld?.aanbod[0]?.redenen[0]).toEqual({ code: 'werk', werk: 'dieren', uitkomst: 'voldoet' });
    expect(beeld?.gekozen).toEqual([]);
  });

  it('two who begin at once: one sitting', async () => {
    const anna = await kandidaatMetBesluit(proef, proef.farah, 'Anna Vos');
    const begin = await Promise.allSettled([open(anna), open(anna)]);
    const redenen = begin.flatMap((een) => (een.status === 'rejected' ? [een.reason] : []));
    for (const reden of redenen) expect(reden).toBeInstanceOf(Conflict);
    const { rows } = await proef.database.pool.query(
      'select count(*)::int as aantal from samen_sessie s join dossier d on d.id = s.dossier_id where d.nummer = $1',
      [anna],
    );
    expect(rows).toEqual([{ aantal: 1 }]);
  });
});
