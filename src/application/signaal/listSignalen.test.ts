import { describe, expect, it } from 'vitest';
import type { LokaleEis } from '#domain/dienstverband/index.ts';
import { addDagen, datum } from '#domain/shared/index.ts';
import {
  type DossierSignaalFeiten,
  listSignalen,
  type SignaalDienstverband,
  type WerkgeverSignaalFeiten,
} from './index.ts';

const vandaag = datum('2026-03-02');

/** Someone around whom nothing has to be done. */
function dossier(naam: string, feiten: Partial<DossierSignaalFeiten> = {}): DossierSignaalFeiten {
  return {
    dossierId: `id-${naam}`,
    nummer: `k-${naam}`,
    naam,
    jobcoach: '',
    geopendOp: datum('2025-01-06'),
    laatsteGesprek: datum('2026-02-23'),
    wachtSinds: null,
    isAangehouden: false,
    aanvraag: null,
    advies: null,
    besluit: null,
    voorstel: null,
    heeftKeuze: false,
    vrijePlek: null,
    wilKijken: null,
    kloptNiet: null,
    dienstverbanden: [],
    stil: [],
    ...feiten,
  };
}

/** A fixed-term job from its first to its last day. */
function baan(
  van: string,
  laatsteDag: string,
  meer: Partial<SignaalDienstverband> = {},
): SignaalDienstverband {
  const tot = addDagen(datum(laatsteDag), 1);
  return {
    werkgever: 'erf',
    werkgeverNaam: 'Het Erf',
    soort: 'bepaalde-tijd',
    periode: { van: datum(van), tot },
    overeengekomenTot: tot,
    isOpvolger: false,
    uitzondering: null,
    redenEinde: null,
    uren: '28',
    redenAfwijking: '',
    isBeschutWerk: true,
    ...meer,
  };
}

const AFGELOPEN = { redenEinde: 'verloop' } as const;
const MILAN = dossier('Milan', {
  dienstverbanden: [baan('2024-05-01', '2025-04-30', AFGELOPEN), baan('2025-05-01', '2026-04-30')],
});
const NOA = dossier('Noa', {
  jobcoach: 'Joost',
  wachtSinds: datum('2025-11-03'),
  heeftKeuze: true,
  vrijePlek: { werkplekId: 'p1', naam: 'Dieren verzorgen, Het Erf', rang: 1 },
});
const AANBIEDER: WerkgeverSignaalFeiten = {
  werkgeverId: 'aanbieder',
  naam: 'De Wending',
  zonderPlek: { sinds: datum('2026-01-15'), aantal: 0, minimaal: 1 },
  verlenging: null,
  stil: [],
};

function soorten(
  dossiers: readonly DossierSignaalFeiten[],
  werkgevers: readonly WerkgeverSignaalFeiten[] = [],
  eisen: readonly LokaleEis[] = [],
) {
  return listSignalen({ vandaag }, dossiers, werkgevers, eisen).map(({ titel, signalen }) => [
    titel,
    ...signalen.map(({ soort, urgentie }) => `${soort} ${urgentie}`),
  ]);
}

describe('listSignalen', () => {
  it('leaves out who needs nothing', () => {
    expect(soorten([dossier('Stil')])).toEqual([]);
  });

  it('tells of Milan what, by when and the number of the job (S2)', () => {
    const [groep] = listSignalen({ vandaag }, [MILAN], [], []);
    expect(groep).toMatchObject({
      titel: 'Milan',
      href: '/werk/kandidaten/k-Milan',
      werkgeverNaam: 'Het Erf',
    });
    expect(groep?.signalen[0]).toMatchObject({
      soort: 'dienstverband-stopt',
      urgentie: 'vandaag',
      uiterlijk: '2026-03-30',
      data: { dagen: 59, nummer: 2, kanTijdelijkVerder: true },
    });
  });

  it('is silent about an end after which the next job is known already', () => {
    const vervolg = baan('2026-05-01', '2027-04-30');
    expect(soorten([dossier('Milan', { dienstverbanden: [...MILAN.dienstverbanden, vervolg] })])).toEqual([]);
  });

  it('puts the most urgent person first and, within a person, the most urgent signal', () => {
    const beide = dossier('Sem', {
      aanvraag: { aangevraagd: datum('2025-12-29'), uiterlijk: datum('2026-02-27') },
      laatsteGesprek: datum('2026-01-05'),
    });
    const wachter = dossier('Tess', { wachtSinds: datum('2025-11-03'), heeftKeuze: true });
    expect(soorten([wachter, NOA, MILAN, beide], [AANBIEDER])).toEqual([
      ['Sem', 'advies-blijft-uit vandaag', 'geen-contact later'],
      ['Milan', 'dienstverband-stopt vandaag'],
      ['De Wending', 'aanbieder-zonder-beschutte-plek deze-week'],
      ['Noa', 'keuze-klaar-plek-vrij deze-week', 'wacht-te-lang later'],
      ['Tess', 'wacht-te-lang later'],
    ]);
  });

  it('keeps silent what was handled, and drops the group when nothing is left', () => {
    expect(soorten([{ ...NOA, stil: ['keuze-klaar-plek-vrij'] }])).toEqual([['Noa', 'wacht-te-lang later']]);
    expect(soorten([{ ...NOA, stil: ['keuze-klaar-plek-vrij', 'wacht-te-lang'] }])).toEqual([]);
    expect(soorten([], [{ ...AANBIEDER, stil: ['aanbieder-zonder-beschutte-plek'] }])).toEqual([]);
  });

  it('asks nothing of someone on hold', () => {
    expect(soorten([{ ...NOA, heeftKeuze: false, isAangehouden: true }])).toEqual([]);
  });

  it('a running proposal hides the free place, a missing choice shows', () => {
    const voorstel = { wachtOp: ['kandidaat'], reactieUiterlijk: datum('2026-03-16') } as const;
    expect(soorten([{ ...NOA, voorstel }])).toEqual([['Noa', 'voorstel-wacht later', 'wacht-te-lang later']]);
    expect(soorten([{ ...NOA, heeftKeuze: false, vrijePlek: null }])).toEqual([
      ['Noa', 'keuze-niet-gemaakt deze-week', 'wacht-te-lang later'],
    ]);
  });

  it('sees a carousel after two employers that let a job expire', () => {
    const elders = (werkgever: string, van: string, tot: string) =>
      baan(van, tot, { ...AFGELOPEN, werkgever, werkgeverNaam: werkgever });
    const lopend = baan('2025-12-01', '2026-11-30');
    const jobs = [elders('a', '2023-01-01', '2023-12-31'), elders('b', '2024-01-01', '2024-12-31')];
    expect(soorten([dossier('Ada', { dienstverbanden: [...jobs, lopend] })])).toEqual([
      ['Ada', 'carrousel-risico later'],
    ]);
    expect(soorten([dossier('Ada', { dienstverbanden: [...jobs.slice(1), lopend] })])).toEqual([]);
  });

  it('says that nothing temporary can follow the third job', () => {
    const derde = [
      baan('2023-05-01', '2024-04-30', AFGELOPEN),
      baan('2024-05-01', '2025-04-30', AFGELOPEN),
      baan('2025-05-01', '2026-04-30'),
    ];
    const [groep] = listSignalen({ vandaag }, [dossier('Ali', { dienstverbanden: derde })], [], []);
    expect(groep?.signalen.map(({ soort }) => soort)).toEqual(['dienstverband-stopt', 'carrousel-risico']);
    expect(groep?.signalen[0]).toMatchObject({ data: { nummer: 3, kanTijdelijkVerder: false } });
  });

  it('warns half a year before a running contract becomes permanent by the rule, long before it ends', () => {
    const dienstverbanden = [baan('2023-09-01', '2025-08-31', AFGELOPEN), baan('2025-09-01', '2027-08-31')];
    const [groep] = listSignalen({ vandaag }, [dossier('Sara', { dienstverbanden })], [], []);
    expect(groep?.signalen).toMatchObject([
      { soort: 'carrousel-risico', data: { vastVanaf: '2026-09-01' }, uiterlijk: '2026-08-31' },
    ]);
    const tevoren = { vandaag: datum('2026-02-15') };
    expect(listSignalen(tevoren, [dossier('Sara', { dienstverbanden })], [], [])).toEqual([]);
  });

  it('measures a job by the local rule of the day it began, unless a reason is written', () => {
    const eis: LokaleEis = {
      geldig: { van: datum('2019-01-01'), tot: null },
      minimaleUren: '28',
      minimaleMaanden: 12,
      hard: false,
      bron: 'raad',
    };
    const kort = (meer: Partial<SignaalDienstverband>) => [
      dossier('Bo', { dienstverbanden: [baan('2025-10-01', '2026-09-30', { uren: '24', ...meer })] }),
    ];
    expect(soorten(kort({}), [], [eis])).toEqual([['Bo', 'onder-lokale-eis deze-week']]);
    expect(soorten(kort({ redenAfwijking: 'Bouwt op.' }), [], [eis])).toEqual([]);
    expect(soorten(kort({ uren: null }), [], [eis])).toEqual([]);
    const later = { ...eis, geldig: { van: datum('2026-01-01'), tot: null } };
    expect(soorten(kort({}), [], [later])).toEqual([]);
  });
});
