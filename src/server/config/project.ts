import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project: the same from source as from the built program. */
export function projectMap(): string {
  let map = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(map, 'package-lock.json'))) {
    const boven = dirname(map);
    if (boven === map) throw new Error('no package-lock.json above the program');
    map = boven;
  }
  return map;
}
