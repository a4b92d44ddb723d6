import { addBedragen, type Bedrag, type Berekening, subtractBedrag } from '#domain/berekening/index.ts';
import {
  type Begrotingsjaar,
  type Begrotingsregel,
  countDagen,
  createBegrotingsjaar,
  findGeboektTot,
  type Kostenpost,
  type Werkperiode,
} from './begroting.ts';
import { calculatePrognose, type Prognose, type PrognoseInvoer, type Verplichting } from './prognose.ts';
import { KOSTENSOORTEN, type Kostensoort, type Voorziening } from './soorten.ts';

/** What is known of the money of a year: budgets, posts, and the jobs that run in it. */
export type Jaargegevens = {
  readonly jaar: number;
  readonly begroting: readonly Begrotingsregel[];
  readonly posten: readonly Kostenpost[];
  readonly werk: readonly Werkperiode[];
  /** What established subsidies come to, empty when there are none; null when one of them cannot be calculated. */
  readonly subsidies: readonly Verplichting[] | null;
};

/**
 * Where the promised money comes from: entered as such, the subsidies that were established, or the running jobs at the
 * budget per place, each until it ends.
 */
export type Grondslag = 'ingevuld' | 'subsidies' | 'lopend-werk' | 'onbekend';

export type Onderdeelbeeld = {
  readonly onderdeel: Kostensoort;
  readonly grondslag: Grondslag;
  readonly berekening: Berekening<PrognoseInvoer, Prognose>;
};

/** One earmarked budget: each component, and all together with what the State pays taken off. */
export type Voorzieningbeeld = {
  readonly voorziening: Voorziening;
  readonly onderdelen: readonly Onderdeelbeeld[];
  readonly totaal: Prognose;
};

/** Budget, spent, promised and forecast of one facility; undefined when nothing was entered for it. */
export function calculateVoorziening(
  gegevens: Jaargegevens,
  voorziening: Voorziening,
): Voorzieningbeeld | undefined {
  const onderdelen = KOSTENSOORTEN.flatMap((onderdeel) =>
    calculateOnderdeel(gegevens, voorziening, onderdeel),
  );
  return onderdelen.length === 0 ? undefined : { voorziening, onderdelen, totaal: sumOnderdelen(onderdelen) };
}

function calculateOnderdeel(
  { jaar, begroting, posten, werk, subsidies }: Jaargegevens,
  voorziening: Voorziening,
  onderdeel: Kostensoort,
): readonly Onderdeelbeeld[] {
  const hoortErbij = (rij: { voorziening: Voorziening; onderdeel: Kostensoort }) =>
    rij.voorziening === voorziening && rij.onderdeel === onderdeel;
  const regels = begroting.filter(hoortErbij);
  const eigen = posten.filter(hoortErbij);
  if (regels.length === 0 && eigen.length === 0) return [];
  const begrotingsjaar = createBegrotingsjaar(jaar);
  const isBeschut = voorziening === 'beschut-werk';
  const { grondslag, verplichtingen } = listVerplichtingen(
    {
      regels,
      verplicht: eigen.filter(({ soort }) => soort === 'verplicht'),
      subsidies: isBeschut && onderdeel === 'loonkostensubsidie' ? subsidies : [],
      werk: isBeschut ? werk : [],
    },
    begrotingsjaar,
  );
  const berekening = calculatePrognose({
    jaar,
    geboektTot: findGeboektTot(eigen, begrotingsjaar),
    begroot: regels.length === 0 ? null : sumBedragen(regels),
    werkelijk: sumBedragen(eigen.filter(({ soort }) => soort === 'werkelijk')),
    verplichtingen,
  });
  return berekening.ok ? [{ onderdeel, grondslag, berekening: berekening.value }] : [];
}

type Bronnen = {
  readonly regels: readonly Begrotingsregel[];
  readonly verplicht: readonly Kostenpost[];
  readonly subsidies: readonly Verplichting[] | null;
  readonly werk: readonly Werkperiode[];
};

/** What was entered as promised goes first; then established subsidies; then running jobs, at the budget per place. */
function listVerplichtingen(
  { regels, verplicht, subsidies, werk }: Bronnen,
  { dagen }: Begrotingsjaar,
): { readonly grondslag: Grondslag; readonly verplichtingen: readonly Verplichting[] | null } {
  if (verplicht.length > 0) return { grondslag: 'ingevuld', verplichtingen: verplicht.map(toVerplichting) };
  if (subsidies === null) return { grondslag: 'onbekend', verplichtingen: null };
  if (subsidies.length > 0) return { grondslag: 'subsidies', verplichtingen: subsidies };
  if (regels.length === 0 || werk.length === 0) return { grondslag: 'onbekend', verplichtingen: null };
  const verplichtingen: Verplichting[] = [];
  for (const { bedrag, plekken } of regels) {
    if (plekken === null) return { grondslag: 'onbekend', verplichtingen: null };
    for (const { van, tot, aantal } of werk) {
      verplichtingen.push({ van, tot, aantal, bedrag, overDagen: plekken * dagen });
    }
  }
  return { grondslag: 'lopend-werk', verplichtingen };
}

function toVerplichting({ van, tot, bedrag }: Kostenpost): Verplichting {
  return { van, tot, bedrag, overDagen: countDagen({ van, tot }, van, tot), aantal: 1 };
}

/** The budget is what was entered; what is promised and forecast is unknown as soon as one part is. */
function sumOnderdelen(onderdelen: readonly Onderdeelbeeld[]): Prognose {
  const som = (bedragOf: (prognose: Prognose) => Bedrag | null): Bedrag | null =>
    onderdelen.reduce<Bedrag | null>((totaal, { onderdeel, berekening }) => {
      const bedrag = bedragOf(berekening.uitkomst);
      if (totaal === null || bedrag === null) return null;
      return onderdeel === 'rijksbijdrage' ? subtractBedrag(totaal, bedrag) : addBedragen(totaal, bedrag);
    }, '0.00');
  const begroot = onderdelen.every(({ berekening }) => berekening.uitkomst.begroot === null)
    ? null
    : som(({ begroot: bedrag }) => bedrag ?? '0.00');
  const prognose = som((uitkomst) => uitkomst.prognose);
  return {
    begroot,
    werkelijk: som((uitkomst) => uitkomst.werkelijk) ?? '0.00',
    verplicht: som((uitkomst) => uitkomst.verplicht),
    prognose,
    ruimte: begroot === null || prognose === null ? null : subtractBedrag(begroot, prognose),
  };
}

function sumBedragen(rijen: readonly { readonly bedrag: Bedrag }[]): Bedrag {
  return addBedragen(...rijen.map(({ bedrag }) => bedrag));
}
