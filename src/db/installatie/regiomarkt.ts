import type pg from 'pg';
import type { Regiomarkt, RegioPersoon } from '#application/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateAfstand } from '#domain/werving/index.ts';
import { toetsPlek } from '../readmodels/keuzePlekken.ts';
import { createDatabase, inTransactie } from '../verbinding/index.ts';
import {
  loadRegioGegevens,
  type Regiodag,
  type RegioGegevens,
  type RegioMens,
  type RegioWerkplek,
} from './regiogegevens.ts';

/** Nobody: the installation itself looks, and the log of each gemeente says so. */
const INSTALLATIE = '00000000-0000-0000-0000-000000000000';
const REDEN = 'Berekening van wat delen van plekken de regio brengt; alleen aantallen worden bewaard';

/** The facts of each gemeente, read one by one behind its own border, with a line in the log of each. */
export async function listRegioGegevens(
  pool: pg.Pool,
  gemeenten: readonly string[],
  wanneer: Regiodag,
): Promise<readonly RegioGegevens[]> {
  const db = createDatabase(pool);
  const gegevens: RegioGegevens[] = [];
  for (const gemeenteCode of gemeenten) {
    const identiteit = { gemeenteCode, gebruikerId: INSTALLATIE, reden: REDEN };
    gegevens.push(await inTransactie(db, identiteit, (tx) => loadRegioGegevens(tx, gemeenteCode, wanneer)));
  }
  return gegevens;
}

/** The market of the lists as people gave them: a place that was taken over is the place of its owner. */
export function asRegiomarkt(gegevens: readonly RegioGegevens[]): Regiomarkt {
  const plekken = gegevens.flatMap((deel) => deel.plekken.filter(({ isEigen }) => isEigen));
  const bekend = new Set(plekken.map(({ bron }) => bron));
  return {
    plekken: plekken.map(({ bron, gemeente, vrij }) => ({ id: bron, gemeente, vrij })),
    personen: gegevens.flatMap(({ gemeente, mensen }) =>
      mensen.map(({ dossierId, vaststellingOp, keuzes }) => ({
        ...{ id: `${gemeente}:${dossierId}`, gemeente, vaststellingOp },
        keuzes: keuzes.filter((bron) => bekend.has(bron)),
      })),
    ),
  };
}

/**
 * What if every place were shared: behind the own list come the places elsewhere of a kind of work that the person
 * wishes and that fit, the nearest first. An estimate: nobody chose those.
 */
export function asGedeeldeRegiomarkt(gegevens: readonly RegioGegevens[], dag: Datum): Regiomarkt {
  const markt = asRegiomarkt(gegevens);
  const plekken = gegevens.flatMap((deel) => deel.plekken.filter(({ isEigen, vrij }) => isEigen && vrij > 0));
  const mensen = new Map(
    gegevens.flatMap((deel) => deel.mensen.map((mens) => [`${deel.gemeente}:${mens.dossierId}`, mens])),
  );
  const metElders = (persoon: RegioPersoon): RegioPersoon => {
    const mens = mensen.get(persoon.id);
    const elders = plekken.filter(
      ({ gemeente, bron }) => gemeente !== persoon.gemeente && !persoon.keuzes.includes(bron),
    );
    return mens === undefined
      ? persoon
      : { ...persoon, keuzes: [...persoon.keuzes, ...listPassend(mens, elders, dag)] };
  };
  return { ...markt, personen: markt.personen.map(metElders) };
}

function listPassend(mens: RegioMens, plekken: readonly RegioWerkplek[], dag: Datum): readonly string[] {
  return plekken
    .filter(({ werksoort }) => mens.kandidaat.profiel.werksoorten.includes(werksoort))
    .map((plek) => ({
      plek,
      afstand: mens.thuis && plek.punt ? calculateAfstand(mens.thuis, plek.punt) : null,
    }))
    .filter(
      ({ plek, afstand }) =>
        toetsPlek({ ...plek.aanbod, afstand, neeOp: null, neeReden: null }, mens.kandidaat, dag).uitkomst ===
        'haalbaar',
    )
    .sort((a, b) => (a.afstand ?? 0) - (b.afstand ?? 0) || (a.plek.bron < b.plek.bron ? -1 : 1))
    .map(({ plek }) => plek.bron);
}
