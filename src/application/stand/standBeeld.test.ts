import { describe, expect, it } from 'vitest';
import type { Gemeente, ReferentiePoort } from '#application/referentie/index.ts';
import { datum, type GemeenteCode, parseGemeenteCode } from '#domain/shared/index.ts';
import { loadStandBeeld, type StandPoort, type StandTelling } from './index.ts';

const BRON = { tekst: 'Staatscourant', url: null, type: 'primair' } as const;
const DAG = datum('2026-03-02');

function code(tekst: string): GemeenteCode {
  const gelezen = parseGemeenteCode(tekst);
  if (gelezen === undefined) throw new Error(tekst);
  return gelezen;
}

function gemeente(gemeenteCode: string, naam: string, regio: string): Gemeente {
  return {
    code: code(gemeenteCode),
    naam,
    adresnaam: naam.toLowerCase(),
    provincie: 'Flevoland',
    geldigVan: null,
    geldigTot: null,
    arbeidsmarktregio: { code: regio, naam: regio === 'F' ? 'Flevoland' : 'Utrecht' },
    middelpunt: null,
    bron: BRON,
  };
}

const GEMEENTEN = [
  gemeente('GM0034', 'Almere', 'F'),
  gemeente('GM0995', 'Lelystad', 'F'),
  gemeente('GM0344', 'Utrecht', 'U'),
];

function telling(gemeenteCode: string, positief: number, werkzaam: number, meer = 0): StandTelling {
  return {
    gemeenteCode,
    positief,
    werkzaam,
    wachtend: positief - werkzaam,
    aangehouden: meer,
    dienstverbanden: werkzaam + meer,
  };
}

type Feiten = {
  readonly tellingen: readonly StandTelling[];
  readonly uren?: ReadonlyMap<string, string>;
  readonly doel?: number | null;
  readonly doelRegio?: number | null;
};

/** The three figures of the year come from different places, so each is told apart. */
function laad({ tellingen, uren = new Map(), doel = 10, doelRegio = 14 }: Feiten, eigen = 'GM0034') {
  const niet = () => Promise.reject(new Error('not asked'));
  const referentie: ReferentiePoort = {
    listGemeenten: () => Promise.resolve(GEMEENTEN),
    findTaakstellingReeks: (gemeenteCode) =>
      Promise.resolve({
        gemeenteCode,
        voorgangers: [],
        jaren: [
          { jaar: 2025, aantal: 99, status: 'bekend', bron: BRON, somVoorgangers: null },
          {
            jaar: 2026,
            aantal: doel,
            status: doel === null ? 'onbekend' : 'bekend',
            bron: doel === null ? null : BRON,
            somVoorgangers: null,
          },
        ],
      }),
    listTaakstellingenVanRegio: () =>
      Promise.resolve([{ jaar: 2026, aantal: doelRegio, gemeenten: 2, bekend: 2, bronnen: [BRON] }]),
    listLandelijkeTaakstellingen: () =>
      Promise.resolve([
        {
          jaar: 2026,
          aantal: 20,
          soort: 'gepubliceerd',
          afgerond: true,
          somGemeenten: 21,
          bron: BRON,
          opmerking: null,
        },
      ]),
    findGemeente: niet,
    findGemeenteOpAdresnaam: niet,
    listVroegereGemeenten: niet,
    listArbeidsmarktregios: niet,
    listTaakstellingen: niet,
    listGepubliceerdeCijfers: niet,
    listGepubliceerdeCijfersOp: niet,
    listCijfersVoorgangers: niet,
    listWerksoorten: niet,
    findPostcode: niet,
  };
  const stand: StandPoort = {
    listTellingen: () => Promise.resolve(tellingen),
    listUren: () => Promise.resolve(uren),
    listWachtenden: niet,
    listPersonen: niet,
  };
  return loadStandBeeld({ stand, referentie }, code(eigen), DAG);
}

describe('loadStandBeeld', () => {
  it('adds up municipality, region and country by one arithmetic', async () => {
    const beeld = await laad({
      tellingen: [telling('GM0034', 9, 6, 1), telling('GM0995', 5, 5), telling('GM0344', 12, 4, 2)],
      uren: new Map([
        ['GM0034', '155'],
        ['GM0995', '31.5'],
        ['GM0344', '0'],
      ]),
    });
    expect(beeld?.peildatum).toBe('2026-03-02');
    expect(
      beeld?.gebieden.map(({ naam, stand, aangehouden, dienstverbanden, equivalent31 }) => ({
        naam,
        ...stand,
        aangehouden,
        dienstverbanden,
        equivalent31,
      })),
    ).toEqual([
      {
        naam: 'Almere',
        ...{ positief: 9, werkzaam: 6, wachtend: 3, taakstelling: 10, tekort: 4, dekking: '0.6000' },
        ...{ aangehouden: 1, dienstverbanden: 7, equivalent31: '5.00' },
      },
      {
        naam: 'Flevoland',
        ...{ positief: 14, werkzaam: 11, wachtend: 3, taakstelling: 14, tekort: 3, dekking: '0.7857' },
        ...{ aangehouden: 1, dienstverbanden: 12, equivalent31: '6.02' },
      },
      {
        naam: 'Nederland',
        ...{ positief: 26, werkzaam: 15, wachtend: 11, taakstelling: 20, tekort: 5, dekking: '0.7500' },
        ...{ aangehouden: 3, dienstverbanden: 18, equivalent31: '6.02' },
      },
    ]);
  });

  it('an area where one register is missing is onbekend, never the sum of the rest', async () => {
    const beeld = await laad({ tellingen: [telling('GM0034', 9, 6), telling('GM0344', 1, 1)] });
    const [almere, regio, land] = beeld?.gebieden ?? [];
    expect(almere?.stand).toMatchObject({ positief: 9, werkzaam: 6, wachtend: 3 });
    expect(regio).toMatchObject({
      gemeenten: 2,
      metRegister: 1,
      stand: { positief: null, werkzaam: null, wachtend: null, tekort: null, dekking: null },
      aangehouden: null,
      dienstverbanden: null,
      equivalent31: null,
    });
    expect(regio?.stand.taakstelling).toBe(14);
    expect(land).toMatchObject({ gemeenten: 3, metRegister: 2, stand: { werkzaam: null } });
  });

  it('before there is a register nothing is 0', async () => {
    const beeld = await laad({ tellingen: [] });
    for (const { stand, dienstverbanden, equivalent31 } of beeld?.gebieden ?? []) {
      expect([stand.positief, stand.werkzaam, stand.wachtend, stand.tekort]).toEqual(Array(4).fill(null));
      expect([dienstverbanden, equivalent31]).toEqual([null, null]);
    }
  });

  it('an empty register is 0, not onbekend', async () => {
    const beeld = await laad({ tellingen: [telling('GM0034', 0, 0)] });
    expect(beeld?.gebieden[0]).toMatchObject({
      stand: { positief: 0, werkzaam: 0, wachtend: 0, tekort: 10 },
      dienstverbanden: 0,
    });
  });

  it('the target is that of the year, each from its own source', async () => {
    const beeld = await laad({ tellingen: [telling('GM0034', 9, 6)], doel: null, doelRegio: null });
    expect(beeld?.gebieden.map(({ taakstelling }) => taakstelling)).toEqual([
      { aantal: null, soort: 'vastgesteld', bronnen: [] },
      { aantal: null, soort: 'som', bronnen: [BRON] },
      { aantal: 20, soort: 'gepubliceerd', bronnen: [BRON] },
    ]);
    expect(beeld?.gebieden[0]?.stand).toMatchObject({ werkzaam: 6, tekort: null, dekking: null });
  });

  it('is undefined for a gemeente that does not exist on the day', async () => {
    expect(await laad({ tellingen: [] }, 'GM0003')).toBeUndefined();
  });
});
