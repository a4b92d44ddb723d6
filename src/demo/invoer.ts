/** What the generator must know of a gemeente; all of it is reference data. */
export type DemoGemeente = {
  readonly code: string;
  readonly naam: string;
  /** The taakstelling in force on the reference date, or the last one known. */
  readonly taakstelling: number;
  readonly postcodes: readonly { readonly pc4: string; readonly plaats: string }[];
};

/** Everything that decides the outcome: equal input gives equal rows. */
export type DemoInvoer = {
  readonly zaad: string;
  /** 'jjjj-mm-dd': the day that counts as today. */
  readonly peildatum: string;
  readonly gemeenten: readonly DemoGemeente[];
  /** Sum of the taakstelling over the whole country: dossiers are spread in proportion. */
  readonly taakstellingLandelijk: number;
  /** Codes of werksoort. */
  readonly werksoorten: readonly string[];
  /** People in the caseload of the first klantmanager of Almere. */
  readonly caseload: number;
  /** One gemeente with more dossiers than its share, to measure with. */
  readonly extraGroot?: { readonly gemeente: string; readonly dossiers: number };
};

/** Dossiers in the whole country after ten years. */
export const DOSSIERS_LANDELIJK = 60_000;

/** How many dossiers a gemeente gets. */
export function countDossiers(invoer: DemoInvoer, gemeente: DemoGemeente): number {
  if (invoer.extraGroot?.gemeente === gemeente.code) return invoer.extraGroot.dossiers;
  return Math.max(6, Math.round((DOSSIERS_LANDELIJK * gemeente.taakstelling) / invoer.taakstellingLandelijk));
}
