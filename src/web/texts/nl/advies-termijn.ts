import type { Rekenfout, Stap } from '#domain/berekening/index.ts';
import { parseDatum } from '#domain/shared/index.ts';
import { adviesTeksten } from './advies.ts';
import { formatDatum, formatDatumMetDag, formatWeken } from './datum.ts';
import { createRekenlabels, describeInvoerfout, describeRekenweigering } from './rekenen.ts';

const t = adviesTeksten.termijn;

/** How a term was counted, in sentences: where it ends and why it moved. */
export function describeTermijn(stappen: readonly Stap[]): readonly string[] {
  const labels = createRekenlabels({ stappen });
  return stappen.flatMap((stap) => {
    const operand = (naam: string) =>
      stap.operanden.find((kandidaat) => kandidaat.naam === naam)?.waarde ?? '';
    switch (stap.code) {
      case 'termijn-geteld':
        return [t.geteld(formatWeken(Number(operand('weken'))), formatDag(stap.waarde))];
      case 'geen-werkdag':
        return [t.geenWerkdag(noemGeslotenDag(operand('dag'), stap.waarde), labels.waarde(stap))];
      case 'verlengd-tot-werkdag':
        return [t.verlengd(formatDag(stap.waarde))];
      default:
        return [];
    }
  });
}

/** Why a day was not accepted, when the rule for it gave no outcome. */
export function describeGeenBerekening(fout: Rekenfout): string {
  const zinnen =
    'fouten' in fout ? fout.fouten.map(({ code }) => describeInvoerfout(code)) : describeRekenweigering(fout);
  return zinnen.join(' ');
}

function formatDag(waarde: string): string {
  const dag = parseDatum(waarde);
  return dag === undefined ? waarde : formatDatumMetDag(dag);
}

/** 'Maandag 6 april 2026'; a Saturday or Sunday without its name, because the sentence goes on with it. */
function noemGeslotenDag(waarde: string, reden: string): string {
  const dag = parseDatum(waarde);
  if (dag === undefined) return waarde;
  return reden === 'zaterdag' || reden === 'zondag' ? formatDatum(dag) : hoofdletter(formatDatumMetDag(dag));
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
