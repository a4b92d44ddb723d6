import { addDagen, type Cent, cent, dagenTussen } from '#domain/shared/index.ts';
import {
  canOpPlektype,
  createGebied,
  estimateHoogte,
  type Gebied,
  selectWervingstypen,
  type Wervingspersoon,
  type Wervingstype,
} from '#domain/werving/index.ts';
import { planWerving, type Wervingsplan, whatIf, type Zitplaatstype } from '#matching/index.ts';
import type { Kostengrens, NieuwVoorstel, Prijsbron } from './werving.ts';
import { findStartVan, type Wervingsmarkt } from './wervingsmarkt.ts';

const HOOGSTENS_TYPEN = 24;
/** No more seats than this of one kind are looked at in one go. */
const HOOGSTENS_ZITPLAATSEN = 10;

type Kandidaattype = Wervingstype & { readonly prijs: NieuwVoorstel['prijs']; readonly stoel: Zitplaatstype };

/** Kinds of places to open, best first, and the least that each number of people more costs. */
export function adviseNieuw(
  markt: Wervingsmarkt,
  werksoort: string | null,
): { readonly nieuw: readonly NieuwVoorstel[]; readonly grens: readonly Kostengrens[] } {
  const typen = listKandidaattypen(markt, werksoort);
  const metPrijs = typen.filter(({ prijs }) => prijs !== null);
  const geprijsd = planTypen(markt, metPrijs);
  const ongeprijsd = planTypen(
    markt,
    typen.filter(({ prijs }) => prijs === null),
  );
  const nieuw = [
    ...toVoorstellen(markt, metPrijs, geprijsd),
    ...toVoorstellen(
      markt,
      typen.filter(({ prijs }) => prijs === null),
      ongeprijsd,
    ),
  ];
  return {
    nieuw: nieuw.filter(({ aanWerk, beter }) => aanWerk + beter > 0).sort(compareVoorstel),
    grens: geprijsd.grens.map(({ erbij, type, prijs, totaal }) => ({
      erbij,
      typeId: metPrijs[type]?.id ?? '',
      prijs: cent(prijs),
      totaal: cent(totaal),
    })),
  };
}

/** Whom seats of one kind would help: numbers of people. */
export function listMensenVanType(
  markt: Wervingsmarkt,
  voorstel: NieuwVoorstel,
): { readonly aanWerk: readonly number[]; readonly beter: readonly number[] } {
  const { nieuw, beter } = whatIf(markt.net, markt.gekozen, [
    {
      soort: 'plek-erbij',
      zitplaatsen: voorstel.zitplaatsen,
      wie: listWie(markt, voorstel, createGebied(markt.feiten.gebieden)),
    },
  ]);
  return { aanWerk: nieuw, beter: beter.filter((kandidaat) => !nieuw.includes(kandidaat)) };
}

function listKandidaattypen(markt: Wervingsmarkt, werksoort: string | null): readonly Kandidaattype[] {
  const { profielen, gekozen, vandaag, feiten } = markt;
  const gebied = createGebied(feiten.gebieden);
  const wachtenden = profielen
    .filter((_, kandidaat) => (gekozen[kandidaat] ?? -1) < 0)
    .flatMap((persoon) => (persoon === undefined ? [] : [beperkWensen(persoon, werksoort)]));
  const typen = selectWervingstypen({
    wachtenden,
    gebied: { ...gebied, postcodes: gebied.postcodes.filter((pc4) => feiten.eigenPostcodes.has(pc4)) },
    startVan: (persoon) => findStartVan(persoon, vandaag),
    hoogstens: HOOGSTENS_TYPEN,
  });
  return typen.map((type) => {
    const wie = listWie(markt, type, gebied);
    const wachten = wie.filter(({ kandidaat }) => (gekozen[kandidaat] ?? -1) < 0).length;
    const prijs = findPrijsVan(markt, type.type.werksoort);
    return {
      ...type,
      prijs,
      stoel: {
        id: type.id,
        prijs: prijs?.bedrag ?? 0,
        zitplaatsen: Math.min(HOOGSTENS_ZITPLAATSEN, wachten),
        wie: wie.map((een) => ({ ...een, bevestigd: false })),
      },
    };
  });
}

/** With a filter on one kind of work only that wish counts for which types there are. */
function beperkWensen(persoon: Wervingspersoon, werksoort: string | null): Wervingspersoon {
  if (werksoort === null) return persoon;
  return { ...persoon, werksoorten: persoon.werksoorten.filter((gewenst) => gewenst === werksoort) };
}

/** Everybody who wishes this work and for whom every requirement holds, with the place that it would have on the list. */
function listWie(
  { net, personen, profielen, plekken, feiten, voorrang, vandaag }: Wervingsmarkt,
  { type, pc4 }: Wervingstype,
  gebied: Gebied,
) {
  const soortVan = (plek: number) => feiten.plekken.get(plekken[plek] ?? '')?.werksoort ?? null;
  return personen.flatMap((_, kandidaat) => {
    const persoon = profielen[kandidaat];
    const sleutel = voorrang[kandidaat];
    if (persoon === undefined || sleutel === undefined || !persoon.werksoorten.includes(type.werksoort))
      return [];
    if (!gebied.isDichtbij(persoon, pc4)) return [];
    const start = findStartVan(persoon, vandaag);
    if (!canOpPlektype(type, persoon, gebied.afstandVan(persoon, pc4), start)) return [];
    const lijst = Array.from(net.plek.subarray(net.begin[kandidaat], net.begin[kandidaat + 1]), soortVan);
    return [{ kandidaat, sleutel, positie: estimateHoogte(lijst, type.werksoort, persoon.werksoorten) }];
  });
}

/** The price that the gemeente recorded for a place; otherwise the highest recorded at its places of this work. */
function findPrijsVan({ gemeenteprijs, feiten }: Wervingsmarkt, werksoort: string): NieuwVoorstel['prijs'] {
  const bron = (bedrag: Cent, van: Prijsbron) => ({ bedrag, bron: van });
  if (gemeenteprijs !== null) return bron(gemeenteprijs, 'gemeenteprijs');
  const prijzen = [...feiten.plekken.values()].flatMap((plek) =>
    plek.werksoort === werksoort && plek.prijsPerJaar !== null ? [plek.prijsPerJaar] : [],
  );
  const [eerste, ...rest] = prijzen;
  return eerste === undefined ? null : bron(cent(Math.max(eerste, ...rest)), 'hoogste-plekprijs');
}

function planTypen(markt: Wervingsmarkt, typen: readonly Kandidaattype[]): Wervingsplan {
  const { net, gekozen, personen, vandaag } = markt;
  const dagen = new Map(
    [...new Set(personen.map((persoon) => persoon.vaststellingOp))].map((dag) => [
      dag,
      dagenTussen(vandaag, dag),
    ]),
  );
  const sinds = Int32Array.from(personen, ({ vaststellingOp }) => dagen.get(vaststellingOp) ?? 0);
  return planWerving(
    net,
    gekozen,
    typen.map(({ stoel }) => stoel),
    { dag: 0, sinds },
    HOOGSTENS_TYPEN,
  );
}

function toVoorstellen(
  { vandaag }: Wervingsmarkt,
  typen: readonly Kandidaattype[],
  { voorstellen }: Wervingsplan,
): readonly NieuwVoorstel[] {
  return voorstellen.flatMap(({ type, zitplaatsen, aanWerk, beter, langsteWacht, prijsPerPlaatsing }) => {
    const soort = typen[type];
    if (soort === undefined) return [];
    return [
      {
        ...{
          id: soort.id,
          type: soort.type,
          pc4: soort.pc4,
          prijs: soort.prijs,
          zitplaatsen,
          aanWerk,
          beter,
        },
        langsteWacht: langsteWacht === null ? null : addDagen(vandaag, -langsteWacht),
        prijsPerPlaatsing:
          soort.prijs === null || prijsPerPlaatsing === null ? null : cent(prijsPerPlaatsing),
      },
    ];
  });
}

/** Most people at work first, then most people better off, then the longest wait, then the lowest price. */
function compareVoorstel(a: NieuwVoorstel, b: NieuwVoorstel): number {
  const wacht = (een: NieuwVoorstel) => een.langsteWacht ?? '9999-12-31';
  return (
    b.aanWerk - a.aanWerk ||
    b.beter - a.beter ||
    (wacht(a) === wacht(b) ? 0 : wacht(a) < wacht(b) ? -1 : 1) ||
    (a.prijsPerPlaatsing ?? 0) - (b.prijsPerPlaatsing ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
