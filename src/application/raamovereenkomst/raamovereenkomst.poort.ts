import type { Raamovereenkomst, RaamovereenkomstInvoer } from './raamovereenkomst.ts';

/** Framework agreements with providers. Two of one provider never overlap: Conflict 'raamovereenkomst-overlapt'. */
export type RaamovereenkomstPoort = {
  /** Newest first. */
  listRaamovereenkomsten(werkgeverId: string): Promise<readonly Raamovereenkomst[]>;
  findRaamovereenkomst(id: string): Promise<Raamovereenkomst | undefined>;
  addRaamovereenkomst(werkgeverId: string, invoer: RaamovereenkomstInvoer): Promise<string>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  saveRaamovereenkomst(id: string, versie: number, invoer: RaamovereenkomstInvoer): Promise<void>;
};
