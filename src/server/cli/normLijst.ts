import { listOntbrekendeNormen, type Norm } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { EXIT } from '../config/index.ts';
import { toon } from './metDatabase.ts';
import { readRekennormen } from './rekenNormen.ts';

const BEVESTIGING = { geen: 'gepubliceerd', nodig: 'nog niet bevestigd', gegeven: 'bevestigd' } as const;

/** Prints every norm that counts, one a line, for other programs too. */
export async function toonNormen(metDatabase: boolean): Promise<void> {
  const normen = await readRekennormen(metDatabase);
  toon(['code', 'waarde', 'eenheid', 'van', 'tot', 'merk', 'status', 'artikel', 'bron'].join('\t'));
  for (const norm of normen.list()) toon(toRegel(norm));
}

function toRegel({ code, waarde, eenheid, geldig, merk, bevestiging, artikel, bron }: Norm): string {
  const { van, tot } = geldig;
  return [code, waarde, eenheid, van, tot ?? '', merk, BEVESTIGING[bevestiging], artikel, bron].join('\t');
}

/** Prints what is missing and leaves exit code 3, or says that nothing is. */
export async function controleerNormen(metDatabase: boolean, peildatum: Datum): Promise<void> {
  const ontbrekend = listOntbrekendeNormen(await readRekennormen(metDatabase), peildatum);
  if (ontbrekend.length === 0) {
    toon('Elke norm heeft een waarde tot en met 31 december van volgend jaar.');
    return;
  }
  for (const { code, vanaf, laatste } of ontbrekend) {
    const eerder =
      laatste === null
        ? 'Er was nooit een waarde.'
        : `Daarvoor: ${formatRekenwaarde(laatste.waarde, laatste.eenheid)}.`;
    toon(`${code}: ${noemNormcode(code)} mist een waarde vanaf ${formatDatum(vanaf)}. ${eerder}`);
  }
  process.exitCode = EXIT.weigering;
}
