import type { VNode } from 'preact';
import { loadStandBeeld } from '#application/stand/index.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Hulpstaat } from '../../openbaar/rekenhulp/hulpstaat.ts';

/** One scenario: what was typed with its answer, and the page that shows it. */
export type Scenario = {
  readonly staat: Pick<Hulpstaat<unknown, unknown>, 'fouten'>;
  readonly inhoud: VNode;
};

/** Answers the form in the address; `keuze` stands above it. */
export type Toon = (vraag: PaginaVraag, keuze: VNode) => Promise<Scenario>;

/** Counts of the gemeente and the country to begin with, as text for a field; empty when unknown. */
export async function readBegin({ poorten, werk }: PaginaVraag): Promise<{
  readonly taakstelling: string;
  readonly werkzaam: string;
  readonly landelijk: string;
}> {
  const beeld = await loadStandBeeld(poorten, werk.actor.gemeenteCode, werk.vandaag);
  const eigen = beeld?.gebieden.find(({ soort }) => soort === 'gemeente');
  const land = beeld?.gebieden.find(({ soort }) => soort === 'land');
  return {
    taakstelling: toTekst(eigen?.taakstelling.aantal),
    werkzaam: toTekst(eigen?.stand.werkzaam),
    landelijk: toTekst(land?.taakstelling.aantal),
  };
}

function toTekst(aantal: number | null | undefined): string {
  return aantal === null || aantal === undefined ? '' : String(aantal);
}
