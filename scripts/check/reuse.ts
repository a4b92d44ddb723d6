import type { Check, Project } from './project.ts';

interface Annotation {
  readonly patterns: readonly RegExp[];
  readonly licences: readonly string[];
}

/** A glob of the REUSE specification: `*` stays inside one folder, `**` does not. */
function globToPattern(glob: string): RegExp {
  const body = glob
    .split('**')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*'))
    .join('.*');
  return new RegExp(`^${body}$`);
}

function quoted(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** Reads the part of TOML that `REUSE.toml` uses: annotation blocks with `path` and `SPDX-License-Identifier`. */
function readAnnotations(toml: string): Annotation[] {
  return toml
    .split(/^\[\[annotations\]\]/m)
    .slice(1)
    .map((block) => ({
      patterns: quoted(/^path\s*=\s*(\[[^\]]*\]|"[^"]*")/m.exec(block)?.[1] ?? '').map(globToPattern),
      licences: quoted(/^SPDX-License-Identifier\s*=\s*(.*)$/m.exec(block)?.[1] ?? '').flatMap((id) =>
        id.split(/ AND | OR /),
      ),
    }));
}

function licencesOf(annotations: readonly Annotation[], file: string): readonly string[] {
  const covering = annotations.filter(({ patterns }) => patterns.some((pattern) => pattern.test(file)));
  return covering.at(-1)?.licences ?? [];
}

function licenceFiles(project: Project): string[] {
  const texts = project.files.filter((file) => file.startsWith('LICENSES/'));
  return texts.map((file) => file.slice('LICENSES/'.length).replace(/\.txt$/, ''));
}

/** Every file has a licence by `REUSE.toml`, and the text of every licence used is in `LICENSES/`. */
export const reuse: Check = {
  name: 'licence of every file',
  run: (project) => {
    if (!project.files.includes('REUSE.toml')) return ['REUSE.toml is missing'];
    const annotations = readAnnotations(project.read('REUSE.toml'));
    const present = licenceFiles(project);
    const used = new Set<string>();
    const uncovered: string[] = [];
    for (const file of project.files) {
      if (file.startsWith('LICENSES/') || file === 'LICENSE' || file === 'REUSE.toml') continue;
      const licences = licencesOf(annotations, file);
      if (licences.length === 0) uncovered.push(`${file} has no licence in REUSE.toml`);
      for (const licence of licences) used.add(licence);
    }
    return [
      ...uncovered,
      ...[...used].filter((id) => !present.includes(id)).map((id) => `LICENSES/${id}.txt is missing`),
      ...present.filter((id) => !used.has(id)).map((id) => `LICENSES/${id}.txt belongs to no file`),
    ];
  },
};
