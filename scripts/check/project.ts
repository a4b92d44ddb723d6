import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files a check looks at. Tests make one in memory, `openProject` reads the working tree. */
export interface Project {
  readonly root: string;
  /** Paths with forward slashes, relative to the root, sorted. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** One house rule. It answers with a line per violation; no lines means the rule holds. */
export interface Check {
  readonly name: string;
  readonly run: (project: Project) => Promise<readonly string[]> | readonly string[];
}

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git', '.cache', '.groeiplek']);

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : walk(root, path);
    return [path];
  });
}

function listFiles(root: string): string[] {
  try {
    const arguments_ = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const output = execFileSync('git', arguments_, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
    return output.split('\0').filter((file) => file !== '');
  } catch {
    // A downloaded archive has no git administration; then every file that is not generated counts.
    return walk(root, '');
  }
}

/** Opens the working tree: tracked files and new ones that git does not ignore. */
export function openProject(root: string): Project {
  const exists = (file: string) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  return {
    root,
    files: listFiles(root).filter(exists).sort(),
    read: (file) => readFileSync(join(root, file), 'utf8'),
  };
}

/** Makes a project of texts, so that a test can show a check a broken example. */
export function projectOf(texts: Readonly<Record<string, string>>): Project {
  return {
    root: '/',
    files: Object.keys(texts).sort(),
    read: (file) => {
      const text = texts[file];
      if (text === undefined) throw new Error(`No file ${file} in this project.`);
      return text;
    },
  };
}
