import type { Bsn } from '#domain/persoon/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import { calculateAdviestermijn, calculateBezwaartermijn } from '#domain/termijn/index.ts';
import { type Dag, dagTekst, leesDag } from '../dag.ts';
import type { DemoGemeente } from '../invoer.ts';
import type { Rijen } from '../rijen.ts';
import type { Toeval } from '../toeval.ts';

/** What every builder of rows needs. */
export type Bouw = {
  readonly gemeente: DemoGemeente;
  readonly begin: Dag;
  readonly peildatum: Dag;
  readonly werksoorten: readonly string[];
  /** Names of jobcoaches with an account, and its id. */
  readonly jobcoaches: ReadonlyMap<string, string>;
  readonly toeval: Toeval;
  readonly rijen: Rijen;
  readonly volgendeBsn: () => Bsn;
  /** Gives each person, organisation, … of this gemeente its own short number. */
  readonly volgendNummer: (soort: 'k' | 'p') => string;
};

/** The moment at which a fact of the day was recorded: in office hours, `later` to some days on, never after today. */
export function moment(bouw: Bouw, dag: Dag, later = 0): string {
  const { toeval, peildatum, begin } = bouw;
  const vertraging = later > 0 ? toeval.geheel(0, later) : 0;
  const op = Math.max(begin, Math.min(dag + vertraging, peildatum));
  const minuten = 7 * 60 + toeval.geheel(0, 8 * 60);
  const uur = String(Math.floor(minuten / 60)).padStart(2, '0');
  return `${dagTekst(op)} ${uur}:${String(minuten % 60).padStart(2, '0')}:00+00`;
}

/** The first version of a row. */
export function eersteVersie(vastgelegdOp: string): { versie: number; vastgelegd_op: string } {
  return { versie: 1, vastgelegd_op: vastgelegdOp };
}

const adviestermijnen = new Map<Dag, Dag>();
const bezwaartermijnen = new Map<Dag, Dag>();

/** The last day for the advice of UWV. */
export function adviesUiterlijk(ontvangen: Dag): Dag {
  return onthoud(adviestermijnen, ontvangen, (dag) => {
    const termijn = calculateAdviestermijn({ ontvangen: dag });
    return termijn.ok ? termijn.value.uitkomst.uiterlijk : undefined;
  });
}

/** The last day to object. */
export function bezwaarUiterlijk(bekendgemaakt: Dag): Dag {
  return onthoud(bezwaartermijnen, bekendgemaakt, (dag) => {
    const termijn = calculateBezwaartermijn({ bekendmaking: dag });
    return termijn.ok ? termijn.value.uitkomst.laatsteDag : undefined;
  });
}

function onthoud(bekend: Map<Dag, Dag>, dag: Dag, bereken: (dag: Datum) => Datum | undefined): Dag {
  const eerder = bekend.get(dag);
  if (eerder !== undefined) return eerder;
  const einde = bereken(datum(dagTekst(dag)));
  if (einde === undefined) throw new RangeError(`No legal term was read for ${dagTekst(dag)}`);
  const uiterlijk = leesDag(einde);
  bekend.set(dag, uiterlijk);
  return uiterlijk;
}
