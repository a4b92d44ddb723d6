import { calculateKeten, type KetenDienstverband, type KetenUitkomst } from '#domain/dienstverband/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Voorbeeld } from './voorbeeld.ts';

export const TEKST_2015 = 'BW art. 7:668a (tekst 1-7-2015)';
export const TEKST_2020 = 'BW art. 7:668a (tekst 1-1-2020)';
export const WWZ = 'Wet werk en zekerheid art. XXIIe(2)';

type Rij = readonly [
  van: string,
  tot: string | null,
  meer?: Partial<Omit<KetenDienstverband, 'van' | 'tot'>>,
];

/** What an example looks at. The rest of the outcome is in the tests beside the rule. */
type Deel = Partial<Omit<KetenUitkomst, 'vastVanaf' | 'laatsteVeiligeEinddatum'>> & {
  readonly vastVanaf?: string | null;
  readonly laatsteVeiligeEinddatum?: string | null;
};

/** One list of dienstverbanden on one day. */
export function keten(
  basis: Pick<Voorbeeld, 'id' | 'wat' | 'artikel' | 'merk'>,
  peildatum: string,
  rijen: readonly Rij[],
  verwacht: Deel & { readonly waarschuwingen?: readonly string[] },
): Voorbeeld {
  return {
    ...basis,
    verwacht,
    reken: () => {
      const uitslag = calculateKeten({
        peildatum: datum(peildatum),
        contracten: rijen.map(([van, tot, meer]) => ({
          van: datum(van),
          tot: tot === null ? null : datum(tot),
          werkgever: 'A',
          ...meer,
        })),
      });
      if (!uitslag.ok) return uitslag.error;
      const { uitkomst, waarschuwingen } = uitslag.value;
      const alles = { ...uitkomst, waarschuwingen: waarschuwingen.map(({ code }) => code) };
      return Object.fromEntries(Object.entries(alles).filter(([veld]) => veld in verwacht));
    },
  };
}

/** A calendar year at one employer. */
export const jaar = (j: number, meer: Rij[2] = {}): Rij => [`${j}-01-01`, `${j}-12-31`, meer];
