import type { Datum } from '#domain/shared/index.ts';
import { type Behoeftecode, encodeBehoefte, encodeType, isGenoeg, weighType } from './behoeftecode.ts';
import type { Gebied } from './gebied.ts';
import { canOpPlektype, listEigenTypen } from './passendType.ts';
import type { Plektype, Wervingspersoon } from './plektype.ts';

/** A kind of seat to open, and the postcode around which it reaches most of the people who wait for it. */
export type Wervingstype = { readonly id: string; readonly type: Plektype; readonly pc4: string };

export type Wervingsvraag<Persoon extends Wervingspersoon> = {
  /** People who wait and got no place. */
  readonly wachtenden: readonly Persoon[];
  readonly gebied: Gebied;
  /** First day on which the person can start at a place that opens now. */
  readonly startVan: (persoon: Persoon) => Datum;
  /** At most this many types. */
  readonly hoogstens: number;
};

/**
 * Which kinds of seat to look at: each does exactly for somebody who waits. The one that does for most people comes first,
 * where every adaptation and every step of guidance counts as one person less; then the same for the people who are
 * left. Deterministic, whatever the order of the people.
 */
export function selectWervingstypen<Persoon extends Wervingspersoon>(
  vraag: Wervingsvraag<Persoon>,
): readonly Wervingstype[] {
  const gekozen: Wervingstype[] = [];
  const over = new Set(vraag.wachtenden);
  let kansen = listKansen(vraag.wachtenden);
  while (gekozen.length < vraag.hoogstens) {
    const beste = findBeste(kansen, over);
    if (beste === undefined) break;
    kansen = kansen.filter((kans) => kans !== beste);
    const waar = findPostcode(beste, over, vraag);
    if (waar === undefined) continue;
    gekozen.push({ id: `${beste.id}-${waar.pc4}`, type: beste.type, pc4: waar.pc4 });
    for (const persoon of waar.personen) over.delete(persoon);
  }
  return gekozen;
}

type Kans<Persoon> = {
  readonly id: string;
  readonly type: Plektype;
  readonly gewicht: number;
  readonly groepen: readonly Groep<Persoon>[];
};

/** People with the same needs who wish the same work. */
type Groep<Persoon> = { readonly code: Behoeftecode; readonly personen: Persoon[] };

/** Per kind of work no more types than this are looked at: those that do for most people. */
const TYPEN_PER_WERKSOORT = 40;

function listKansen<Persoon extends Wervingspersoon>(
  wachtenden: readonly Persoon[],
): readonly Kans<Persoon>[] {
  const typen = new Map<string, Map<string, Plektype>>();
  const groepen = new Map<string, Map<string, Groep<Persoon>>>();
  for (const persoon of wachtenden) {
    const code = encodeBehoefte(persoon.eisen, persoon.hardeEis);
    if (code === undefined) continue;
    const behoefte = Object.values(code).join();
    for (const type of listEigenTypen(persoon)) {
      const { werksoort } = type;
      obtain(typen, werksoort).set(createTypeId(type), type);
      const groep = obtain(groepen, werksoort).get(behoefte) ?? { code, personen: [] };
      groep.personen.push(persoon);
      obtain(groepen, werksoort).set(behoefte, groep);
    }
  }
  return [...typen].flatMap(([werksoort, eigen]) =>
    listBeste(eigen, [...(groepen.get(werksoort)?.values() ?? [])]),
  );
}

function obtain<Waarde>(kaart: Map<string, Map<string, Waarde>>, sleutel: string): Map<string, Waarde> {
  const bekend = kaart.get(sleutel) ?? new Map<string, Waarde>();
  kaart.set(sleutel, bekend);
  return bekend;
}

/** The types of one kind of work that do for most people. */
function listBeste<Persoon extends Wervingspersoon>(
  typen: ReadonlyMap<string, Plektype>,
  groepen: readonly Groep<Persoon>[],
): readonly Kans<Persoon>[] {
  return [...typen]
    .map(([id, type]) => {
      const aanbod = encodeType(type);
      const past = groepen.filter(({ code }) => isGenoeg(aanbod, code));
      const aantal = past.reduce((som, { personen }) => som + personen.length, 0);
      return { id, type, gewicht: weighType(aanbod), groepen: past, aantal };
    })
    .sort((a, b) => b.aantal - b.gewicht - (a.aantal - a.gewicht) || (a.id < b.id ? -1 : 1))
    .slice(0, TYPEN_PER_WERKSOORT);
}

function findBeste<Persoon>(
  kansen: readonly Kans<Persoon>[],
  over: ReadonlySet<Persoon>,
): Kans<Persoon> | undefined {
  let beste: Kans<Persoon> | undefined;
  let hoogste = Number.NEGATIVE_INFINITY;
  for (const kans of kansen) {
    let aantal = 0;
    for (const { personen } of kans.groepen)
      for (const persoon of personen) if (over.has(persoon)) aantal += 1;
    const winst = aantal - kans.gewicht;
    const isBeter = winst > hoogste || (winst === hoogste && beste !== undefined && kans.id < beste.id);
    if (aantal === 0 || !isBeter) continue;
    beste = kans;
    hoogste = winst;
  }
  return beste;
}

/** The postcode to which most of the people who are left can come, the nearest one of those; undefined when none of them can. */
function findPostcode<Persoon extends Wervingspersoon>(
  { type, groepen }: Kans<Persoon>,
  over: ReadonlySet<Persoon>,
  { gebied, startVan }: Wervingsvraag<Persoon>,
): { readonly pc4: string; readonly personen: readonly Persoon[] } | undefined {
  const nog = groepen.flatMap(({ personen }) => personen.filter((persoon) => over.has(persoon)));
  let beste: Bereik | undefined;
  for (const pc4 of gebied.postcodes) {
    const bereik = measureBereik(pc4, nog, gebied);
    const isVerder = beste === undefined || bereik.aantal > beste.aantal;
    const isDichter = bereik.aantal === beste?.aantal && bereik.meters < beste.meters;
    if (bereik.aantal > 0 && (isVerder || isDichter)) beste = bereik;
  }
  if (beste === undefined) return undefined;
  const { pc4 } = beste;
  const kunnen = nog.filter((persoon) =>
    canOpPlektype(type, persoon, gebied.afstandVan(persoon, pc4), startVan(persoon)),
  );
  return kunnen.length === 0 ? undefined : { pc4, personen: kunnen };
}

/** How many people would come to a postcode, and how far they live from it together. */
type Bereik = { readonly pc4: string; readonly aantal: number; readonly meters: number };

function measureBereik<Persoon extends Wervingspersoon>(
  pc4: string,
  personen: readonly Persoon[],
  gebied: Gebied,
): Bereik {
  let aantal = 0;
  let meters = 0;
  for (const persoon of personen) {
    if (!gebied.isDichtbij(persoon, pc4)) continue;
    aantal += 1;
    meters += gebied.afstandVan(persoon, pc4) ?? 0;
  }
  return { pc4, aantal, meters };
}

function createTypeId({ werksoort, uren, begeleiding, permanentToezicht, aanpassingen }: Plektype): string {
  const toezicht = permanentToezicht ? ['toezicht'] : [];
  return [werksoort, uren, begeleiding, ...toezicht, ...aanpassingen].join('.');
}
