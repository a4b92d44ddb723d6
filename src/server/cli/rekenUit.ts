import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import {
  findRekenregel,
  type Gevondenfout,
  type Invoermelding,
  REKENREGELS,
  toUitvoer,
} from '#reken/index.ts';
import { codeOf, EXIT } from '../config/index.ts';
import { toonJson } from './json.ts';
import { readRekennormen } from './rekenNormen.ts';

type Gelezen =
  | { readonly ok: true; readonly invoer: unknown }
  | { readonly ok: false; readonly melding: string };

/** Calculates one rule with the JSON of a file, or of standard input for '-', and prints the answer. */
export async function rekenUit(code: string, bestand: string, metDatabase: boolean): Promise<void> {
  const regel = findRekenregel(code);
  if (regel === undefined) {
    const namen = REKENREGELS.map((bekend) => bekend.code).join(', ');
    toonFouten([{ pad: '', melding: `De regel '${code}' bestaat niet. Kies uit: ${namen}.` }]);
    return;
  }
  const gelezen = await leesInvoer(bestand);
  if (!gelezen.ok) {
    toonFouten([{ pad: '', melding: gelezen.melding }]);
    return;
  }
  const antwoord = regel.reken(gelezen.invoer, await readRekennormen(metDatabase));
  if (antwoord.soort === 'fouten') {
    toonFouten(await describeFouten(antwoord.fouten));
    return;
  }
  toonJson(toUitvoer(antwoord));
  if (antwoord.soort === 'weigering') process.exitCode = EXIT.weigering;
}

/** The words for faults are loaded only when there are any. */
async function describeFouten(fouten: readonly Gevondenfout[]): Promise<readonly Invoermelding[]> {
  const { describeInvoerfout } = await import('#web/texts/nl/rekenen.ts');
  return fouten.map((fout) =>
    'melding' in fout ? fout : { pad: fout.pad, melding: describeInvoerfout(fout.code) },
  );
}

function toonFouten(fouten: readonly Invoermelding[]): void {
  toonJson({ fouten });
  for (const { pad, melding } of fouten) process.stderr.write(`${pad === '' ? '' : `${pad}: `}${melding}\n`);
  process.exitCode = EXIT.gebruik;
}

async function leesInvoer(bestand: string): Promise<Gelezen> {
  try {
    const tekst = bestand === '-' ? await leesStandaardinvoer() : await readFile(bestand, 'utf8');
    return { ok: true, invoer: JSON.parse(tekst.replace(/^\uFEFF/, '')) };
  } catch (fout) {
    if (fout instanceof SyntaxError) {
      return {
        ok: false,
        melding: "De invoer is geen JSON. Controleer de haakjes, komma's en aanhalingstekens.",
      };
    }
    const reden = ONLEESBAAR[codeOf(fout) ?? ''];
    if (reden === undefined) throw fout;
    return { ok: false, melding: `Het bestand '${bestand}' ${reden}` };
  }
}

async function leesStandaardinvoer(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Typ de invoer als JSON en sluit af met Ctrl-D.\n');
  return await text(process.stdin);
}

const ONLEESBAAR: Readonly<Record<string, string>> = {
  ENOENT: 'is er niet. Controleer de naam.',
  ENOTDIR: 'is er niet. Controleer de naam.',
  EISDIR: 'is een map. Geef een bestand met JSON.',
  EACCES: 'mag niet worden gelezen. Geef uzelf leesrechten.',
};
