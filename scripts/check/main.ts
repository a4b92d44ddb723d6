import { begrippen } from '../begrippen/begrippen.ts';
import { borders } from '../borders/borders.ts';
import { colours } from './colours.ts';
import { toolCheck } from './command.ts';
import { copy } from './copy.ts';
import { dependencyList } from './dependencyList.ts';
import { docstrings } from './docstrings.ts';
import { documents } from './documents.ts';
import { fileShape } from './fileShape.ts';
import { leaks } from './leaks.ts';
import { licences } from './licences.ts';
import { numbering } from './numbering.ts';
import { type Check, openProject, type Project } from './project.ts';
import { purity } from './purity.ts';
import { reuse } from './reuse.ts';
import { sqlPlace } from './sqlPlace.ts';
import { strictness } from './strictness.ts';

/** Programs of their own; the slowest first, so that they run beside each other. */
const TOOLS: readonly Check[] = [
  toolCheck('types', 'tsc', ['--build', '--pretty', 'false']),
  toolCheck('types of the domain alone', 'tsc', [
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    'src/domain/tsconfig.json',
  ]),
  toolCheck('unused code', 'knip', ['--no-progress']),
  toolCheck('format and lint', 'biome', ['check', '--max-diagnostics=100', '--error-on-warnings', '.']),
  licences,
];

/** House rules that only read files. */
const RULES: readonly Check[] = [
  borders,
  purity,
  sqlPlace,
  strictness,
  docstrings,
  begrippen,
  copy,
  colours,
  fileShape,
  numbering,
  dependencyList,
  documents,
  reuse,
  leaks,
];

const LINES_SHOWN = 60;

interface Outcome {
  readonly check: Check;
  readonly problems: readonly string[];
  readonly seconds: number;
}

async function runOrExplain(check: Check, project: Project): Promise<readonly string[]> {
  try {
    return await check.run(project);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function runCheck(check: Check, project: Project): Promise<Outcome> {
  const start = performance.now();
  const problems = await runOrExplain(check, project);
  return { check, problems, seconds: (performance.now() - start) / 1000 };
}

function print({ check, problems, seconds }: Outcome): void {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${check.name} (${seconds.toFixed(1)} s)`);
  for (const problem of problems.slice(0, LINES_SHOWN)) console.log(`    ${problem}`);
  if (problems.length > LINES_SHOWN) console.log(`    … and ${problems.length - LINES_SHOWN} more`);
}

/** Two lanes for the programs, because they are heavy and machines are small. */
async function runTools(
  checks: readonly Check[],
  project: Project,
  report: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...checks];
  async function lane(): Promise<void> {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      report(await runCheck(check, project));
  }
  await Promise.all([lane(), lane()]);
}

/**
 * Runs the checks whose name contains one of the given words (all when none is given), prints a section for each,
 * and answers with the exit code: 0 when every rule holds, 1 when one is broken, 2 when no check has such a name.
 */
export async function main(root: string, words: readonly string[]): Promise<number> {
  const wanted = (check: Check) => words.length === 0 || words.some((word) => check.name.includes(word));
  const [tools, rules] = [TOOLS.filter(wanted), RULES.filter(wanted)];
  if (tools.length + rules.length === 0) {
    console.error(
      `No check is named ${words.join(', ')}. There are: ${[...RULES, ...TOOLS].map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  const project = openProject(root);
  const broken: string[] = [];
  const report = (outcome: Outcome) => {
    print(outcome);
    if (outcome.problems.length > 0) broken.push(outcome.check.name);
  };
  for (const check of rules) report(await runCheck(check, project));
  await runTools(tools, project, report);
  console.log(broken.length === 0 ? 'All checks are green.' : `Red: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
}
