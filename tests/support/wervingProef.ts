import { createHash } from 'node:crypto';
import type { Poorten } from '#application/poorten.ts';
import type { RondeGegevens, RondePersoon } from '#application/ronde/index.ts';
import { loadWervingsmarkt, type WervingFeiten, type Wervingsmarkt } from '#application/werving/index.ts';
import type { Haalbaarheid, KandidaatEisen, Toets } from '#domain/haalbaarheid/index.ts';
import { cent, datum, parseDossierId, parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import type { Wervingspersoon } from '#domain/werving/index.ts';

const VANDAAG = datum('2026-03-02');

const gebruikerId = parseGebruikerId('00000000-0000-4000-8000-000000000001');
const gemeenteCode = parseGemeenteCode('GM0034');
if (!gebruikerId || !gemeenteCode) throw new Error('no id');
const WERK = {
  vandaag: VANDAAG,
  actor: { gebruikerId, gemeenteCode, naam: 'Farah', rollen: ['klantmanager'] as const },
};

/** How a listed place is for a person: possible, without a free seat, 800 metres too far, or something to ask. */
export type Pastvorm = 'past' | 'vol' | 'ver' | 'vraag';

const TOETSEN: Readonly<Record<Pastvorm, readonly Toets[]>> = {
  past: [],
  vol: [{ code: 'zitplaats', gevraagd: VANDAAG, geboden: null, uitkomst: 'voldoet-niet' }],
  ver: [{ code: 'reisafstand', gevraagd: 5000, geboden: 5800, uitkomst: 'voldoet-niet' }],
  vraag: [{ code: 'begeleiding', gevraagd: null, geboden: 'licht', uitkomst: 'onbekend' }],
};

function toHaalbaarheid(vorm: Pastvorm): Haalbaarheid {
  const uitkomst = vorm === 'past' ? 'haalbaar' : vorm === 'vraag' ? 'onbekend' : 'niet-haalbaar';
  return { uitkomst, toetsen: TOETSEN[vorm] };
}

/** Somebody in an invented market, from a few words. */
export type Proefmens = {
  readonly sinds: string;
  readonly keuzes: readonly (readonly [plek: string, vorm: Pastvorm])[];
  readonly eisen?: Partial<KandidaatEisen>;
  readonly werksoorten?: readonly string[];
};

export type Proefstand = {
  readonly mensen: readonly Proefmens[];
  /** Free seats by place. */
  readonly vrij: Readonly<Record<string, number>>;
  /** Price a year in euro by place; the others have none. */
  readonly prijzen?: Readonly<Record<string, number>>;
};

const EISEN: KandidaatEisen = {
  vaststellingen: [{ van: datum('2019-01-07'), tot: null }],
  beschikbaarVanaf: VANDAAG,
  uren: { minimaal: '24.0', maximaal: '32.0' },
  ...{ dagen: [], reistijd: 'geen-grens', reisafstand: 5000, begeleiding: 'licht' },
  ...{ permanentToezicht: false, aanpassingen: [], heeftAanvaardeAfwijking: false },
};

/** Number of the n-th person, from 1. */
function nummerVan(n: number): string {
  return `k-${String(n).padStart(6, '0')}`;
}

function toPersoon({ sinds, keuzes }: Proefmens, plaats: number): RondePersoon {
  const dossierId = parseDossierId(`00000000-0000-4000-8000-${String(plaats + 1).padStart(12, '0')}`);
  if (dossierId === undefined) throw new Error('no id');
  return {
    ...{ dossierId, nummer: nummerVan(plaats + 1), vaststellingOp: datum(sinds) },
    keuzes: keuzes.map(([plek, vorm]) => ({ plek, haalbaarheid: toHaalbaarheid(vorm) })),
  };
}

function toProfiel({ eisen = {}, werksoorten = [] }: Proefmens): Wervingspersoon {
  return { eisen: { ...EISEN, ...eisen }, hardeEis: null, werksoorten, pc4: '1301' };
}

/** The market of an invented day: everybody lives in one postcode, every place does 'groen'. */
export async function createWervingsmarkt({
  mensen,
  vrij,
  prijzen = {},
}: Proefstand): Promise<Wervingsmarkt> {
  const personen = mensen.map(toPersoon);
  const plekken = Object.entries(vrij).map(([nummer, aantal]) => ({ id: nummer, nummer, vrij: aantal }));
  const gegevens: RondeGegevens = { personen, plekken, lopend: [] };
  const feiten: WervingFeiten = {
    profielen: new Map(
      personen.flatMap(({ dossierId }, plaats) => {
        const mens = mensen[plaats];
        return mens === undefined ? [] : [[dossierId, toProfiel(mens)] as const];
      }),
    ),
    plekken: new Map(
      plekken.map(({ nummer }) => {
        const prijs = prijzen[nummer];
        const naam = nummer.toUpperCase();
        const plek = { nummer, naam, werkgever: 'De Proef', werksoort: 'groen', plaats: 'Almere' };
        return [nummer, { ...plek, prijsPerJaar: prijs === undefined ? null : cent(prijs * 100) }];
      }),
    ),
    werksoorten: new Map([
      ['dieren', 'Dieren'],
      ['groen', 'Groen'],
    ]),
    gebieden: new Map([['1301', { lat: 52.37, lon: 5.2, woonplaats: 'Almere' }]]),
    ...{ eigenPostcodes: new Set(['1301']), zonderKeuze: 0 },
  };
  const nooit = () => {
    throw new Error('not asked for');
  };
  const poorten: Pick<Poorten, 'rondes' | 'werving' | 'regels'> = {
    rondes: new Proxy({} as never, {
      get: (_, naam) => {
        if (naam === 'loadGegevens') return async () => gegevens;
        return naam === 'sha256' ? (tekst: string) => createHash('sha256').update(tekst).digest() : nooit;
      },
    }),
    werving: { loadFeiten: async () => feiten, listPersonen: nooit },
    regels: new Proxy({} as never, { get: () => async () => [] }),
  };
  const markt = await loadWervingsmarkt(WERK, poorten);
  if (markt === undefined) throw new Error('no policy');
  return markt;
}
