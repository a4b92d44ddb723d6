import type { Periode } from '#domain/shared/index.ts';
import { type Feit, type FeitenVanPersoon, momentVan } from './tellingFeiten.ts';

export type Rij = Readonly<Record<string, string | number | boolean | null>>;

/** One row for a table; those with `vervangen_op` go to its historie. */
export type Tabelrij = readonly [tabel: string, rij: Rij];

/** A workplace that everyone of the gemeente works at. */
export type Werkplek = {
  readonly werkgever: string;
  readonly werkplek: string;
  readonly rijen: readonly Tabelrij[];
};

const LANG_GELEDEN = '2024-12-01T12:00:00Z';
const BESLUIT = {
  afwijkend: false,
  motivering: '',
  genomen_op: '2024-12-01',
  bekendgemaakt_op: '2024-12-01',
  bezwaar_uiterlijk_op: '2025-01-12',
};
const BAAN = { soort: 'onbepaalde-tijd', opvolgend_werkgever: false, reden_afwijking: '' };
const ERF = { soort: 'aanbieder', vorm: 'stichting', sinds: '2015-01-01' };
const DIEREN = { werksoort_code: 'dieren', naam: 'Dieren verzorgen', beschikbaar: '[2015-01-01,)' };
const NOA = { voornaam: 'Noa', achternaam: 'Berg', zoeknaam: 'noa berg', geboortedatum: '2001-05-06' };

/** A register with one employer and one workplace. */
export function createWerkplek(gemeente_code: string, plaats: number, maakId: () => string): Werkplek {
  const [organisatie_id, werkgever, werkplek] = [maakId(), maakId(), maakId()];
  const plek = { ...DIEREN, id: werkplek, nummer: `p-${code(plaats)}`, werkgever_id: werkgever };
  return {
    werkgever,
    werkplek,
    rijen: [
      ['register', { gemeente_code, sinds: '2024-01-01', demo: false }],
      ['organisatie', { id: organisatie_id, kvk: String(90_000_000 + plaats), naam: 'Het Erf' }],
      ['werkgever', { ...ERF, gemeente_code, id: werkgever, organisatie_id }],
      ['werkplek', { ...plek, gemeente_code }],
    ],
  };
}

/** All rows of one person; `plaats` makes the number of the dossier. */
export function composePersoon(
  feiten: FeitenVanPersoon,
  plaats: number,
  plek: Werkplek,
  maakId: () => string,
): readonly Tabelrij[] {
  const [persoon_id, dossier_id] = [maakId(), maakId()];
  const gemeente_code = feiten.gemeente;
  const wie = { gemeente_code, dossier_id, persoon_id };
  const dossier = { nummer: `k-${code(plaats)}`, herkomst: 'zelf', geopend_op: '2024-01-01' };
  return [
    ['persoon', { ...NOA, gemeente_code, id: persoon_id }],
    ['dossier', { ...dossier, gemeente_code, id: dossier_id, persoon_id }],
    [
      'beschikking',
      { ...wie, ...BESLUIT, id: maakId(), soort: 'afwijzing', vastgelegd_op: LANG_GELEDEN, versie: 1 },
    ],
    ...feiten.vaststellingen.flatMap((feit) => {
      const besluit = {
        ...wie,
        ...BESLUIT,
        id: maakId(),
        soort: 'vaststelling',
        wacht_sinds: '2024-12-01',
      };
      return listVersies('beschikking', feit, (periode) => ({ ...besluit, geldig: asDaterange(periode) }));
    }),
    ...feiten.aanhoudingen.flatMap((feit) => {
      const vast = { gemeente_code, dossier_id, id: maakId(), reden: 'op reis' };
      return listVersies('aanhouding', feit, (periode) => ({ ...vast, periode: asDaterange(periode) }));
    }),
    ...feiten.dienstverbanden.flatMap((feit) => {
      const [id, urenId, plaatsing_id] = [maakId(), maakId(), maakId()];
      const baan = { ...wie, ...BAAN, id, plaatsing_id, werkgever_id: plek.werkgever };
      const duur = { gemeente_code, dossier_id, id: urenId, dienstverband_id: id, periode: '[2024-01-01,)' };
      return [
        ...listPlaatsing({ ...wie, id: plaatsing_id, soort: 'beschut-werk', periode: '[2024-01-01,)' }, plek),
        ...listVersies('dienstverband', feit, ({ regeling, periode }) => ({
          ...baan,
          regeling,
          periode: asDaterange(periode),
        })),
        ...listVersies('dienstverband_uren', feit, ({ uren }) => ({ ...duur, uren })),
      ];
    }),
    ...feiten.proefplaatsen.flatMap((een): Tabelrij[] => {
      const proef = { ...wie, soort: 'proefplaats', periode: asDaterange(een) };
      return [...listPlaatsing({ ...proef, id: maakId() }, plek), ['trede', { ...proef, id: maakId() }]];
    }),
  ];
}

/** Each placement has a seat of its own, with the id of the placement. */
function listPlaatsing(plaatsing: Rij & { readonly id: string }, plek: Werkplek): Tabelrij[] {
  const { gemeente_code = null, id } = plaatsing;
  const zitplaats = { gemeente_code, id, werkplek_id: plek.werkplek, volgnummer: Number(id.slice(-12)) };
  return [
    ['zitplaats', { ...zitplaats, periode: '[2015-01-01,)' }],
    ['plaatsing', { ...plaatsing, zitplaats_id: id }],
  ];
}

/** The last version as current row, the earlier ones as historie. */
function listVersies<T>(tabel: string, feit: Feit<T>, asRij: (waarde: T) => Rij): Tabelrij[] {
  return feit.map(({ vanaf, waarde }, index): Tabelrij => {
    const volgende = feit[index + 1];
    const rij = { ...asRij(waarde), versie: index + 1, vastgelegd_op: momentVan(vanaf).toISOString() };
    return volgende === undefined
      ? [tabel, rij]
      : [`${tabel}_historie`, { ...rij, vervangen_op: momentVan(volgende.vanaf).toISOString() }];
  });
}

function asDaterange(periode: Periode | null): string {
  return periode === null ? 'empty' : `[${periode.van},${periode.tot ?? ''})`;
}

/** Six letters or digits, as in the number of a dossier. */
function code(plaats: number): string {
  return plaats.toString(36).padStart(6, '0');
}
