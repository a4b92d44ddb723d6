import { describe, expect, test } from 'vitest';
import { findGepubliceerdeWaarde, toAdresnaam } from '#application/referentie/index.ts';
import { datum, type GemeenteCode, parseGemeenteCode } from '#domain/shared/index.ts';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { createReferentieReadmodel } from './referentie.readmodel.ts';

const { db, pool } = await createTestDatabase({ referentie: true });
const referentie = createReferentieReadmodel(db);
const VANDAAG = datum('2026-03-02');

function code(tekst: string): GemeenteCode {
  const gevonden = parseGemeenteCode(tekst);
  if (gevonden === undefined) throw new RangeError(tekst);
  return gevonden;
}

const ALMERE = code('GM0034');

describe('gemeenten', () => {
  test.each([
    ['2015-01-01', 393],
    ['2022-01-01', 345],
    ['2022-03-24', 344],
    ['2026-03-02', 342],
  ])('on %s there are %i', async (dag, aantal) => {
    expect(await referentie.listGemeenten(datum(dag))).toHaveLength(aantal);
  });

  test('stand in Dutch order, with region, source and a point for each of today', async () => {
    const gemeenten = await referentie.listGemeenten(VANDAAG);
    const namen = gemeenten.map(({ naam }) => naam);
    expect(namen).toEqual([...namen].sort(new Intl.Collator('nl-NL').compare));
    expect(gemeenten.every(({ middelpunt, bron }) => middelpunt !== null && bron.tekst !== '')).toBe(true);
    expect(gemeenten.find((g) => g.code === ALMERE)?.arbeidsmarktregio).toEqual({
      code: 'AM11',
      naam: 'Flevoland',
    });
  });

  test('each has an address of its own, now and in the past', async () => {
    const { rows } = await pool.query<{ naam: string }>('select naam from gemeente');
    expect(new Set(rows.map(({ naam }) => toAdresnaam(naam))).size).toBe(rows.length);
    expect((await referentie.findGemeenteOpAdresnaam('sudwest-fryslan'))?.code).toBe('GM1900');
    expect(await referentie.findGemeenteOpAdresnaam('bestaat-niet')).toBeUndefined();
  });

  test.each([
    ['GM1940', 'GM1921', 'hernoemd'],
    ['GM1979', 'GM0003', 'samengevoegd'],
    ['GM0385', 'GM0478', 'toegevoegd'],
    ['GM1966', 'GM0053', 'opgesplitst'],
  ])('%s came out of %s: %s', async (nieuw, oud, overgang) => {
    const opvolger = await referentie.findGemeente(code(nieuw));
    expect(opvolger?.voorgangers.find((v) => v.code === oud)?.overgang).toBe(overgang);
    const voorganger = await referentie.findGemeente(code(oud));
    expect(voorganger?.opvolgers.find((v) => v.code === nieuw)?.overgang).toBe(overgang);
  });

  test('an unknown code gives nothing', async () => {
    expect(await referentie.findGemeente(code('GM9999'))).toBeUndefined();
  });

  test('the 35 regions count all gemeenten of the day', async () => {
    const regios = await referentie.listArbeidsmarktregios(VANDAAG);
    expect(regios).toHaveLength(35);
    expect(regios.reduce((som, regio) => som + regio.aantalGemeenten, 0)).toBe(342);
    expect(new Set(regios.map(({ adresnaam }) => adresnaam)).size).toBe(35);
  });
});

describe('taakstelling of a gemeente', () => {
  test('Almere: every year from 2015, each known one with its source, the others onbekend', async () => {
    const reeks = await referentie.findTaakstellingReeks(ALMERE);
    expect(reeks?.jaren.map(({ jaar, aantal }) => [jaar, aantal])).toEqual([
      [2015, null],
      [2016, 25],
      [2017, 28],
      [2018, 50],
      [2019, 65],
      [2020, null],
      [2021, null],
      [2022, 103],
      [2023, null],
      [2024, 120],
      [2025, null],
      [2026, 139],
    ]);
    expect(
      reeks?.jaren.map(({ status, aantal }) => (status === 'bekend') === (aantal !== null)),
    ).not.toContain(false);
    expect(reeks?.jaren.find(({ jaar }) => jaar === 2026)?.bron).toMatchObject({
      type: 'primair',
      url: 'https://wetten.overheid.nl/BWBR0015738/2026-04-02',
    });
    expect(reeks?.jaren.find(({ jaar }) => jaar === 2019)?.bron?.tekst).toContain('65 beschutte werkers');
  });

  test('a merged gemeente has no figure before it existed; predecessors stay beside it', async () => {
    const eemsdelta = await referentie.findTaakstellingReeks(code('GM1979'));
    const jaar2017 = eemsdelta?.jaren.find(({ jaar }) => jaar === 2017);
    expect(jaar2017).toMatchObject({ aantal: null, status: 'bestond-niet' });
    expect(eemsdelta?.voorgangers.map((v) => v.naam)).toEqual(['Appingedam', 'Delfzijl', 'Loppersum']);
  });

  test('nothing of Winsum, which was split, ends up with its successors', async () => {
    const hogeland = await referentie.findTaakstellingReeks(code('GM1966'));
    expect(hogeland?.jaren.every(({ somVoorgangers }) => somVoorgangers === null)).toBe(true);
  });

  test('a known number is the sum of nothing else; a sum names every gemeente in it', async () => {
    const reeksen = await Promise.all(
      (await referentie.listGemeenten(VANDAAG))
        .slice(0, 60)
        .map((g) => referentie.findTaakstellingReeks(g.code)),
    );
    for (const { aantal, somVoorgangers } of reeksen.flatMap((reeks) => reeks?.jaren ?? [])) {
      if (somVoorgangers === null) continue;
      expect(aantal).toBeNull();
      expect(somVoorgangers.gemeenten.reduce((som, g) => som + g.aantal, 0)).toBe(somVoorgangers.aantal);
    }
  });

  test('one year gives every row of that year', async () => {
    expect(await referentie.listTaakstellingen(2022)).toHaveLength(344);
    expect(await referentie.listTaakstellingen(2020)).toHaveLength(0);
    expect(await referentie.listTaakstellingen()).toHaveLength(1122);
  });
});

describe('taakstelling of regions and the country', () => {
  test('a region has a total only in complete years, and the regions add up to the country', async () => {
    const regios = await referentie.listArbeidsmarktregios(VANDAAG);
    const alle = await Promise.all(regios.map((regio) => referentie.listTaakstellingenVanRegio(regio.code)));
    const som = (jaar: number) =>
      alle.flat().reduce((totaal, een) => totaal + (een.jaar === jaar ? (een.aantal ?? 0) : 0), 0);
    expect([som(2022), som(2024), som(2026)]).toEqual([9506, 11094, 12823]);
    const onvolledig = alle.flat().filter(({ jaar }) => ![2022, 2024, 2026].includes(jaar));
    expect(onvolledig.every(({ aantal }) => aantal === null)).toBe(true);
  });

  test('Flevoland 2026 is the sum of its gemeenten, with the source', async () => {
    const flevoland = await referentie.listTaakstellingenVanRegio('AM11');
    const jaar2026 = flevoland.find(({ jaar }) => jaar === 2026);
    expect(jaar2026).toMatchObject({ gemeenten: 5, bekend: 5 });
    expect(jaar2026?.bronnen.map(({ url }) => url)).toEqual([
      'https://wetten.overheid.nl/BWBR0015738/2026-04-02',
    ]);
    expect(flevoland.find(({ jaar }) => jaar === 2017)).toMatchObject({
      aantal: null,
      gemeenten: 5,
      bekend: 1,
    });
    expect(flevoland.find(({ jaar }) => jaar === 2020)).toMatchObject({ aantal: null, gemeenten: null });
  });

  test('the country: published where there is a total, else the sum of a complete year, else onbekend', async () => {
    const land = await referentie.listLandelijkeTaakstellingen();
    expect(land.map(({ jaar, aantal, soort }) => [jaar, aantal, soort])).toEqual([
      [2015, null, null],
      [2016, null, null],
      [2017, 2600, 'gepubliceerd'],
      [2018, 4600, 'gepubliceerd'],
      [2019, 6000, 'gepubliceerd'],
      [2020, null, null],
      [2021, null, null],
      [2022, 9500, 'gepubliceerd'],
      [2023, null, null],
      [2024, 11094, 'som'],
      [2025, null, null],
      [2026, 12823, 'som'],
    ]);
    expect(land.find(({ jaar }) => jaar === 2022)).toMatchObject({ afgerond: true, somGemeenten: 9506 });
  });
});

describe('published figures of the source texts', () => {
  test('Almere 2015, 2016 and 2019, each in the words of the source', async () => {
    const cijfers = await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code: 'GM0034' });
    expect(cijfers.map((c) => [c.peildatum, c.indicator, c.waarde, c.soort])).toEqual([
      ['2015-12-31', 'plaatsingen', 9, 'stroom'],
      ['2016-06-30', 'plaatsingen', 19, 'stroom'],
      ['2019-04-15', 'geholpen', 73, 'onbekend'],
    ]);
    expect(cijfers.every(({ bron, label }) => bron.tekst !== '' && label !== '')).toBe(true);
    expect(findGepubliceerdeWaarde(cijfers, 'werkzaam', datum('2019-04-15'))).toBeUndefined();
  });

  test('Amersfoort at the end of 2018, and Horst aan de Maas without a date', async () => {
    const amersfoort = await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code: 'GM0307' });
    const eind2018 = datum('2018-12-31');
    expect(findGepubliceerdeWaarde(amersfoort, 'werkzaam', eind2018)?.waarde).toBe(8);
    expect(findGepubliceerdeWaarde(amersfoort, 'taakstelling', eind2018)?.waarde).toBe(41);
    const horst = await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code: 'GM1507' });
    expect(horst.map((c) => [c.peildatum, c.waarde])).toEqual([
      [null, 5],
      [null, 8],
    ]);
  });

  test('the country at the end of 2018 and in 2022', async () => {
    const land = await referentie.listGepubliceerdeCijfers({ niveau: 'land' });
    const op = (dag: string, figuur: 'positief' | 'werkzaam' | 'wachtend') =>
      findGepubliceerdeWaarde(land, figuur, datum(dag))?.waarde;
    expect([
      op('2018-12-31', 'positief'),
      op('2018-12-31', 'werkzaam'),
      op('2018-12-31', 'wachtend'),
    ]).toEqual([3700, 2500, 1200]);
    expect([
      op('2022-06-30', 'positief'),
      op('2022-06-30', 'werkzaam'),
      op('2022-06-30', 'wachtend'),
    ]).toEqual([11469, 7421, 4048]);
    expect(op('2022-12-31', 'wachtend')).toBe(4329);
    expect(op('2020-12-31', 'werkzaam')).toBeUndefined();
  });

  test('a region’s own figure, and nothing for a gemeente without any', async () => {
    const zeeland = await referentie.listGepubliceerdeCijfers({ niveau: 'arbeidsmarktregio', code: 'AM24' });
    expect(zeeland.map((c) => [c.indicator, c.waarde])).toEqual([['geplaatst-cumulatief', 79]]);
    expect(await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code: 'GM0363' })).toEqual([]);
  });

  test('figures of a predecessor stand under its own name', async () => {
    await pool.query(
      `insert into gepubliceerd_cijfer (volgnummer, peildatum, soort, soort_tekst, niveau, gemeente_code, naam, indicator,
        waarde, afgerond, bron, bron_type, bron_type_tekst)
       values (900, '2019-12-31', 'stand', 'stand', 'gemeente', 'GM0003', 'Appingedam', 'werkzaam', 6, false, 'proef',
        'secundair', 'secundair')`,
    );
    expect(await referentie.listCijfersVoorgangers(code('GM1979'))).toMatchObject([
      { code: 'GM0003', overgang: 'samengevoegd', cijfers: [{ waarde: 6 }] },
    ]);
    expect(await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code: 'GM1979' })).toEqual([]);
  });
});

test('kinds of work come with their proposed occupations, postcodes with a point', async () => {
  const werksoorten = await referentie.listWerksoorten();
  expect(werksoorten).toHaveLength(13);
  expect(werksoorten.find((w) => w.code === 'montage')?.beroepen.map((b) => b.isco08)).toEqual([
    '8219',
    '8212',
  ]);
  expect(await referentie.findPostcode('1315')).toMatchObject({
    gemeenteCode: 'GM0034',
    woonplaats: 'Almere',
  });
  expect(await referentie.findPostcode('0000')).toBeUndefined();
});
