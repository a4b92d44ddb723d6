import { adviseMarkt, type Marktadvies, readMarkt } from '#matching/index.ts';
import type { Ronde } from './ronde.ts';

/** Somebody who is asked whether a lower place of the own list is fine too. Ranks count from 1. */
export type Toestemmingsvraag = {
  readonly nummer: string;
  readonly van: { readonly plek: string; readonly rang: number };
  readonly naar: { readonly plek: string; readonly rang: number };
};

/** Who could be placed as well, if people freely agree to a lower place of their own list. */
export type Rondeadvies = Pick<
  Marktadvies,
  'geplaatst' | 'maximaalPlaatsbaar' | 'beloofd' | 'naHerberekening'
> & {
  readonly vragen: readonly Toestemmingsvraag[];
  /** Who would get which place when everybody says yes and the freed seats go as planned. */
  readonly nieuw: readonly { readonly nummer: string; readonly plek: string }[];
};

/** Advice on the stored market of a round that has run; undefined before that. It changes nothing. */
export function adviseRonde({ markt }: Pick<Ronde, 'markt'>): Rondeadvies | undefined {
  const gelezen = markt === null ? undefined : readMarkt(markt);
  if (!gelezen?.ok) return undefined;
  const { toestemmingsplan, nieuwGeplaatst, ...aantallen } = adviseMarkt(gelezen.value);
  const lijsten = new Map(gelezen.value.markt.kandidaten.map(({ id, keuzes }) => [id, keuzes]));
  const keuzeVan = (kandidaat: string, plek: string) => ({
    plek,
    rang: (lijsten.get(kandidaat)?.indexOf(plek) ?? -1) + 1,
  });
  return {
    ...aantallen,
    vragen: toestemmingsplan.map(({ kandidaat, van, naar }) => ({
      nummer: kandidaat,
      van: keuzeVan(kandidaat, van),
      naar: keuzeVan(kandidaat, naar),
    })),
    nieuw: nieuwGeplaatst.map(({ kandidaat, plek }) => ({ nummer: kandidaat, plek })),
  };
}
