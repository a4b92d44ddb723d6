import type { RondePersoon } from '#application/ronde/index.ts';
import {
  determineVereiste,
  findBelet,
  listVragen,
  VEREISTEN,
  type Vereiste,
  type Vraag,
} from '#domain/haalbaarheid/index.ts';
import { listTekorten, type Maximum } from '#matching/index.ts';
import type { VraagAanbod, Wervingstekort, ZonderPlek } from './werving.ts';
import type { Wervingsmarkt } from './wervingsmarkt.ts';

/** Every shortage with at least one place, the largest first. */
export function adviseTekorten({ net, plekken }: Wervingsmarkt, maximum: Maximum): readonly Wervingstekort[] {
  return listTekorten(net, maximum)
    .filter((tekort) => tekort.plekken.length > 0)
    .map(({ kandidaten, plekken: nummers, zitplaatsen }) => ({
      mensen: kandidaten,
      plekken: nummers.flatMap((nummer) => plekken[nummer] ?? []),
      zitplaatsen,
    }))
    .sort((a, b) => b.mensen.length - b.zitplaatsen - (a.mensen.length - a.zitplaatsen));
}

/** People with a list on which no place could ever take them, and why. */
export function countZonderPlek({ net, gekozen, personen }: Wervingsmarkt): ZonderPlek {
  const zonder = personen.filter(
    (_, kandidaat) =>
      (gekozen[kandidaat] ?? -1) < 0 && (net.begin[kandidaat + 1] ?? 0) === (net.begin[kandidaat] ?? 0),
  );
  const redenen = new Map<Vereiste | 'onbekend', number>();
  for (const persoon of zonder) {
    const reden = findReden(persoon);
    redenen.set(reden, (redenen.get(reden) ?? 0) + 1);
  }
  return {
    aantal: zonder.length,
    redenen: [...redenen]
      .map(([reden, aantal]) => ({ reden, aantal }))
      .sort((a, b) => b.aantal - a.aantal || (a.reden < b.reden ? -1 : 1)),
    vragen: countVragen(personen),
  };
}

/** A question that is open comes first: its answer may be all that is needed. */
function findReden({ keuzes }: RondePersoon): Vereiste | 'onbekend' {
  if (keuzes.some(({ haalbaarheid }) => haalbaarheid.uitkomst === 'onbekend')) return 'onbekend';
  const eerste = keuzes.flatMap(({ haalbaarheid }) => {
    const belet = findBelet(haalbaarheid);
    return belet === undefined ? [] : [determineVereiste(belet.code)];
  });
  const aantal = (vereiste: Vereiste) => eerste.filter((een) => een === vereiste).length;
  return VEREISTEN.reduce((meeste, vereiste) => (aantal(vereiste) > aantal(meeste) ? vereiste : meeste));
}

function countVragen(personen: readonly RondePersoon[]): ZonderPlek['vragen'] {
  const tellers = new Map<string, Vraag & { aantal: number }>();
  for (const { keuzes } of personen) {
    const open = new Map(
      keuzes
        .filter(({ haalbaarheid }) => haalbaarheid.uitkomst === 'onbekend')
        .flatMap(({ haalbaarheid }) => listVragen(haalbaarheid))
        .map((vraag): [string, Vraag] => [`${vraag.code}-${vraag.aan}`, vraag]),
    );
    for (const [id, vraag] of open) {
      tellers.set(id, { ...vraag, aantal: (tellers.get(id)?.aantal ?? 0) + 1 });
    }
  }
  return [...tellers.values()].sort((a, b) => b.aantal - a.aantal || (a.code < b.code ? -1 : 1));
}

/** Free seats beside wishes, by kind of work; largest gap first. Somebody with several wishes counts at each. */
export function countVraagAanbod({ gegevens, feiten, profielen }: Wervingsmarkt): readonly VraagAanbod[] {
  const vrij = new Map<string, number>();
  for (const { nummer, vrij: aantal } of gegevens.plekken) {
    const soort = feiten.plekken.get(nummer)?.werksoort;
    if (soort !== undefined) vrij.set(soort, (vrij.get(soort) ?? 0) + aantal);
  }
  const wensen = new Map<string, number>();
  for (const soort of profielen.flatMap((persoon) => persoon?.werksoorten ?? [])) {
    wensen.set(soort, (wensen.get(soort) ?? 0) + 1);
  }
  return [...feiten.werksoorten.keys()]
    .map((werksoort) => ({
      werksoort,
      vrij: vrij.get(werksoort) ?? 0,
      wensen: wensen.get(werksoort) ?? 0,
    }))
    .filter((rij) => rij.vrij + rij.wensen > 0)
    .sort((a, b) => b.wensen - b.vrij - (a.wensen - a.vrij) || (a.werksoort < b.werksoort ? -1 : 1));
}
