import type { Kosten, Net } from '#matching/index.ts';

/**
 * The problem in the DIMACS format for minimum-cost flow, which `dimacs-solver` of the C++ library LEMON reads. Node 1 is
 * the source and the last one the sink; every person has an arc past the places.
 */
export function createDimacs(net: Net, { kant, zonder }: Kosten): string {
  const mensen = zonder.length;
  const plekken = net.capaciteit.length;
  const put = mensen + plekken + 2;
  const pijlen: string[] = [];
  zonder.forEach((prijs, i) => {
    pijlen.push(`a 1 ${i + 2} 0 1 0`, `a ${i + 2} ${put} 0 1 ${prijs}`);
    for (let e = net.begin[i] ?? 0; e < (net.begin[i + 1] ?? 0); e += 1) {
      pijlen.push(`a ${i + 2} ${mensen + 2 + (net.plek[e] ?? 0)} 0 1 ${kant[e]}`);
    }
  });
  net.capaciteit.forEach((zitplaatsen, j) => {
    pijlen.push(`a ${mensen + 2 + j} ${put} 0 ${zitplaatsen} 0`);
  });
  return [`p min ${put} ${pijlen.length}`, `n 1 ${mensen}`, `n ${put} -${mensen}`, ...pijlen, ''].join('\n');
}
