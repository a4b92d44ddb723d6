import { calculateGoedkoopste, findCertificaatfouten, type Net } from '#matching/index.ts';
import { mediaan } from '../meting.ts';
import { asTijd, showKop, showRegel } from '../rapport.ts';
import { solveMetHighs } from './highs.ts';
import { createRangkosten, sumKosten } from './rangkosten.ts';

const WARM = 21;

/** T7, by number of people: beside highs, and at least this many times as fast. */
const DOELEN_HIGHS: ReadonlyMap<number, number | null> = new Map([
  [1_000, null],
  [10_000, 25],
]);

/**
 * The engine for the cheapest assignment: cold and warm, proven by its certificate, beside one cold run of highs for some
 * sizes. For T6, hold the warm time against LEMON (C++, no part of the project) on the files of `createDimacs`.
 */
export async function measureGoedkoopste(naam: string, net: Net): Promise<void> {
  showKop(`Smallest sum of ranks, ${naam}`);
  const kosten = createRangkosten(net);
  const tijden: number[] = [];
  let totaal = 0;
  for (let keer = 0; keer <= WARM; keer += 1) {
    const begin = performance.now();
    const uitkomst = calculateGoedkoopste(net, kosten);
    tijden.push(performance.now() - begin);
    totaal = sumKosten(kosten, uitkomst.gekozen);
    const fouten = findCertificaatfouten(net, kosten, uitkomst);
    if (fouten.length > 0) throw new Error(`no proof that it is cheapest: ${JSON.stringify(fouten[0])}`);
  }
  const [koud = Number.NaN, ...warm] = tijden;
  showRegel(
    `Groeiplek: cold ${asTijd(koud)}, warm ${asTijd(mediaan(warm))} (least ${asTijd(Math.min(...warm))})`,
  );
  showRegel(`cost ${totaal}, proven by its prices`);
  const doel = DOELEN_HIGHS.get(net.begin.length - 1);
  if (doel !== undefined) await compareMetHighs(net, totaal, koud, doel);
}

async function compareMetHighs(net: Net, totaal: number, koud: number, doel: number | null): Promise<void> {
  const highs = await solveMetHighs(net, createRangkosten(net));
  if (highs.kosten !== totaal) throw new Error(`highs finds ${highs.kosten}, not ${totaal}`);
  const keer = highs.ms / koud;
  const oordeel = doel === null ? '' : `; goal at least ${doel}: ${keer >= doel ? 'reached' : 'MISSED'}`;
  showRegel(`highs, cold: ${asTijd(highs.ms)}, the same cost`);
  showRegel(`${keer.toFixed(0)} times as fast, cold beside cold${oordeel}`);
}
