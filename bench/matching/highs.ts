import loadHighs from 'highs';
import type { Kosten, Net } from '#matching/index.ts';

/** What the solver found, and how long it took from the net to the optimum, loading included. */
export type HighsUitkomst = { readonly kosten: number; readonly ms: number };

/** Solves the problem once, cold, as a linear program with the npm package `highs`; its optimum is whole by nature. */
export async function solveMetHighs(net: Net, kosten: Kosten): Promise<HighsUitkomst> {
  const begin = performance.now();
  const highs = await loadHighs();
  const { Status, ObjectiveValue } = highs.solve(createLp(net, kosten));
  const ms = performance.now() - begin;
  if (Status !== 'Optimal') throw new Error(`highs stopped with ${Status}`);
  return { kosten: Math.round(ObjectiveValue), ms };
}

/** CPLEX LP text: x is an edge, z is staying without a place; one row per person and per place. */
function createLp(net: Net, { kant, zonder }: Kosten): string {
  const perPlek: string[][] = Array.from(net.capaciteit, () => []);
  const doel: string[] = [];
  const rijen: string[] = [];
  zonder.forEach((prijs, i) => {
    const namen: string[] = [];
    for (let e = net.begin[i] ?? 0; e < (net.begin[i + 1] ?? 0); e += 1) {
      namen.push(`x${e}`);
      doel.push(`${kant[e]} x${e}`);
      perPlek[net.plek[e] ?? -1]?.push(`x${e}`);
    }
    doel.push(`${prijs} z${i}`);
    rijen.push(` k${i}: ${[...namen, `z${i}`].join(' + ')} = 1`);
  });
  perPlek.forEach((namen, j) => {
    if (namen.length > 0) rijen.push(` p${j}: ${namen.join(' + ')} <= ${net.capaciteit[j]}`);
  });
  return `Minimize\n obj: ${doel.join('\n + ')}\nSubject To\n${rijen.join('\n')}\nEnd\n`;
}
