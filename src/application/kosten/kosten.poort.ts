import type {
  BewaardeKostenpost,
  KostenJaar,
  Kostenwerkgever,
  NieuweBegrotingsregel,
  NieuweKostenpost,
  Participatiebudget,
} from './kosten.ts';

/** Budgets and spending of the gemeente. Figures only: no people. */
export type KostenPoort = {
  /** One year: budgets, posts and running jobs, and the sums of every year. */
  readKostenJaar(jaar: number): Promise<KostenJaar>;
  /** Posts that touch the year, latest first. */
  listKostenposten(jaar: number): Promise<readonly BewaardeKostenpost[]>;
  findKostenpost(id: string): Promise<BewaardeKostenpost | undefined>;
  /** Sets the budget of that year, facility, component and source; an earlier amount stays in history. */
  saveBegrotingsregel(regel: NieuweBegrotingsregel): Promise<void>;
  addKostenpost(post: NieuweKostenpost): Promise<void>;
  /** Corrects a post. Throws Verouderd when somebody else was first. */
  updateKostenpost(id: string, versie: number, post: NieuweKostenpost): Promise<void>;
  /** Sets the whole budget of the year and the people it serves. */
  saveParticipatiebudget(budget: Participatiebudget): Promise<void>;
  /** Employers that a post can go to, by name. */
  listKostenwerkgevers(): Promise<readonly Kostenwerkgever[]>;
};
