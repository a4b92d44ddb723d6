import type { OpgeslagenBerekening } from '#db/installatie/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { herbereken, herberekenMet, type Rekenantwoord } from '#reken/index.ts';

type Verwijzing = {
  readonly id: string;
  readonly regel: string;
  readonly gemeente: string;
  readonly tabel: string;
  readonly rij: string;
};

/** What replaying everything showed. */
export type Controleverslag = {
  nagerekend: number;
  gelijk: number;
  /** `onderdelen`: which parts differ; 'opslag' when the stored text itself was changed. */
  readonly verschillend: (Verwijzing & { readonly onderdelen: readonly string[] })[];
  /** No rule has this code. */
  readonly onbekend: Verwijzing[];
  /** Other outcomes with the norms of now, when that was asked. */
  readonly andersMetHuidigeNormen?: (Verwijzing & { readonly was: unknown; readonly nu: unknown })[];
};

/** Replays stored calculations one by one; with norms beside it, also what would come out with those. */
export async function controleer(
  berekeningen: AsyncIterable<OpgeslagenBerekening>,
  huidigeNormen?: Normen,
): Promise<Controleverslag> {
  const verslag: Controleverslag = {
    nagerekend: 0,
    gelijk: 0,
    verschillend: [],
    onbekend: [],
    ...(huidigeNormen === undefined ? {} : { andersMetHuidigeNormen: [] }),
  };
  for await (const opgeslagen of berekeningen) {
    verslag.nagerekend += 1;
    noteHerberekening(verslag, opgeslagen);
    if (huidigeNormen !== undefined) noteVerschil(verslag, opgeslagen, huidigeNormen);
  }
  return verslag;
}

function noteHerberekening(verslag: Controleverslag, opgeslagen: OpgeslagenBerekening): void {
  const { berekening } = opgeslagen;
  if (berekening === undefined) {
    verslag.verschillend.push({ ...toVerwijzing(opgeslagen), onderdelen: ['opslag'] });
    return;
  }
  const herberekening = herbereken(berekening);
  if (herberekening.soort === 'gelijk') verslag.gelijk += 1;
  else if (herberekening.soort === 'onbekend') verslag.onbekend.push(toVerwijzing(opgeslagen));
  else verslag.verschillend.push({ ...toVerwijzing(opgeslagen), onderdelen: herberekening.onderdelen });
}

function noteVerschil(verslag: Controleverslag, opgeslagen: OpgeslagenBerekening, normen: Normen): void {
  const { berekening } = opgeslagen;
  if (berekening === undefined) return;
  const nu = herberekenMet(berekening, normen);
  if (nu.soort !== 'verschillend' || !nu.onderdelen.includes('uitkomst')) return;
  verslag.andersMetHuidigeNormen?.push({
    ...toVerwijzing(opgeslagen),
    was: berekening.uitkomst,
    nu: toKort(nu.antwoord),
  });
}

function toKort(antwoord: Rekenantwoord): unknown {
  if (antwoord.soort === 'uitkomst') return antwoord.berekening.uitkomst;
  return antwoord.soort === 'weigering' ? { weigering: antwoord.weigering } : { fouten: antwoord.fouten };
}

function toVerwijzing({ id, regel, gemeenteCode, tabel, rijId }: OpgeslagenBerekening): Verwijzing {
  return { id, regel, gemeente: gemeenteCode, tabel, rij: rijId };
}
