import type { Bron, Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

/** Participatiewet art. 10b: until 2017 the college could (`kan`) offer beschut werk, since then it must. */
export type Plichtversie = Regelversie & { readonly karakter: 'kan' | 'biedt-aan' };

const PW = 'https://wetten.overheid.nl/BWBR0015703';

const KAN: Bron = { artikel: 'Participatiewet art. 10b lid 1', vindplaats: `${PW}/2015-08-24`, merk: 'W' };
const BIEDT_AAN: Bron = {
  artikel: 'Participatiewet art. 10b lid 1, 4, 5 en 6',
  vindplaats: `${PW}/2017-01-01`,
  merk: 'W',
};

/** The texts of the duty to offer, per period. In 2026 the people it holds for were listed anew; its numbers were not. */
export const PLICHT_VERSIES: readonly Plichtversie[] = [
  {
    regel: 'plicht',
    geldig: { van: datum('2015-01-01'), tot: datum('2017-01-01') },
    karakter: 'kan',
    bronnen: [KAN],
  },
  {
    regel: 'plicht',
    geldig: { van: datum('2017-01-01'), tot: datum('2026-01-01') },
    karakter: 'biedt-aan',
    bronnen: [BIEDT_AAN],
  },
  {
    regel: 'plicht',
    geldig: { van: datum('2026-01-01'), tot: null },
    karakter: 'biedt-aan',
    bronnen: [{ ...BIEDT_AAN, vindplaats: `${PW}/2026-01-01` }],
  },
];

/** The texts of the facility until the job starts; before 2017 the by-law did not have to hold one. */
export const OVERBRUGGING_VERSIES: readonly Plichtversie[] = PLICHT_VERSIES.map((versie) => ({
  ...versie,
  regel: 'overbrugging',
  bronnen: versie.bronnen.map((bron) => ({
    ...bron,
    artikel: versie.karakter === 'kan' ? bron.artikel : 'Participatiewet art. 10b lid 7',
  })),
}));
