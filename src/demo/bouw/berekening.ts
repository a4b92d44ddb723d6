import type { Berekening } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateAdviestermijn, calculateBezwaartermijn } from '#domain/termijn/index.ts';
import { type Dag, dagTekst } from '../dag.ts';
import { createToeval } from '../toeval.ts';
import type { Bouw } from './bouw.ts';

/** One gemeente keeps its calculations: thousands of them elsewhere would only make the large demo slower to load. */
const GEMEENTE = 'GM0034';

type Rij = { readonly id: string; readonly dossierId: string; readonly vastgelegdOp: string };

/** Keeps how the last day for the advice of UWV was counted. */
export function bewaarAdviestermijn(bouw: Bouw, ontvangen: Dag, aanvraag: Rij): void {
  if (bouw.gemeente.code !== GEMEENTE) return;
  const termijn = calculateAdviestermijn({ ontvangen: datum(dagTekst(ontvangen)) });
  if (termijn.ok) bewaar(bouw, termijn.value, { tabel: 'adviesaanvraag', ...aanvraag });
}

/** Keeps how the last day to object was counted. */
export function bewaarBezwaartermijn(bouw: Bouw, bekendgemaakt: Dag, beschikking: Rij): void {
  if (bouw.gemeente.code !== GEMEENTE) return;
  const termijn = calculateBezwaartermijn({ bekendmaking: datum(dagTekst(bekendgemaakt)) });
  if (termijn.ok) bewaar(bouw, termijn.value, { tabel: 'beschikking', ...beschikking });
}

/** Chance of its own, from the id of the row: the people of the demo stay who they are. */
function bewaar(
  { rijen, gemeente }: Bouw,
  berekening: Berekening<unknown, unknown>,
  { tabel, id, dossierId, vastgelegdOp }: Rij & { readonly tabel: string },
): void {
  const { regel, versie, peildatum } = berekening;
  rijen.huidig.berekening.push({
    ...{ gemeente_code: gemeente.code, id: createToeval(`berekening ${id}`).uuid(), dossier_id: dossierId },
    ...{ tabel, rij_id: id, regel, versie, peildatum },
    inhoud: JSON.stringify(berekening),
    vastgelegd_op: vastgelegdOp,
  });
}
