import type { Bron } from '#domain/berekening/index.ts';
import type { Periode } from '#domain/shared/index.ts';
import type { Subtrapcode, Trapcode, Volgorde, Voorrangsbeleid } from './beleid.ts';
import { listTrappen, type Trap } from './trap.ts';

/** A fact about a person or a place that decides who goes first. */
export type Voorrangsgegeven =
  | 'eigen-plek'
  | 'uitstaand-aanbod'
  | 'woongemeente'
  | 'afspraak'
  | 'terugkeer'
  | 'aanpassing'
  | 'datum-vaststelling'
  | 'lot';

/** The policy as facts for a page or a record; the sentences are made at the border. */
export type Beleidsfeiten = {
  readonly versie: string;
  readonly geldig: Periode;
  /** Each tier with its number, and the ground of the rule behind it. */
  readonly trappen: readonly (Trap & { readonly bron: Bron })[];
  readonly subtrappen: readonly { readonly code: Subtrapcode; readonly bron: Bron }[];
  readonly volgorde: { readonly code: Volgorde; readonly bron: Bron };
  readonly loting: Voorrangsbeleid['loting'];
  /** Everything that the order looks at, and nothing more. */
  readonly gegevens: readonly Voorrangsgegeven[];
  /** Every ground once. */
  readonly bronnen: readonly Bron[];
};

const VAN_TRAP: Readonly<Record<Trapcode, readonly Voorrangsgegeven[]>> = {
  garantie: ['eigen-plek', 'uitstaand-aanbod'],
  'eigen-inwoner': ['woongemeente'],
  afspraak: ['afspraak'],
  overig: [],
};

const VAN_SUBTRAP: Readonly<Record<Subtrapcode, Voorrangsgegeven>> = {
  terugkeer: 'terugkeer',
  'schaarse-aanpassing': 'aanpassing',
};

/** What a policy says, taken from the policy itself: who goes first, on what ground, looking at which facts. */
export function describeBeleid(beleid: Voorrangsbeleid): Beleidsfeiten {
  const { versie, geldig, trappen, subtrappen, volgorde, loting } = beleid;
  const gronden = new Map(trappen.map(({ code, bron }) => [code, bron]));
  const bronnen = [
    beleid.bronnen,
    [...trappen, ...subtrappen, volgorde, loting].map(({ bron }) => bron),
  ].flat();
  return {
    versie,
    geldig,
    trappen: listTrappen(beleid).flatMap((trap) => {
      const bron = gronden.get(trap.code);
      return bron === undefined ? [] : [{ ...trap, bron }];
    }),
    subtrappen,
    volgorde,
    loting,
    gegevens: [
      ...trappen.flatMap(({ code }) => VAN_TRAP[code]),
      ...subtrappen.map(({ code }) => VAN_SUBTRAP[code]),
      ...(volgorde.code === 'geen' ? [] : [volgorde.code]),
      'lot',
    ],
    bronnen: [...new Map(bronnen.map((bron) => [`${bron.artikel} ${bron.vindplaats}`, bron])).values()],
  };
}
