import type { Voorrangsregels } from '#application/ronde/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { determineTrap, determineVolgordedag } from '#domain/voorrang/index.ts';
import {
  compareSamen,
  compileMarkt,
  type Deelwinst,
  type GecompileerdeMarkt,
  MARKTFORMAAT,
  type Markt,
  rankKandidaten,
} from '#matching/index.ts';
import type { GemeenteDeelwinst } from './regio.ts';

/** Somebody who waits, with the places that fit, first choice first. Ids are unique in the region. */
export type RegioPersoon = {
  readonly id: string;
  readonly gemeente: string;
  readonly vaststellingOp: Datum;
  readonly keuzes: readonly string[];
};

/** A place with its seats, opened ones included. */
export type RegioPlek = { readonly id: string; readonly gemeente: string; readonly vrij: number };

/** Everything that the gemeenten of a region would divide together. */
export type Regiomarkt = {
  readonly personen: readonly RegioPersoon[];
  readonly plekken: readonly RegioPlek[];
};

/**
 * What sharing places brings each gemeente, beside what the date alone would do. Everybody waits and no offer runs: a
 * guarantee from elsewhere would go before own residents, and then sharing could cost somebody a place.
 *
 * @throws {RangeError} when ids are double or a choice is not among the places
 */
export function calculateDeelwinst(
  regio: Regiomarkt,
  regels: Voorrangsregels,
): { readonly markt: string; readonly deelwinst: readonly GemeenteDeelwinst[] } {
  const gemeenten = [
    ...new Set([...regio.personen, ...regio.plekken].map(({ gemeente }) => gemeente)),
  ].sort();
  const eigenEerst = compileRegio(regio, regels, true);
  const opDatum = compareGemeenten(compileRegio(regio, regels, false), regio, gemeenten);
  const deelwinst = compareGemeenten(eigenEerst, regio, gemeenten).map((winst, nummer) => {
    const { gemeente: _, ...aantallen } = winst;
    return {
      gemeente: gemeenten[nummer] ?? '',
      ...aantallen,
      slechterOpDatum: opDatum[nummer]?.slechter ?? 0,
    };
  });
  return { markt: JSON.stringify(eigenEerst), deelwinst };
}

/** The market of the region: at every place own residents before all others, or everybody in the same order. */
function compileRegio(regio: Regiomarkt, regels: Voorrangsregels, eigenEerst: boolean): Markt {
  const personen = [...regio.personen].sort(byId);
  const rangen = rankKandidaten(
    personen.map(({ id, vaststellingOp }) => ({
      id,
      dag: determineVolgordedag(regels.beleid, vaststellingOp),
    })),
    regels.lot,
    regels.sha256,
  );
  const tierVan = (eigenInwoner: boolean) =>
    determineTrap(regels.beleid, { ...GEEN_GROND, eigenInwoner, afspraak: !eigenInwoner }).tier;
  const tiers = { eigen: tierVan(true), ander: tierVan(!eigenEerst) };
  const plekken = [...regio.plekken].sort(byId).map(({ id, gemeente, vrij }) => ({
    id,
    capaciteit: vrij,
    volgorde: personen
      .filter(({ keuzes }) => keuzes.includes(id))
      .map((persoon) => ({
        id: persoon.id,
        tier: persoon.gemeente === gemeente ? tiers.eigen : tiers.ander,
        rang: rangen.get(persoon.id) ?? 0,
      }))
      .sort((a, b) => a.tier - b.tier || a.rang - b.rang)
      .map((persoon) => persoon.id),
  }));
  return { formaat: MARKTFORMAAT, kandidaten: personen.map(({ id, keuzes }) => ({ id, keuzes })), plekken };
}

const GEEN_GROND = {
  eigenPlek: false,
  uitstaandAanbod: false,
  terugkeer: false,
  schaarseAanpassing: false,
};

function compareGemeenten(
  markt: Markt,
  regio: Regiomarkt,
  gemeenten: readonly string[],
): readonly Deelwinst[] {
  const gelezen = compileMarkt(markt);
  if (!gelezen.ok) throw new RangeError(`no market: ${JSON.stringify(gelezen.error)}`);
  const { net, kandidaten, plekken }: GecompileerdeMarkt = gelezen.value;
  return compareSamen(net, {
    aantal: gemeenten.length,
    vanKandidaat: numberGemeenten(kandidaten, regio.personen, gemeenten),
    vanPlek: numberGemeenten(plekken, regio.plekken, gemeenten),
  });
}

function numberGemeenten(
  ids: readonly string[],
  rijen: readonly { readonly id: string; readonly gemeente: string }[],
  gemeenten: readonly string[],
): Int32Array {
  const gemeenteVan = new Map(rijen.map(({ id, gemeente }) => [id, gemeenten.indexOf(gemeente)]));
  return Int32Array.from(ids, (id) => gemeenteVan.get(id) ?? -1);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
