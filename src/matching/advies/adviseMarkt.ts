import type { GecompileerdeMarkt } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { countGeplaatst } from './geplaatst.ts';
import { calculateMaximum } from './maximum.ts';
import { planToestemming } from './toestemming.ts';
import { executeToestemmingen } from './toestemmingUitvoeren.ts';

/** The advice on a market, in ids; lists in the code-unit order of the candidates. */
export type Marktadvies = {
  /** People with a place in the allocation, and the most that any way of dividing can place. */
  readonly geplaatst: number;
  readonly maximaalPlaatsbaar: number;
  /** Whom to ask for consent to a lower place of the own list. */
  readonly toestemmingsplan: readonly {
    readonly kandidaat: string;
    readonly van: string;
    readonly naar: string;
  }[];
  /** Who would have a place if everybody says yes and the freed seats go as planned. */
  readonly nieuwGeplaatst: readonly { readonly kandidaat: string; readonly plek: string }[];
  /** How many people more that is. */
  readonly beloofd: number;
  /** How many people more there really are after everybody says yes and the seats are divided again. */
  readonly naHerberekening: number;
};

/** Upper bound and consent plan of a market. Deterministic: independent of the order in the file. */
export function adviseMarkt({ net, kandidaten, plekken, rang }: GecompileerdeMarkt): Marktadvies {
  const { gekozen } = calculateVerdeling(net);
  const geplaatst = countGeplaatst(gekozen);
  const { vragen, nieuw } = planToestemming(net, gekozen, { rang });
  const plekVan = (kant: number) => plekken[net.plek[kant]];
  return {
    geplaatst,
    maximaalPlaatsbaar: calculateMaximum(net, gekozen).aantal,
    toestemmingsplan: vragen.map(({ kandidaat, van, naar }) => ({
      kandidaat: kandidaten[kandidaat],
      van: plekVan(van),
      naar: plekVan(naar),
    })),
    nieuwGeplaatst: nieuw.map(({ kandidaat, kant }) => ({
      kandidaat: kandidaten[kandidaat],
      plek: plekVan(kant),
    })),
    beloofd: nieuw.length,
    naHerberekening: countGeplaatst(executeToestemmingen(net, gekozen, vragen).gekozen) - geplaatst,
  };
}
