import { calculateVerdeling, type GecompileerdeMarkt, listStatussen, type Net } from '#matching/index.ts';
import { type Meting, measureOmEnOm, type Taak } from '../meting.ts';

const RONDES = { rondes: 7, perRonde: 15, opwarmen: 10 };
/** A run of one task should take about this many edges, so that a small market is not only the clock. */
const KANTEN_PER_KEER = 100_000;

/** The core, the statuses and the floor on one market, warm, by turns; each time is of one run. */
export type Kernmeting = { readonly kern: Meting; readonly statussen: Meting; readonly vloer: Meting };

/** Measures allocation and statuses against reading every edge once. */
export async function measureKern(markt: GecompileerdeMarkt): Promise<Kernmeting> {
  const { net } = markt;
  const verdeling = calculateVerdeling(net);
  const keren = Math.max(1, Math.round(KANTEN_PER_KEER / net.plek.length));
  const [kern, statussen, vloer] = await measureOmEnOm(
    [
      herhaal('the core of the allocation', keren, () => calculateVerdeling(net)),
      herhaal('limits and the status of every choice', keren, () => listStatussen(markt, verdeling)),
      herhaal('floor: reading every edge once', keren, () => readKanten(net)),
    ],
    RONDES,
  );
  if (!kern || !statussen || !vloer) throw new Error('not measured');
  return { kern: perKeer(kern, keren), statussen: perKeer(statussen, keren), vloer: perKeer(vloer, keren) };
}

/** The sum is used, so that the reading is not optimised away. */
let som = 0;

function readKanten({ plek, sleutel }: Net): number {
  let deel = 0;
  for (let e = 0; e < plek.length; e += 1) deel = (deel + (plek[e] ?? 0) + (sleutel[e] ?? 0)) | 0;
  som ^= deel;
  return som;
}

function herhaal(naam: string, keren: number, werk: () => unknown): Taak {
  return {
    naam,
    doe: async () => {
      for (let keer = 0; keer < keren; keer += 1) werk();
    },
  };
}

function perKeer({ naam, rondes }: Meting, keren: number): Meting {
  return { naam, rondes: rondes.map((tijd) => tijd / keren) };
}
