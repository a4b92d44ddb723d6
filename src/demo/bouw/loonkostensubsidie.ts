import { dagTekst, leesDag, periodeTekst } from '../dag.ts';
import type { GeplandDienstverband } from '../plan/loop.ts';
import { createToeval } from '../toeval.ts';
import { type Bouw, eersteVersie } from './bouw.ts';

/** One gemeente shows the subsidies: thousands of them elsewhere would only make the large demo slower to load. */
const GEMEENTE = 'GM0034';
/** Share of the running jobs without a subsidy. */
const ZONDER = 0.06;
const MEETBUREAUS: [string, ...string[]] = [
  'Meetbureau Flevo',
  'Arbeidskundig bureau De Dreef',
  'Loonwaarde Midden',
];
/** From here on the full working week is only asked above 36 hours. */
const ZONDER_VOLTIJD = leesDag('2024-01-01');
const VOLTIJD = 36;

/**
 * A measured loonwaarde and a subsidy for a job that runs now. Chance of its own, from the id of the job: the people of
 * the demo stay who they are.
 */
export function bouwLoonkostensubsidie(
  { rijen, gemeente, peildatum }: Bouw,
  dienstverband: { readonly id: string; readonly dossierId: string },
  { van, tot, overeengekomenTot }: GeplandDienstverband,
): void {
  const einde = tot ?? overeengekomenTot;
  if (gemeente.code !== GEMEENTE || van > peildatum || (einde !== null && einde <= peildatum)) return;
  const toeval = createToeval(`subsidie ${dienstverband.id}`);
  if (toeval.kans(ZONDER)) return;
  const meting = toeval.uuid();
  const sinds = eersteVersie(`${dagTekst(van)} 09:00:00+00`);
  rijen.huidig.loonwaardemeting.push({
    ...{ gemeente_code: gemeente.code, id: meting, dossier_id: dienstverband.dossierId },
    gemeten_op: dagTekst(van - toeval.geheel(10, 40)),
    loonwaarde: `0.${toeval.geheel(20, 65)}00`,
    gemeten_door: toeval.kies(MEETBUREAUS),
    ...sinds,
  });
  rijen.huidig.loonkostensubsidie.push({
    ...{ gemeente_code: gemeente.code, id: toeval.uuid(), dienstverband_id: dienstverband.id },
    ...{
      dossier_id: dienstverband.dossierId,
      periode: periodeTekst(van, einde),
      loonwaardemeting_id: meting,
    },
    voltijd_uren: van < ZONDER_VOLTIJD ? VOLTIJD : null,
    vastgesteld_door: '',
    ...sinds,
  });
}
