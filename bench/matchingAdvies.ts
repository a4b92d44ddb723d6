import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileMarkt, type Net } from '#matching/index.ts';
import { createDimacs } from './matching/dimacs.ts';
import { measureGoedkoopste } from './matching/goedkoopste.ts';
import { measureHaalbaarheid } from './matching/haalbaarheid.ts';
import { createMarkt } from './matching/markt.ts';
import { createRangkosten } from './matching/rangkosten.ts';
import { measureToestemming } from './matching/toestemming.ts';
import { createWereld } from './matching/wereld.ts';
import { measureZitplaatswinst } from './matching/zitplaatswinst.ts';

/** The cold run of 10,000 people comes first: after it the engine is warm. */
const GOEDKOOPSTE = [10_000, 1_000, 60_000] as const;
const GROOT = [10_000, 60_000] as const;
const TOESTEMMING = [1_000, 10_000] as const;
const VERHOUDINGEN = [0.8, 1, 1.2] as const;

/** What advises on invented markets: T7, T8, T10 and T14; and for T6 the same problems as files. */
export async function measureMatchingAdvies(): Promise<void> {
  for (const aantal of GOEDKOOPSTE) {
    const net = createNet(aantal, 1);
    await measureGoedkoopste(`${aantal} people`, net);
    await writeVoorLemon(aantal, net);
  }
  for (const aantal of GROOT) {
    await measureZitplaatswinst(`${aantal} people`, createNet(aantal, 1));
    await measureHaalbaarheid(`${aantal} people`, createWereld(aantal, 1));
  }
  for (const aantal of TOESTEMMING) {
    for (const verhouding of VERHOUDINGEN) {
      measureToestemming(`${aantal} people, ${verhouding} seats for each`, createNet(aantal, verhouding));
    }
  }
}

/** With a folder in BENCH_DIMACS: the problem that was just solved, for a solver outside this project. */
async function writeVoorLemon(aantal: number, net: Net): Promise<void> {
  const map = process.env.BENCH_DIMACS;
  if (map === undefined) return;
  await writeFile(join(map, `${aantal}.min`), createDimacs(net, createRangkosten(net)));
}

function createNet(aantal: number, verhouding: number): Net {
  const gelezen = compileMarkt(createMarkt(createWereld(aantal, verhouding)));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error[0]));
  return gelezen.value.net;
}
