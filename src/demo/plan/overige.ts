import { type Dag, werkdag } from '../dag.ts';
import type { Toeval } from '../toeval.ts';
import { kiesAanvrager, kiesAdviesduur, planPositief } from './aanloop.ts';
import type { GeplandeAanvraag, Loop } from './loop.ts';

const LEEG = { aanvragen: [], besluiten: [], plaatsingen: [], treden: [], aanhouding: null } as const;
/** Share of the refusals against a positive advice; each has its reasons written down. */
const AFWIJKEND = 0.015;
const EINDE_AFGEWEZEN = ['geen-wens', 'geen-wens', 'overig', 'overig', 'verhuisd'] as const;
const EINDE_ZONDER_ADVIES = ['geen-wens', 'geen-wens', 'ingetrokken', 'overig', 'verhuisd'] as const;

/** A person who was refused. `open` keeps the dossier: another way is sought together. */
export function planAfgewezen(toeval: Toeval, geopend: Dag, peildatum: Dag, open: boolean): Loop {
  const ontvangen = werkdag(geopend + toeval.geheel(7, 60));
  const op = werkdag(ontvangen + kiesAdviesduur(toeval));
  const advies = toeval.kans(AFWIJKEND) ? planPositief(toeval, op) : { op, a: false, b: false };
  const genomen = werkdag(op + toeval.geheel(3, 25));
  const sluit = werkdag(genomen + toeval.geheel(45, 200));
  return {
    ...LEEG,
    geopend,
    aanvragen: [{ ontvangen, aanvrager: kiesAanvrager(toeval), advies }],
    besluiten: [{ soort: 'afwijzing', bij: 0, genomen, tot: null, ingetrokken: false }],
    einde: open || sluit > peildatum ? null : { op: sluit, reden: toeval.kies(EINDE_AFGEWEZEN) },
  };
}

/** A dossier that ended before anyone asked for advice. */
export function planZonderAdvies(toeval: Toeval, geopend: Dag, peildatum: Dag): Loop {
  const sluit = werkdag(geopend + toeval.geheel(20, 260));
  const reden = toeval.kies(EINDE_ZONDER_ADVIES);
  return { ...LEEG, geopend, einde: { op: Math.min(sluit, peildatum), reden } };
}

/** A person with whom the gemeente looks what would fit; most have a day activity. */
export function planVerkenning(toeval: Toeval, peildatum: Dag): Loop {
  const geopend = werkdag(peildatum - toeval.geheel(10, 300));
  const dagbesteding = { soort: 'arbeidsmatige-dagbesteding', van: geopend, tot: null } as const;
  return {
    ...LEEG,
    geopend: Math.min(geopend, peildatum),
    einde: null,
    treden: toeval.kans(0.6) ? [dagbesteding] : [],
  };
}

/** A request on which UWV has not answered yet, `dagenGeleden` days after it came in. */
export function planAangevraagd(toeval: Toeval, peildatum: Dag, dagenGeleden: number): Loop {
  const ontvangen = Math.min(werkdag(peildatum - dagenGeleden), peildatum);
  const geopend = werkdag(ontvangen - toeval.geheel(14, 90) - 2);
  return { ...LEEG, geopend, einde: null, aanvragen: [{ ontvangen, aanvrager: 'gemeente', advies: null }] };
}

/** An advice on which the gemeente has not decided yet, `dagenGeleden` days after it came in. */
export function planTeBesluiten(
  toeval: Toeval,
  peildatum: Dag,
  dagenGeleden: number,
  positief: boolean,
): Loop {
  const op = Math.min(werkdag(peildatum - dagenGeleden), peildatum);
  const ontvangen = werkdag(op - toeval.geheel(30, 50) - 2);
  const advies = positief ? planPositief(toeval, op) : { op, a: false, b: false };
  const aanvraag: GeplandeAanvraag = { ontvangen, aanvrager: 'gemeente', advies };
  return {
    ...LEEG,
    geopend: werkdag(ontvangen - toeval.geheel(14, 90) - 2),
    einde: null,
    aanvragen: [aanvraag],
  };
}
