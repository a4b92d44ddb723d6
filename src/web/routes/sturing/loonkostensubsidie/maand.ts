import { parseMaand } from '#domain/loonkostensubsidie/index.ts';
import { addMaanden, type Datum } from '#domain/shared/index.ts';

const MAANDEN_TERUG = 24;

/** The months that can be chosen, newest first: the next one, this one and those of two years back. */
export function listMaanden(vandaag: Datum): readonly Datum[] {
  const deze = parseMaand(vandaag.slice(0, 7))?.eerste ?? vandaag;
  return Array.from({ length: MAANDEN_TERUG + 2 }, (_, terug) => addMaanden(deze, 1 - terug));
}

/** The first day of the month in the address; that of today when there is none; undefined when it is no month. */
export function readMaand(tekst: string, vandaag: Datum): Datum | undefined {
  return parseMaand(tekst === '' ? vandaag.slice(0, 7) : tekst)?.eerste;
}

/** Address of the list of one month. */
export function lijstPad(eerste: Datum, gedaan = ''): string {
  return `/sturing/loonkostensubsidie?maand=${eerste.slice(0, 7)}${gedaan === '' ? '' : `&gedaan=${gedaan}`}`;
}
