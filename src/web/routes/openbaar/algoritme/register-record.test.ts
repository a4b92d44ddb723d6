import { describe, expect, it, test } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { BELEID_VERSIES, type Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { registerTeksten } from '#web/texts/nl/openbaar-algoritme-register.ts';
import { createRegisterrecord } from './register-record.ts';

const [NU] = BELEID_VERSIES;
if (NU === undefined) throw new Error('no policy');
const beleid: Voorrangsbeleid = NU;

const OMSTANDIGHEDEN = {
  gemeente: 'Almere',
  vandaag: datum('2026-03-02'),
  demo: false,
  url: 'https://groeiplek.voorbeeld.nl',
};

/** Most characters per field, from backend/app/schemas/config/v1_0.json of github.com/MinBZK/Algoritmeregister. */
const LANGSTE: Readonly<Record<string, number>> = {
  name: 100,
  description_short: 350,
  organization: 100,
  contact_email: 500,
  website: 500,
  url: 500,
  goal: 2500,
  proportionality: 2500,
  human_intervention: 2500,
  risks: 2500,
  lawful_basis: 2500,
  impacttoetsen: 2500,
  source_data: 2500,
  methods_and_models: 5000,
  provider: 200,
  publiccode: 500,
  source_id: 100,
  tags: 2500,
};
const VERPLICHT = [
  'name',
  'description_short',
  'organization',
  'status',
  'contact_email',
  'publication_category',
  'lang',
];

describe('the record for the Algoritmeregister keeps to the publicatiestandaard 1.0', () => {
  const record = createRegisterrecord(beleid, OMSTANDIGHEDEN);

  it('has every required field, and no field that the standard has not', () => {
    expect(Object.keys(record)).toEqual(expect.arrayContaining(VERPLICHT));
    expect(Object.keys(registerTeksten.velden)).toEqual(expect.arrayContaining(Object.keys(record)));
  });

  test.each(Object.entries(LANGSTE))('%s has at most %d characters', (veld, langste) => {
    const waarde = Object.entries(record).find(([naam]) => naam === veld)?.[1];
    expect(typeof waarde).toBe('string');
    expect(waarde?.length).toBeGreaterThan(2);
    expect(waarde?.length).toBeLessThanOrEqual(langste);
  });

  it('uses the values that the standard allows', () => {
    expect(record).toMatchObject({
      organization: 'Gemeente Almere',
      category: ['Werk', 'Sociale zekerheid'],
      status: 'In gebruik',
      begin_date: '2026-01',
      publication_category: 'Impactvolle algoritmes',
      lang: 'nld',
      standard_version: '1.0',
      lawful_basis_grouping: [
        {
          title: 'Participatiewet art. 10b lid 4 en 5',
          link: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
        },
      ],
    });
    expect(record.end_date).toBeUndefined();
  });

  it('says whether it learns, as the standard asks', () => {
    expect(record.methods_and_models).toContain('Niet zelflerend');
  });
});

describe('another policy gives another record', () => {
  const maak = (anders: Partial<Voorrangsbeleid>) =>
    createRegisterrecord({ ...beleid, ...anders }, OMSTANDIGHEDEN);

  it('with another set of groups', () => {
    const zonder = maak({ trappen: beleid.trappen.filter(({ code }) => code !== 'afspraak') });
    expect(zonder.methods_and_models).not.toContain('afspraak');
    expect(zonder.source_data).not.toContain('afspraak');
    expect(zonder.description_short).toContain('3 groepen');
    expect(maak({}).description_short).toContain('4 groepen');
  });

  it('with a sub-tier that looks at what a person needs', () => {
    const bron = beleid.loting.bron;
    const met = maak({ subtrappen: [{ code: 'schaarse-aanpassing', bron }] });
    expect(met.source_data).toContain('of je een aanpassing nodig hebt die bijna nergens is');
    expect(met.methods_and_models).toContain('wie een aanpassing nodig heeft die bijna nergens is');
    expect(maak({}).source_data).not.toContain('bijna nergens');
  });

  it('with the lottery alone', () => {
    const record = maak({ volgorde: { ...beleid.volgorde, code: 'geen' } });
    expect(record.source_data).not.toContain('dag van het besluit');
    expect(record.methods_and_models).toContain('Dan telt niet hoe lang iemand wacht.');
  });

  it('with another version and period', () => {
    const geldig = { van: datum('2026-01-01'), tot: datum('2026-03-01') };
    expect(maak({ geldig, versie: 'voorrang 9' })).toMatchObject({
      status: 'Buiten gebruik',
      end_date: '2026-02',
      source_id: 'voorrang-9',
    });
  });
});

it('claims no use by a gemeente where the people are invented, and names none by itself', () => {
  const record = createRegisterrecord(beleid, { ...OMSTANDIGHEDEN, demo: true, gemeente: null });
  expect(record).toMatchObject({
    status: 'In ontwikkeling',
    organization: 'Nog in te vullen door de gemeente',
  });
  expect(record.begin_date).toBeUndefined();
});
