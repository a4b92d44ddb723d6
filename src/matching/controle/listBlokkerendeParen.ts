import type { Boekhouding } from './boekhouding.ts';
import type { Overtreding } from './overtreding.ts';

/**
 * A person is admitted to a full place when standing before its last holder in the order. Holders whom the place can not
 * take do not count.
 */
type Toegang = {
  readonly positie: ReadonlyMap<string, number>;
  readonly isVol: boolean;
  readonly laatste: number;
};

/** Every pair of a person and a place that would rather have each other than what they got. */
export function listBlokkerendeParen(boeken: Boekhouding): readonly Overtreding[] {
  const toegangen = new Map<string, Toegang>();
  for (const { id, capaciteit } of boeken.plekken.values()) {
    const positie = boeken.posities.get(id) ?? new Map();
    toegangen.set(id, describeToegang(positie, capaciteit, boeken.mensenVan.get(id) ?? []));
  }
  const paren: Overtreding[] = [];
  for (const { id: kandidaat, keuzes } of boeken.kandidaten.values()) {
    const eigen = boeken.plekkenVan.get(kandidaat) ?? [];
    for (const plek of keuzes) {
      if (eigen.includes(plek)) break;
      const reden = findReden(kandidaat, toegangen.get(plek));
      if (reden !== undefined) paren.push({ code: 'blokkerend-paar', kandidaat, plek, reden });
    }
  }
  return paren;
}

function describeToegang(
  positie: ReadonlyMap<string, number>,
  capaciteit: number,
  mensen: readonly string[],
): Toegang {
  const posities = mensen.flatMap((id) => positie.get(id) ?? []);
  return {
    positie,
    isVol: posities.length >= capaciteit,
    laatste: posities.reduce((laatste, plaats) => Math.max(laatste, plaats), -1),
  };
}

function findReden(
  kandidaat: string,
  toegang: Toegang | undefined,
): 'vrije-zitplaats' | 'meer-voorrang' | undefined {
  const positie = toegang?.positie.get(kandidaat);
  if (toegang === undefined || positie === undefined) return undefined;
  if (!toegang.isVol) return 'vrije-zitplaats';
  return positie < toegang.laatste ? 'meer-voorrang' : undefined;
}
