import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import type { Middelen } from '#web/ui/middelen.ts';
import { createLetterregel, letterbestanden } from './letters.ts';
import { manifestNaam } from './manifest.ts';
import { eigenBestanden, onderdelen, themabestand } from './onderdelen.ts';
import { listKlassen, pruneKlassen } from './prune-klassen.ts';
import { parseTokens, pruneTokens } from './prune-tokens.ts';

export { readManifest } from './manifest.ts';

export interface BuildOpdracht {
  /** Folder that receives the hashed files and manifest.json. */
  uitMap: string;
  /** Root of the project, where src and node_modules are. Default: the current folder. */
  projectMap?: string;
  /** Address under which the server gives the files out. */
  basisadres?: string;
}

/** Oldest browsers that get the full looks: those of 2021. Written as major << 16. */
const browsers = { chrome: 90 << 16, firefox: 90 << 16, safari: 15 << 16 };

function listBronnen(map: string): string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.tsx'))
    .map((naam) => readFileSync(join(map, naam), 'utf8'));
}

function composeStijl(projectMap: string, letterregels: readonly string[]): string {
  const modules = join(projectMap, 'node_modules');
  const gebruikt = listKlassen(listBronnen(join(projectMap, 'src/web')));
  const delen = onderdelen.map((pad) => pruneKlassen(readFileSync(join(modules, pad), 'utf8'), gebruikt));
  const eigen = eigenBestanden.map((naam) => readFileSync(join(projectMap, 'src/web/stijl', naam), 'utf8'));
  const [thema = ''] = eigen;
  const tokens = pruneTokens(
    parseTokens(readFileSync(join(modules, themabestand), 'utf8')),
    [...delen, ...eigen].join('\n'),
    parseTokens(thema),
  );
  return [...letterregels, tokens, ...delen, ...eigen].join('\n');
}

/**
 * Builds everything the browser asks for beside the page: one style sheet, one small script, four fonts.
 * File names carry a hash of the contents, so the server may let browsers keep them for ever.
 */
export async function buildAssets(opdracht: BuildOpdracht): Promise<Middelen> {
  const { uitMap, projectMap = process.cwd(), basisadres = '/assets/' } = opdracht;
  mkdirSync(uitMap, { recursive: true });
  const write = (naam: string, soort: string, inhoud: Uint8Array): string => {
    const merk = createHash('sha256').update(inhoud).digest('hex').slice(0, 10);
    writeFileSync(join(uitMap, `${naam}-${merk}.${soort}`), inhoud);
    return `${basisadres}${naam}-${merk}.${soort}`;
  };

  const letters = letterbestanden.map((letter) => {
    const inhoud = readFileSync(join(projectMap, 'node_modules/@fontsource/noto-sans/files', letter.bestand));
    return { ...letter, adres: write(letter.bestand.replace('.woff2', ''), 'woff2', inhoud) };
  });
  const stijl = transform({
    filename: 'stijl.css',
    code: Buffer.from(
      composeStijl(
        projectMap,
        letters.map((letter) => createLetterregel(letter, letter.adres)),
      ),
    ),
    minify: true,
    targets: browsers,
  });
  const eiland = await build({
    entryPoints: [join(projectMap, 'src/web/island/eiland.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2020'],
    absWorkingDir: projectMap,
  });

  const tekenmap = join(projectMap, 'src/web/tekening');
  const tekeningen = readdirSync(tekenmap).map((bestand) => {
    const naam = bestand.replace('.svg', '');
    return [naam, write(naam, 'svg', readFileSync(join(tekenmap, bestand)))] as const;
  });

  const middelen = {
    stijl: write('stijl', 'css', stijl.code),
    eiland: write('eiland', 'js', eiland.outputFiles[0]?.contents ?? new Uint8Array()),
    letters: letters.filter((letter) => letter.voorladen).map((letter) => letter.adres),
    tekeningen: Object.fromEntries(tekeningen),
  };
  writeFileSync(join(uitMap, manifestNaam), `${JSON.stringify(middelen, null, 2)}\n`);
  return middelen;
}
