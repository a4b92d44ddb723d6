import {
  describePlaatsentekort,
  type Hulp,
  type Plaatsentekort,
  type RondeUitleg,
  selectHulp,
  type WatHelpt,
} from '#domain/ronde/index.ts';
import {
  calculateKeuzewinst,
  calculateMaximum,
  calculateZitplaatswinst,
  listTekorten,
} from '#matching/index.ts';
import type { Rondemarkt } from './rondemarkt.ts';

/**
 * For everybody who waits on after this round, by case number: which single change would have given a place, and which
 * shortage the person is in. Everything at once: a seat more at every place, one choice more for every person.
 */
export function calculateHulp(markt: Rondemarkt): ReadonlyMap<string, WatHelpt> {
  const { gekozen, personen } = markt;
  const tekorten = listTekortVan(markt);
  const hulp = new Map<number, Hulp[]>();
  gekozen.forEach((kant, kandidaat) => {
    if (kant < 0) hulp.set(kandidaat, []);
  });
  for (const [kandidaat, een] of [...listZitplaatshulp(markt), ...listVerruimingshulp(markt)]) {
    hulp.get(kandidaat)?.push(een);
  }
  return new Map(
    [...hulp].flatMap(([kandidaat, lijst]): [string, WatHelpt][] => {
      const persoon = personen[kandidaat];
      if (persoon === undefined) return [];
      const rang = (plek: string) => {
        const plaats = persoon.keuzes.findIndex((keuze) => keuze.plek === plek);
        return plaats < 0 ? persoon.keuzes.length : plaats;
      };
      const opRang = lijst.sort((a, b) => rang(a.plek) - rang(b.plek));
      return [[persoon.nummer, { hulp: selectHulp(opRang), tekort: tekorten.get(kandidaat) ?? null }]];
    }),
  );
}

/** Puts into every explanation what would help, for whoever waits on. */
export function withHulp(
  uitleg: ReadonlyMap<string, RondeUitleg>,
  hulp: ReadonlyMap<string, WatHelpt>,
): ReadonlyMap<string, RondeUitleg> {
  return new Map(
    [...uitleg].map(([nummer, eigen]) => {
      const watHelpt = hulp.get(nummer);
      return [nummer, watHelpt === undefined ? eigen : { ...eigen, watHelpt }];
    }),
  );
}

type Gevonden = readonly [kandidaat: number, hulp: Hulp];

/** One seat more at a place gives at most one person a place. */
function listZitplaatshulp({ net, gekozen, plekken }: Rondemarkt): readonly Gevonden[] {
  const { nieuw } = calculateZitplaatswinst(net, gekozen);
  return plekken.flatMap((plek, nummer): Gevonden[] => {
    const kandidaat = nieuw[nummer] ?? -1;
    return kandidaat < 0 ? [] : [[kandidaat, { soort: 'zitplaats', plek }]];
  });
}

function listVerruimingshulp({ net, gekozen, plekken, verruimingen }: Rondemarkt): readonly Gevonden[] {
  const helpt = calculateKeuzewinst(net, gekozen, verruimingen);
  return verruimingen.flatMap(({ kandidaat, plek, verandering }, vraag): Gevonden[] => {
    const id = plekken[plek];
    return helpt[vraag] && id !== undefined ? [[kandidaat, { plek: id, ...verandering }]] : [];
  });
}

function listTekortVan({ net, gekozen }: Rondemarkt): ReadonlyMap<number, Plaatsentekort> {
  const maximum = calculateMaximum(net, gekozen);
  return new Map(
    listTekorten(net, maximum).flatMap(({ kandidaten, plekken, zitplaatsen }) => {
      const tekort = describePlaatsentekort(kandidaten.length, plekken.length, zitplaatsen);
      return plekken.length === 0
        ? []
        : kandidaten.map((kandidaat): [number, Plaatsentekort] => [kandidaat, tekort]);
    }),
  );
}
