import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import { findVerandering, isAlleenVol, type Verandering } from '#domain/ronde/index.ts';
import {
  calculateVerdeling,
  compileMarkt,
  deriveNet,
  type GecompileerdeMarkt,
  listKanten,
  type Net,
} from '#matching/index.ts';
import { compileRonde, type Voorrangsregels } from './compileRonde.ts';
import type { Deelname } from './deelname.ts';
import type { RondePersoon } from './ronde.ts';

/** A chosen place that one change would make possible, with where it stands on the list and in the order of the place. */
export type Verruiming = {
  readonly kandidaat: number;
  readonly plek: number;
  readonly sleutel: number;
  /** Position in the person's list of possible places, from 0. */
  readonly positie: number;
  readonly verandering: Verandering;
};

/** A round on numbers, with what advice needs beside the market itself. It divides exactly as the round does. */
export type Rondemarkt = {
  readonly net: Net;
  readonly gekozen: Int32Array;
  /** People and ids of places by number. */
  readonly personen: readonly RondePersoon[];
  readonly plekken: readonly string[];
  readonly verruimingen: readonly Verruiming[];
  /** Per person the precedence at a place that does not exist yet. */
  readonly voorrang: readonly number[];
};

/** A place that everybody would choose last and that has no seat: its order is the order at any new place. */
const NIEUWE_PLEK = '~nieuw';
const HAALBAAR: Haalbaarheid = { uitkomst: 'haalbaar', toetsen: [] };

/**
 * The market of a round for advice. Places without a free seat stay in the lists, so that a seat there can be tried; they
 * refuse everybody, so the outcome is that of the round. Precedence comes from the same order, with room for pairs that
 * one change would make possible.
 */
export function compileRondemarkt(deelname: Deelname, regels: Voorrangsregels): Rondemarkt {
  const soorten = new Map(
    deelname.deelnemers.map((persoon) => [persoon.nummer, sortKeuzes(persoon, deelname)]),
  );
  const ruim = compileMarkt(compileRonde(verruim(deelname, soorten), regels));
  if (!ruim.ok) throw new RangeError(`round is no market: ${JSON.stringify(ruim.error.slice(0, 3))}`);
  const personen = new Map(deelname.deelnemers.map((persoon) => [persoon.nummer, persoon]));
  return splitNet(
    ruim.value,
    soorten,
    ruim.value.kandidaten.flatMap((id) => personen.get(id) ?? []),
  );
}

/** Per chosen place: possible, or possible after a change. Others are left out. */
type Keuzesoorten = ReadonlyMap<string, 'mogelijk' | Verandering>;

function sortKeuzes({ nummer, keuzes }: RondePersoon, { garanties, vrij }: Deelname): Keuzesoorten {
  const soorten = new Map<string, 'mogelijk' | Verandering>();
  for (const { plek, haalbaarheid } of keuzes) {
    const kanNu = haalbaarheid.uitkomst === 'haalbaar' || garanties.get(nummer)?.has(plek);
    const kanMetPlaats = (vrij.get(plek) ?? 0) === 0 && isAlleenVol(haalbaarheid);
    const soort = kanNu || kanMetPlaats ? 'mogelijk' : findVerandering(haalbaarheid);
    if (soort !== undefined) soorten.set(plek, soort);
  }
  return soorten;
}

function verruim(deelname: Deelname, soorten: ReadonlyMap<string, Keuzesoorten>): Deelname {
  return {
    ...deelname,
    deelnemers: deelname.deelnemers.map((persoon) => ({
      ...persoon,
      keuzes: [
        ...persoon.keuzes
          .filter(({ plek }) => soorten.get(persoon.nummer)?.has(plek))
          .map(({ plek }) => ({ plek, haalbaarheid: HAALBAAR })),
        { plek: NIEUWE_PLEK, haalbaarheid: HAALBAAR },
      ],
    })),
    vrij: new Map([...deelname.vrij, [NIEUWE_PLEK, 0]]),
  };
}

/** Takes the wide market apart: what is possible now, what one change would add, and the order at a new place. */
function splitNet(
  { net: ruim, plekken }: GecompileerdeMarkt,
  soorten: ReadonlyMap<string, Keuzesoorten>,
  personen: readonly RondePersoon[],
): Rondemarkt {
  const aantal = plekken.length - 1;
  const verruimingen: Verruiming[] = [];
  const voorrang: number[] = [];
  const { net } = deriveNet(ruim, (kandidaat) => {
    const eigen = soorten.get(personen[kandidaat]?.nummer ?? '');
    const mogelijk: number[] = [];
    for (const kant of listKanten(ruim, kandidaat)) {
      const plek = ruim.plek[kant] ?? 0;
      const sleutel = ruim.sleutel[kant] ?? 0;
      const soort = eigen?.get(plekken[plek] ?? '');
      if (plek === aantal) voorrang[kandidaat] = sleutel;
      else if (soort === 'mogelijk') mogelijk.push(kant);
      else if (soort !== undefined)
        verruimingen.push({ kandidaat, plek, sleutel, positie: mogelijk.length, verandering: soort });
    }
    return mogelijk;
  });
  const eigenNet = { ...net, capaciteit: net.capaciteit.slice(0, aantal) };
  return {
    net: eigenNet,
    gekozen: calculateVerdeling(eigenNet).gekozen,
    ...{ personen, plekken: plekken.slice(0, aantal), verruimingen, voorrang },
  };
}
