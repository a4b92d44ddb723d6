import { beforeAll, describe, expect, test } from 'vitest';
import { BESTANDEN, type Bestand, type Bestandsinhoud, readBestanden } from './bestanden.ts';
import { checkBestanden, controleerReferentie } from './controleer.ts';
import type { ReferentieFout } from './fout.ts';
import { describeReferentieFout } from './meldingen.ts';

let echt: readonly Bestandsinhoud[] = [];

beforeAll(async () => {
  const gelezen = await readBestanden('data');
  if (!gelezen.ok) throw new Error(describeReferentieFout(gelezen.error));
  echt = gelezen.value;
});

function foutNa(bestand: Bestand, wijzig: (tekst: string) => string | Buffer): ReferentieFout | undefined {
  const bestanden = echt.map((b) =>
    b.bestand === bestand ? { ...b, inhoud: Buffer.from(wijzig(b.inhoud.toString('utf8'))) } : b,
  );
  const uitkomst = checkBestanden(bestanden);
  return uitkomst.ok ? undefined : uitkomst.error;
}

function vervang(van: string, naar: string) {
  return (tekst: string): string => {
    if (!tekst.includes(van)) throw new Error(`Not in the file: ${van}`);
    return tekst.replace(van, naar);
  };
}

function regelVan(bestand: Bestand, begin: string): number {
  const inhoud = echt.find((b) => b.bestand === bestand)?.inhoud.toString('utf8') ?? '';
  return inhoud.split('\n').findIndex((regel) => regel.startsWith(begin)) + 1;
}

const B = BESTANDEN;

describe('one wrong value is refused with file, line and column', () => {
  test.each([
    [B.gemeenten, 'GM0034,Almere', 'GM34,Almere', 'cbs_code', 'gemeentecode'],
    [B.gemeenten, 'GM0034,Almere', 'GM0034,', 'naam', 'tekst'],
    [B.gemeenten, '1984-01-01,,,AM11', '1984-02-30,,,AM11', 'geldig_van', 'datum'],
    [B.gemeenten, 'GM1966 GM1969', 'GM1966;GM1969', 'opvolgers', 'gemeentecodes'],
    [B.gemeentenPerJaar, '2015,GM0034', '2014,GM0034', 'jaar', 'jaar'],
    [B.arbeidsmarktregios, 'AM11,', 'A11,', 'am_code', 'regiocode'],
    [B.arbeidsmarktregios, 'Flevoland,5,5', 'Flevoland,0,5', 'aantal_gemeenten_2021', 'positief-getal'],
    [B.taakstelling, 'GM0034,Almere,25', 'GM0034,Almere,-25', 'aantal', 'geheel-getal'],
    [B.taakstelling, 'Almere,25,secundair,deel', 'Almere,25,secundair,half', 'dekking_jaar', 'dekking'],
    [B.taakstelling, 'Almere,25,secundair', 'Almere,25,officieel', 'bron_type', 'brontype'],
    [B.bronnenTaakstelling, ',https://zoek', ',zoek', 'url', 'adres'],
    [B.taakstellingLandelijk, 'primair,ja', 'primair,misschien', 'afgerond', 'ja-of-nee'],
    [B.gepubliceerdeCijfers, 'stand,land,NL', 'stand,werelddeel,NL', 'niveau', 'niveau'],
    [B.gepubliceerdeCijfers, 'Nederland,werkzaam', 'Nederland,blij', 'indicator', 'indicator'],
    [B.minimumloon, '1501.80', '1501.8', 'per_maand', 'bedrag'],
    [B.minimumloonJeugd, '15,30,', '15,130,', 'percentage', 'percentage'],
    [B.lksParameters, 'lks_maximum_pct', 'LKS maximum', 'parameter', 'parameter'],
    [B.normen, 'liv-uren,1248', 'liv-uren,1.248.0', 'waarde', 'getal'],
    [B.normen, '1248,uren,', '1248,uur,', 'eenheid', 'eenheid'],
    [B.normen, ',U,', ',X,', 'merk', 'merk'],
    [B.werksoorten, 'inpakken,', 'In pakken,', 'code', 'werksoortcode'],
    [B.werksoorten, ',8219 8212,', ',8219/8212,', 'isco08_voorstel', 'iscocodes'],
    [B.iscoBeroepen, '\n011,3,', '\n011,2,', 'isco08', 'iscocode'],
    [B.escoBeroepen, '5131,5131.1', '5131,5131-1', 'esco_code', 'escocode'],
    [B.postcodes, '\n1011,', '\n0011,', 'pc4', 'postcode'],
    [B.postcodes, '52.3710,4.9042', '4.9042,52.3710', 'lat', 'coordinaat'],
    [B.controlegetallen, 'som,2022,,', 'totaal,2022,,', 'grootheid', 'grootheid'],
  ])('%s: %s becomes %s', (bestand, van, naar, kolom, verwacht) => {
    const fout = foutNa(bestand, vervang(van, naar));
    expect(fout).toMatchObject({ code: 'waarde-onjuist', bestand, kolom, verwacht });
    expect(fout?.regel).toBeGreaterThan(1);
  });

  test('the line counts from the header as line 1', () => {
    const fout = foutNa(B.gemeenten, vervang('GM0034,Almere', 'GM34,Almere'));
    expect(fout?.regel).toBe(regelVan(B.gemeenten, 'GM0034,'));
  });

  test('the sentence names everything and says that nothing changed', () => {
    const fout = foutNa(B.taakstelling, vervang('GM0034,Almere,25', 'GM0034,Almere,veel'));
    expect(fout && describeReferentieFout(fout)).toBe(
      'taakstelling.csv, regel 2, kolom aantal: ‘veel’ is niet een heel getal van 0 of hoger. Er is niets veranderd.',
    );
  });
});

describe('a file that cannot be read is refused', () => {
  test('a missing file', async () => {
    expect(await controleerReferentie('data/geo')).toMatchObject({
      ok: false,
      error: { code: 'bestand-ontbreekt', bestand: B.controlegetallen },
    });
  });

  test('another encoding', () => {
    expect(foutNa(B.gemeenten, () => Buffer.from([0xff, 0xfe, 0x41]))).toMatchObject({
      code: 'bestand-onleesbaar',
      soort: 'tekens',
    });
  });

  test('a row with a field too many', () => {
    expect(foutNa(B.postcodes, vervang('\n1012,', '\n1012,x,'))).toMatchObject({
      code: 'bestand-onleesbaar',
      soort: 'csv',
      regel: 3,
    });
  });

  test('a header with another column', () => {
    expect(foutNa(B.minimumloon, vervang('per_week', 'weekloon'))).toMatchObject({
      code: 'kopregel-onjuist',
      regel: 1,
      verwacht: 'per_week',
      gevonden: 'weekloon',
    });
  });

  test('a map that is no JSON, or no map', () => {
    expect(foutNa(B.kaart, () => '{')).toMatchObject({ code: 'bestand-onleesbaar', soort: 'json' });
    expect(foutNa(B.kaart, () => '{}')).toMatchObject({ code: 'waarde-onjuist', verwacht: 'kaart' });
  });
});

describe('rows that contradict each other are refused', () => {
  test('the same gemeente twice', () => {
    const fout = foutNa(B.gemeenten, vervang('\nGM0005,Bedum', '\nGM0003,Bedum'));
    expect(fout).toMatchObject({ code: 'rij-dubbel', regel: 3, eerdereRegel: 2, sleutel: 'GM0003' });
  });

  test.each([
    [B.gemeenten, ',AM11,Flevoland', ',AM99,Flevoland', 'arbeidsmarktregio_code', 'AM99'],
    [B.gemeenten, 'GM1966 GM1969', 'GM1966 GM9999', 'opvolgers', 'GM9999'],
    [B.postcodes, '1011,Amsterdam,GM0363', '1011,Amsterdam,GM9999', 'gemeente_code', 'GM9999'],
    [B.taakstelling, 'primair,deel,"Stcrt. 2017, 4882"', 'primair,deel,Onbekend', 'bron', 'Onbekend'],
    [B.gepubliceerdeCijfers, 'gemeente,GM0307', 'gemeente,GM9999', 'code', 'GM9999'],
    [B.escoBeroepen, '\n5131,', '\n9999,', 'isco08', '9999'],
    [B.werksoorten, ',9321,', ',9999,', 'isco08_voorstel', '9999'],
    [B.normen, 'liv-uren,', 'liv-dagen,', 'code', 'liv-dagen'],
    [B.lksParameters, 'lks_maximum_pct', 'lks_minimum_pct', 'parameter', 'lks_minimum_pct'],
    [B.controlegetallen, 'wml.csv,rijen', 'loon.csv,rijen', 'bestand', 'loon.csv'],
  ])('%s points at something unknown: %s becomes %s', (bestand, van, naar, kolom, waarde) => {
    expect(foutNa(bestand, vervang(van, naar))).toMatchObject({
      code: 'verwijzing-onbekend',
      bestand,
      kolom,
      waarde,
    });
  });

  test.each([
    [B.gemeenten, 'AM11,Flevoland', 'AM11,Polder', 'arbeidsmarktregio'],
    [B.postcodes, '1011,Amsterdam,GM0363,Amsterdam', '1011,Amsterdam,GM0363,Utrecht', 'gemeente'],
    [B.taakstelling, 'GM0034,Almere,25', 'GM0034,Zeewolde,25', 'gemeente'],
    [B.gepubliceerdeCijfers, 'GM0307,Amersfoort', 'GM0307,Baarn', 'naam'],
    [B.taakstellingLandelijk, '2024,11094', '2024,11095', 'aantal'],
    [B.werksoorten, ',Inpakkers,', ',Uitpakkers,', 'isco08_labels_nl'],
    [B.kaart, '"code":"GM0034"', '"code":"GM0035"', 'code'],
    [B.normen, '1248,uren,', '1248,weken,', 'eenheid'],
  ])('%s differs from another file: %s becomes %s', (bestand, van, naar, kolom) => {
    expect(foutNa(bestand, vervang(van, naar))).toMatchObject({ code: 'waarde-verschilt', bestand, kolom });
  });

  test('a taakstelling for a gemeente that did not exist then', () => {
    const fout = foutNa(B.taakstelling, vervang('2016,2016,GM0034,Almere', '2016,2016,GM1979,Eemsdelta'));
    expect(fout).toMatchObject({ code: 'niet-in-indeling', regel: 2, gemeenteCode: 'GM1979', jaar: 2016 });
  });

  test('a complete year without one of its gemeenten', () => {
    const zonder = (tekst: string) => tekst.replace(/^2024,2024,GM0034,.*\n/m, '');
    const fout = foutNa(B.taakstelling, zonder);
    expect(fout).toMatchObject({ code: 'gemeente-ontbreekt', gemeenteCode: 'GM0034', jaar: 2024 });
  });

  test('an indeling with a gemeente that had ended, or without one that existed', () => {
    const na = foutNa(B.gemeentenPerJaar, vervang('2026,GM0034,Almere', '2026,GM0005,Bedum'));
    expect(na).toMatchObject({ code: 'niet-in-indeling', gemeenteCode: 'GM0005', jaar: 2026 });
    const zonder = foutNa(B.gemeentenPerJaar, (tekst) => tekst.replace(/^2021,GM0034,.*\n/m, ''));
    expect(zonder).toMatchObject({ code: 'gemeente-ontbreekt', gemeenteCode: 'GM0034', jaar: 2021 });
  });

  test('a map without a gemeente, or with an unknown one', () => {
    const fout = foutNa(B.kaart, vervang('"id":"GM0034"', '"id":"GM9999"'));
    expect(fout).toMatchObject({ code: 'niet-in-indeling', kolom: 'id', gemeenteCode: 'GM9999' });
  });

  test('successors that do not fit the end of a gemeente', () => {
    const leeg = foutNa(B.gemeenten, vervang('2021-01-01,GM1979', '2021-01-01,'));
    expect(leeg).toMatchObject({ code: 'opvolger-ontbreekt', regel: 2 });
    const teVeel = foutNa(B.gemeenten, vervang('1984-01-01,,,AM11', '1984-01-01,,GM0050,AM11'));
    expect(teVeel).toMatchObject({ code: 'opvolger-onverwacht', kolom: 'opvolgers' });
    const opgeheven = foutNa(B.gemeenten, vervang('2021-01-01,GM1979', '2021-01-01,GM0005'));
    expect(opgeheven).toMatchObject({ code: 'niet-in-indeling', gemeenteCode: 'GM0005' });
  });
});

describe('periods and control figures are held to', () => {
  test.each([
    [B.minimumloon, '2015-01-01,2015-07-01', '2015-01-01,2015-08-01', 3],
    [B.minimumloonJeugd, '2015-01-01,2017-07-01,22', '2015-01-01,2017-07-01,21', 3],
    [B.lksParameters, '2015-01-01,2018-01-01,23', '2015-01-01,,23', 3],
    [B.normen, 'dwangsom-dag-deel2,', 'dwangsom-dag-deel1,', 3],
  ])('%s: two rows on one day', (bestand, van, naar, regel) => {
    expect(foutNa(bestand, vervang(van, naar))).toMatchObject({
      code: 'periode-overlapt',
      regel,
      eerdereRegel: 2,
    });
  });

  test('a period that ends before it starts', () => {
    const fout = foutNa(B.minimumloon, vervang('2015-01-01,2015-07-01', '2015-01-01,2014-07-01'));
    expect(fout).toMatchObject({ code: 'periode-leeg', regel: 2, kolom: 'geldig_tot' });
  });

  test('a norm that another file holds', () => {
    expect(foutNa(B.normen, vervang('liv-uren,', 'lks-maximum,'))).toMatchObject({ code: 'norm-elders' });
  });

  test('a minimumloon without an amount', () => {
    const fout = foutNa(B.minimumloon, vervang('21,,,,14.71', '21,,,,'));
    expect(fout).toMatchObject({ code: 'bedrag-ontbreekt', kolom: 'per_uur' });
  });

  test('a sum that is not the published one', () => {
    const fout = foutNa(B.taakstelling, (tekst) => tekst.replace(/^(2022,2022,GM0034,Almere,)\d+/m, '$1999'));
    expect(fout).toMatchObject({
      code: 'controlegetal-onjuist',
      grootheid: 'som',
      jaar: 2022,
      verwacht: 9506,
    });
  });

  test('two numbers exchanged between provinces', () => {
    const fout = foutNa(B.taakstelling, (tekst) => {
      const [, almere = ''] = /^2022,2022,GM0034,Almere,(\d+)/m.exec(tekst) ?? [];
      const [, utrecht = ''] = /^2022,2022,GM0344,Utrecht,(\d+)/m.exec(tekst) ?? [];
      return tekst
        .replace(`2022,2022,GM0034,Almere,${almere}`, `2022,2022,GM0034,Almere,${utrecht}`)
        .replace(`2022,2022,GM0344,Utrecht,${utrecht}`, `2022,2022,GM0344,Utrecht,${almere}`);
    });
    expect(fout).toMatchObject({ code: 'controlegetal-onjuist', jaar: 2022, provincie: 'Flevoland' });
  });

  test('a row too few', () => {
    const fout = foutNa(B.postcodes, (tekst) => tekst.replace(/^1011,.*\n/m, ''));
    expect(fout).toMatchObject({
      code: 'controlegetal-onjuist',
      grootheid: 'rijen',
      gevonden: 4085,
      verwacht: 4086,
    });
  });

  test('a complete year without a control sum', () => {
    const fout = foutNa(B.controlegetallen, vervang('taakstelling.csv,som,2026,,12823,1\n', ''));
    expect(fout).toMatchObject({ code: 'controlegetal-ontbreekt', jaar: 2026 });
  });
});

test('the data of this repository are right', async () => {
  const uitkomst = await controleerReferentie('data');
  expect(uitkomst).toMatchObject({ ok: true });
});
