import type { IngreepSoort } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';

/** An intervention of staff in the rounds, with who did it and why. */
export type IngreepBeeld = {
  readonly id: string;
  readonly versie: number;
  readonly soort: IngreepSoort;
  readonly dossierNummer: string;
  readonly werkplekNummer: string;
  readonly werkplek: string;
  readonly werkgever: string;
  readonly reden: string;
  readonly door: string;
  readonly vanaf: Datum;
  /** Null while it holds. */
  readonly einde: { readonly op: Datum; readonly door: string; readonly reden: string } | null;
};

/** Interventions: kept for ever, ended with a name and a reason. By case number; no names of candidates. */
export type IngreepPoort = {
  /** Those in force first, then the newest. Of one person, or of everybody: then it writes a line in the log. */
  listIngrepen(dossierId?: DossierId): Promise<readonly IngreepBeeld[]>;
  findIngreep(id: string): Promise<IngreepBeeld | undefined>;
  /** Conflict 'ingreep-bestaat' when one is in force for this pair, 'al-vastgezet' when the person is fixed elsewhere. */
  addIngreep(ingreep: {
    readonly dossierId: DossierId;
    readonly werkplekNummer: string;
    readonly soort: IngreepSoort;
    readonly reden: string;
    readonly door: string;
    readonly vanaf: Datum;
  }): Promise<void>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  endIngreep(
    ingreep: Pick<IngreepBeeld, 'id' | 'versie'>,
    einde: { readonly op: Datum; readonly door: string; readonly reden: string },
  ): Promise<void>;
};
