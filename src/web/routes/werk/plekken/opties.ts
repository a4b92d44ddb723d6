import type { Poorten } from '#application/poorten.ts';
import type { Optie } from '#web/ui/index.ts';

/** The employers and kinds of work to choose from in the form of a place. */
export async function listPlekOpties({
  werkgevers,
  werkplekken,
}: Pick<Poorten, 'werkgevers' | 'werkplekken'>): Promise<{ werkgevers: Optie[]; werksoorten: Optie[] }> {
  const namen = await werkgevers.listWerkgeverNamen();
  const soorten = await werkplekken.listWerksoorten();
  return {
    werkgevers: namen.map(({ id, naam }) => ({ waarde: id, label: naam })),
    werksoorten: soorten.map(({ code, naam }) => ({ waarde: code, label: naam })),
  };
}
