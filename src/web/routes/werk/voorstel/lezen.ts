import { AFWIJZINGSREDENEN, VOORSTEL_KANTEN, type VoorstelAntwoord } from '#domain/voorstel/index.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { Veldlezer } from '../../../rand/veldlezer.ts';

/** An answer of one side, and the reason in words as it is kept. */
export type GelezenAntwoord = { readonly antwoord: VoorstelAntwoord; readonly reden: string };

/** Reads an answer; undefined when something is missing, which is then noted. */
export function readAntwoord(lees: Veldlezer, invoer: Invoer): GelezenAntwoord | undefined {
  const kant = lees.keuze('kant', VOORSTEL_KANTEN, t.fouten.kant);
  const antwoord = lees.keuze('antwoord', ['ja', 'nee'] as const, t.fouten.antwoord);
  if (kant === undefined || antwoord === undefined) return undefined;
  if (antwoord === 'ja') return { antwoord: { kant, antwoord }, reden: '' };
  const reden = lees.keuze(`reden-${kant}`, AFWIJZINGSREDENEN[kant], t.fouten.reden);
  if (reden === undefined) return undefined;
  const toelichting = invoer.tekst('toelichting') || null;
  if (reden === 'anders' && toelichting === null) {
    return lees.meld('toelichting', t.fouten['toelichting-ontbreekt']);
  }
  const zin = reden === 'anders' ? '' : t.redenen[reden];
  return {
    antwoord: { kant, antwoord, reden, toelichting },
    reden: [zin, toelichting].filter(Boolean).join(' '),
  };
}
