import { calculateLooptijd } from '#domain/raamovereenkomst/index.ts';
import { cent, type Datum, laatsteDag } from '#domain/shared/index.ts';
import type { RaamovereenkomstInvoer } from './raamovereenkomst.ts';

/** The last day of the agreement after each extension, in order. */
export function listVerlengingen(overeenkomst: RaamovereenkomstInvoer): readonly Datum[] {
  const { periode, verlengingsopties, verlengingMaanden, maximumprijs, minimumPlekken } = overeenkomst;
  return Array.from({ length: verlengingsopties }, (_leeg, plaats) => {
    const { nu } = calculateLooptijd({
      looptijd: periode,
      maximumprijs: maximumprijs === null ? null : cent(maximumprijs.bedrag),
      minimaalAantalBeschut: minimumPlekken,
      verlengingsopties: Array.from({ length: plaats + 1 }, () => ({
        maanden: verlengingMaanden,
        uiterlijk: null,
        isIngeroepen: true,
      })),
    });
    return laatsteDag(nu) ?? nu.van;
  });
}
