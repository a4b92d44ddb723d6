import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocate, compileMarkt, type GecompileerdeMarkt, verifyToewijzing } from '#matching/index.ts';
import { type Kernmeting, measureKern } from './matching/kern.ts';
import { buildProces, measureKoud } from './matching/koud.ts';
import { createMarkt } from './matching/markt.ts';
import { createWereld } from './matching/wereld.ts';
import { type Meting, mediaan } from './meting.ts';
import { showKop, showRegel, showVergelijking } from './rapport.ts';

const GROOTTES = [100, 1_000, 10_000, 60_000] as const;
const VERHOUDINGEN = [0.8, 1, 1.2] as const;
const KOUD = 15;

/** The engine on invented markets: T1, T2, T9, T11 and T12, each as a ratio to a floor of the same run. */
export async function measureMatching(): Promise<void> {
  const kernen = new Map<number, { readonly meting: Kernmeting; readonly kanten: number }>();
  for (const aantal of GROOTTES) {
    for (const verhouding of VERHOUDINGEN) {
      const markt = createGecompileerd(aantal, verhouding);
      showMarkt(aantal, verhouding, markt);
      if (verhouding !== 1) continue;
      const meting = await measureKern(markt);
      kernen.set(aantal, { meting, kanten: markt.rang.length });
      showKern(aantal, meting);
      if (aantal >= 10_000) await showKoud(aantal, markt);
    }
  }
  showSchaal(kernen.get(10_000), kernen.get(60_000));
}

function createGecompileerd(aantal: number, verhouding: number): GecompileerdeMarkt {
  const gelezen = compileMarkt(createMarkt(createWereld(aantal, verhouding)));
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error[0]));
  return gelezen.value;
}

/** Says what the market is like; stops when the outcome is not valid. */
function showMarkt(aantal: number, verhouding: number, markt: GecompileerdeMarkt): void {
  const toewijzing = allocate(markt);
  if (verifyToewijzing(markt.markt, toewijzing).length > 0) throw new Error('the outcome is not valid');
  const eerste = toewijzing.toewijzingen.filter(({ rang }) => rang === 1).length;
  showKop(`Market of ${aantal} people, ${verhouding} seats for each, ${markt.plekken.length} places`);
  showRegel(
    `${markt.rang.length} edges, ${toewijzing.aanmeldingen} applications, ${toewijzing.toewijzingen.length} placed, ${eerste} on their first choice`,
  );
}

function showKern(aantal: number, { kern, statussen, vloer }: Kernmeting): void {
  const isGroot = aantal >= 10_000;
  showVergelijking({ wat: `T1 core, ${aantal} people`, eigen: kern, vloer, doel: isGroot ? 8 : null });
  const wat = `T9 limits and statuses, ${aantal} people`;
  showVergelijking({
    wat,
    eigen: statussen,
    vloer: { ...kern, naam: 'floor: the core' },
    doel: isGroot ? 3 : null,
  });
}

/** T2 and T11, each time in a process of its own. */
async function showKoud(aantal: number, { markt }: GecompileerdeMarkt): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'groeiplek-bench-'));
  try {
    const bestand = join(map, 'markt.json');
    await writeFile(bestand, JSON.stringify(markt));
    const proces = await buildProces(map);
    const metingen = [];
    for (let keer = 0; keer < KOUD; keer += 1) metingen.push(await measureKoud(proces, bestand, false));
    const eigen: Meting = {
      naam: 'checked and divided, cold',
      rondes: metingen.map(({ verdeel }) => verdeel),
    };
    const vloer: Meting = {
      naam: 'floor: JSON.parse of the same text',
      rondes: metingen.map(({ parse }) => parse),
    };
    const wat = `T2 from parsed objects to an outcome, ${aantal} people`;
    showVergelijking({ wat, eigen, vloer, doel: aantal === 10_000 ? 2.5 : null });
    const { kanten, bewaard, alles } = await measureKoud(proces, bestand, true);
    showKop(`T11 memory beyond the parsed file, ${aantal} people; goal at most 60 bytes an edge`);
    showRegel(
      `all that was taken on the way, outcome included: ${(alles / kanten).toFixed(1)} bytes an edge`,
    );
    showRegel(`kept at the end, outcome included: ${(bewaard / kanten).toFixed(1)} bytes an edge`);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

type Gemeten = { readonly meting: Kernmeting; readonly kanten: number };

function showSchaal(klein: Gemeten | undefined, groot: Gemeten | undefined): void {
  if (klein === undefined || groot === undefined) return;
  const perKant = ({ meting, kanten }: Gemeten) => (mediaan(meting.kern.rondes) * 1e6) / kanten;
  showKop('T12 scaling: nanoseconds an edge of the core, 60,000 people against 10,000; goal at most 1.5');
  showRegel(
    `${perKant(groot).toFixed(2)} / ${perKant(klein).toFixed(2)} = ${(perKant(groot) / perKant(klein)).toFixed(2)}`,
  );
}
