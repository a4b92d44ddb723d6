import type { GeenWerkdag, TermijnStap } from '#domain/termijn/index.ts';
import { adviesTeksten } from './advies.ts';
import { formatDatumMetDag } from './datum.ts';

const t = adviesTeksten.termijn;

/** How a term was counted, in sentences: where it ends and why it moved. */
export function describeTermijn(stappen: readonly TermijnStap[]): string[] {
  return stappen.map(describeStap).filter((zin) => zin !== '');
}

function describeStap(stap: TermijnStap): string {
  switch (stap.code) {
    case 'termijn-geteld':
      return t.geteld(`${stap.duur.aantal} ${stap.duur.eenheid}`, formatDatumMetDag(stap.einde));
    case 'geen-werkdag':
      return t.geenWerkdag(hoofdletter(formatDatumMetDag(stap.dag)), describeGeenWerkdag(stap.reden));
    case 'verlengd-tot-werkdag':
      return t.verlengd(formatDatumMetDag(stap.dag));
    case 'gelijkgestelde-dagen-onbekend':
      return t.onbekend;
    case 'niet-verlengd':
      return '';
  }
}

function describeGeenWerkdag(reden: GeenWerkdag): string {
  switch (reden.soort) {
    case 'zaterdag':
    case 'zondag':
      return t[reden.soort];
    case 'feestdag':
      return t.feestdagen[reden.feestdag];
    case 'gelijkgestelde-dag':
      return t.gelijkgesteld;
  }
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
