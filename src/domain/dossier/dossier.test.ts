import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { type DossierFeiten, determineNu, determineStap } from './index.ts';

const leeg: DossierFeiten = {
  aanvragen: [],
  adviezen: [],
  vaststellingen: [],
  aanhoudingen: [],
  keuzes: [],
  voorstellen: [],
  proefplaatsen: [],
  dienstverbanden: [],
  beeindigd: null,
};
const dag = datum;
const aanvraag = { aangevraagd: dag('2025-09-08'), adviesUiterlijk: dag('2025-11-03') };
const advies = {
  datum: dag('2025-11-03'),
  uitkomst: 'positief',
  besluitUiterlijk: dag('2025-12-29'),
} as const;
const positief = { uitkomst: 'positief', periode: { van: dag('2025-11-17'), tot: null } } as const;
const noa: DossierFeiten = { ...leeg, aanvragen: [aanvraag], adviezen: [advies], vaststellingen: [positief] };
const werk = {
  trede: 'beschut-werk',
  periode: { van: dag('2026-04-01'), tot: dag('2027-04-01') },
  aanzeggingUiterlijk: dag('2027-02-28'),
} as const;
const voorstel = {
  gedaan: dag('2026-03-02'),
  reactieUiterlijk: dag('2026-03-16'),
  afgesloten: dag('2026-04-01'),
  kandidaatAkkoord: false,
  werkgeverAkkoord: false,
};

describe('the way of Noa, day by day', () => {
  const feiten: DossierFeiten = {
    ...noa,
    keuzes: [{ vastgelegd: dag('2026-01-20') }],
    voorstellen: [voorstel],
    dienstverbanden: [werk],
  };
  it.each([
    ['2025-09-07', 'verkenning', 'advies-aanvragen', 'klantmanager', null],
    ['2025-09-08', 'advies-aangevraagd', 'advies-afwachten', 'uwv', '2025-11-03'],
    ['2025-11-03', 'advies-positief', 'besluit-nemen', 'klantmanager', '2025-12-29'],
    ['2025-11-17', 'wachtend', 'keuze-maken', 'kandidaat', '2025-12-01'],
    ['2026-01-20', 'wachtend', 'plek-zoeken', 'klantmanager', null],
    ['2026-03-02', 'voorstel', 'antwoord-afwachten', 'kandidaat', '2026-03-16'],
    ['2026-03-17', 'voorstel', 'antwoord-navragen', 'klantmanager', '2026-03-17'],
    ['2026-03-31', 'voorstel', 'antwoord-navragen', 'klantmanager', '2026-03-31'],
    ['2026-04-01', 'werkzaam', 'dienstverband-bespreken', 'klantmanager', '2027-02-28'],
    ['2027-03-31', 'werkzaam', 'dienstverband-bespreken', 'klantmanager', '2027-02-28'],
    ['2027-04-01', 'wachtend', 'plek-zoeken', 'klantmanager', null],
  ])('on %s the step is %s, next %s by %s before %s', (peildatum, stap, code, wie, uiterlijk) => {
    expect(determineNu(feiten, dag(peildatum))).toEqual({ stap, volgende: { code, wie, uiterlijk } });
  });
});

describe('determineStap', () => {
  const peildatum = dag('2026-03-02');

  it('asks UWV when the advice is late', () => {
    expect(determineNu({ ...leeg, aanvragen: [aanvraag] }, dag('2025-11-04')).volgende).toEqual({
      code: 'advies-navragen',
      wie: 'klantmanager',
      uiterlijk: '2025-11-04',
    });
  });

  it('a negative vaststelling asks for another way, and a new request starts again', () => {
    const negatief = { uitkomst: 'negatief', periode: { van: dag('2025-11-17'), tot: null } } as const;
    const feiten: DossierFeiten = { ...noa, vaststellingen: [negatief] };
    expect(determineStap(feiten, peildatum)).toBe('niet-vastgesteld');
    const opnieuw = { aangevraagd: dag('2026-02-01'), adviesUiterlijk: null };
    expect(determineStap({ ...feiten, aanvragen: [aanvraag, opnieuw] }, peildatum)).toBe(
      'advies-aangevraagd',
    );
  });

  it('a withdrawn vaststelling no longer waits', () => {
    const ingetrokken = {
      uitkomst: 'positief',
      periode: { van: dag('2025-11-17'), tot: dag('2026-02-01') },
    } as const;
    const feiten = { ...noa, vaststellingen: [ingetrokken] };
    expect(determineStap(feiten, dag('2026-01-31'))).toBe('wachtend');
    expect(determineStap(feiten, dag('2026-02-01'))).toBe('niet-vastgesteld');
  });

  it('R113: falling back to dagbesteding is waiting again', () => {
    const gestopt = { ...werk, periode: { van: dag('2025-12-01'), tot: dag('2026-02-01') } };
    const feiten = { ...noa, dienstverbanden: [gestopt] };
    expect(determineStap(feiten, dag('2026-01-31'))).toBe('werkzaam');
    expect(determineStap(feiten, dag('2026-02-01'))).toBe('wachtend');
  });

  it('a trial placement is not work, and a job on another rung neither', () => {
    const proefplaats = { van: dag('2026-02-01'), tot: dag('2026-04-01') };
    expect(determineNu({ ...noa, proefplaatsen: [proefplaats] }, peildatum)).toEqual({
      stap: 'proefplaats',
      volgende: { code: 'proefplaats-bespreken', wie: 'klantmanager', uiterlijk: '2026-03-31' },
    });
    const regulier = {
      ...werk,
      trede: 'regulier',
      periode: { van: dag('2026-01-01'), tot: null },
    } as const;
    expect(determineStap({ ...noa, dienstverbanden: [regulier] }, peildatum)).toBe('wachtend');
  });

  it('on hold is a step of its own, with its end', () => {
    const aanhouding = { van: dag('2026-02-01'), tot: dag('2026-06-01') };
    expect(determineNu({ ...noa, aanhoudingen: [aanhouding] }, peildatum)).toEqual({
      stap: 'aangehouden',
      volgende: { code: 'aanhouding-herzien', wie: 'klantmanager', uiterlijk: '2026-05-31' },
    });
  });

  it('both parties agreed: place the person', () => {
    const akkoord = { ...voorstel, kandidaatAkkoord: true, werkgeverAkkoord: true };
    expect(determineNu({ ...noa, voorstellen: [akkoord] }, peildatum).volgende?.code).toBe('plaatsen');
    const half = { ...voorstel, kandidaatAkkoord: true };
    expect(determineNu({ ...noa, voorstellen: [half] }, peildatum).volgende?.wie).toBe('werkgever');
  });

  it('a finished dossier has no next step', () => {
    const feiten: DossierFeiten = { ...noa, beeindigd: { datum: peildatum, reden: 'verhuisd' } };
    expect(determineNu(feiten, peildatum)).toEqual({ stap: 'beeindigd', volgende: null });
    expect(determineStap(feiten, addDagen(peildatum, -1))).toBe('wachtend');
  });

  it('facts after the reference date change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (later) => {
        const straks = addDagen(peildatum, later);
        const feiten: DossierFeiten = {
          ...noa,
          dienstverbanden: [{ ...werk, periode: { van: straks, tot: null } }],
          voorstellen: [{ ...voorstel, gedaan: straks, afgesloten: null }],
          beeindigd: { datum: straks, reden: 'overig' },
        };
        expect(determineStap(feiten, peildatum)).toBe('wachtend');
      }),
    );
  });
});
