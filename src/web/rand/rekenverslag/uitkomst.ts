import type { Berekening, Operand } from '#domain/berekening/index.ts';
import { parseDatum } from '#domain/shared/index.ts';
import { createRekenlabels, type Rekenlabels } from '#web/texts/nl/rekenen.ts';

/** One line of an outcome, in words. */
export type Rekenuitkomst = {
  readonly naam: string;
  readonly waarde: string;
  /** The one that the calculation is for: shown large. */
  readonly hoofd?: boolean;
  readonly toelichting?: string;
};

type Gegeven = { readonly naam: string; readonly waarde: string };

/** Lines for an outcome that the page did not put into words itself. */
export function listUitkomsten(berekening: Berekening<unknown, unknown>): readonly Rekenuitkomst[] {
  return listGegevens(berekening, berekening.uitkomst).map((gegeven, plaats) => ({
    ...gegeven,
    hoofd: plaats === 0,
  }));
}

/** What went in, as names and values. */
export function listInvoer(berekening: Berekening<unknown, unknown>): readonly Gegeven[] {
  return listGegevens(berekening, berekening.invoer);
}

function listGegevens(berekening: Berekening<unknown, unknown>, waarde: unknown): readonly Gegeven[] {
  const labels = createRekenlabels(berekening);
  if (!isRijtje(waarde)) return [{ naam: '', waarde: formatVeld(berekening, labels, '', waarde) }];
  return Object.entries(waarde).flatMap(([naam, veld]) => listVeld(berekening, labels, naam, veld));
}

/** One field; a list of rows becomes one line per row. */
function listVeld(
  berekening: Berekening<unknown, unknown>,
  labels: Rekenlabels,
  naam: string,
  veld: unknown,
): readonly Gegeven[] {
  if (veld === undefined) return [];
  const label = hoofdletter(labels.veld(naam));
  if (!Array.isArray(veld)) return [{ naam: label, waarde: formatVeld(berekening, labels, naam, veld) }];
  return veld.map((rij: unknown, plaats) => ({
    naam: veld.length > 1 ? `${label} ${plaats + 1}` : label,
    waarde: formatVeld(berekening, labels, naam, rij),
  }));
}

function formatVeld(
  berekening: Berekening<unknown, unknown>,
  labels: Rekenlabels,
  naam: string,
  veld: unknown,
): string {
  if (isRijtje(veld)) {
    return Object.entries(veld)
      .filter(([, deel]) => deel !== undefined)
      .map(([deel, inhoud]) => `${labels.veld(deel)} ${formatVeld(berekening, labels, deel, inhoud)}`)
      .join(', ');
  }
  if (veld === null || veld === undefined) return labels.waarde({ waarde: 'geen', eenheid: 'code' });
  const waarde = String(veld);
  return labels.waarde({ waarde, eenheid: chooseEenheid(berekening, naam, waarde) });
}

/** Fields of rules that always count in the same unit, also where no step uses them as they came. */
const VASTE_EENHEID: Readonly<Record<string, Operand['eenheid']>> = {
  uren: 'uren-per-week',
  voltijdUren: 'uren-per-week',
  functieloonPerMaand: 'euro-per-maand',
};

/** The unit of a field without one: that of the operand with its name, else of the step that made the same value. */
function chooseEenheid(
  { stappen }: Berekening<unknown, unknown>,
  naam: string,
  waarde: string,
): Operand['eenheid'] {
  const operanden = stappen.flatMap((stap) => stap.operanden);
  const gelijk =
    operanden.find((operand) => operand.naam === naam) ?? stappen.findLast((stap) => stap.waarde === waarde);
  const vast = VASTE_EENHEID[naam];
  if (vast !== undefined) return vast;
  if (gelijk !== undefined && gelijk.eenheid !== 'code') return gelijk.eenheid;
  if (waarde === 'true' || waarde === 'false') return 'ja-nee';
  if (parseDatum(waarde) !== undefined) return 'datum';
  return /^-?\d+(?:\.\d+)?$/.test(waarde) ? 'aantal' : 'code';
}

function isRijtje(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
