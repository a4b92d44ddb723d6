import {
  adviseMarkt,
  allocate,
  type Marktfout,
  readMarkt,
  readToewijzing,
  type Uitslag,
  verifyToewijzing,
} from '#matching/index.ts';
import { EXIT, Startfout } from '../config/index.ts';
import { readBestand } from './matchingBestand.ts';
import { describeMarktfouten, describeOvertreding } from './matchingTekst.ts';

/** Prints the outcome of a market as JSON. */
export async function verdeel(markt: string): Promise<void> {
  toonJson(allocate(await lees(markt, readMarkt)));
}

/** Prints a line for every violation; exit code 1 when there is one. */
export async function controleer(markt: string, toewijzing: string): Promise<void> {
  const gelezen = await lees(markt, readMarkt);
  const overtredingen = verifyToewijzing(gelezen.markt, await lees(toewijzing, readToewijzing));
  process.stdout.write(overtredingen.map((overtreding) => `${describeOvertreding(overtreding)}\n`).join(''));
  if (overtredingen.length > 0) process.exitCode = EXIT.fout;
  else process.stderr.write('De toewijzing klopt.\n');
}

/** Prints the advice on a market as JSON. */
export async function adviseer(markt: string): Promise<void> {
  toonJson(adviseMarkt(await lees(markt, readMarkt)));
}

async function lees<Inhoud>(
  bestand: string,
  read: (tekst: string) => Uitslag<Inhoud, readonly Marktfout[]>,
): Promise<Inhoud> {
  const uitslag = read(await readBestand(bestand));
  if (uitslag.ok) return uitslag.value;
  throw new Startfout(`${bestand}: ${describeMarktfouten(uitslag.error)}`, EXIT.gebruik);
}

function toonJson(waarde: unknown): void {
  process.stdout.write(`${JSON.stringify(waarde)}\n`);
}
