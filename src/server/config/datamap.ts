import { join } from 'node:path';
import { projectMap } from './project.ts';

/** Data folder when none was chosen: beside the program, so that two checkouts do not share one. */
export function defaultDatamap(): string {
  return join(projectMap(), '.groeiplek');
}
