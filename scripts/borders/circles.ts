import type { Import } from './imports.ts';

function neighbours(imports: readonly Import[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

/** The shortest way from a file back to itself, or undefined. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return trace(cameFrom, start, file);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<string, string>, start: string, last: string): string[] {
  const path = [start];
  for (let file: string | undefined = last; file !== undefined && file !== start; file = cameFrom.get(file))
    path.unshift(file);
  return [start, ...path];
}

/** Circles of imports, each told once, as the list of files from a file back to itself. */
export function listCircles(imports: readonly Import[]): string[][] {
  const graph = neighbours(imports);
  const told = new Set<string>();
  const circles: string[][] = [];
  for (const file of [...graph.keys()].sort()) {
    if (told.has(file)) continue;
    const circle = findCircle(graph, file);
    if (circle === undefined) continue;
    for (const member of circle) told.add(member);
    circles.push(circle);
  }
  return circles;
}
