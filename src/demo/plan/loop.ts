import type { Dag } from '../dag.ts';

export type Herkomst = 'dagbesteding' | 'vso-pro' | 'bijstand' | 'uwv-uitkering' | 'wsw' | 'zelf';
export type RedenEindeDossier =
  | 'verhuisd'
  | 'overleden'
  | 'pensioen'
  | 'ingetrokken'
  | 'geen-wens'
  | 'overig';
export type RedenEindeDienstverband =
  | 'verloop'
  | 'opzegging'
  | 'volgende-stap'
  | 'stap-terug'
  | 'verhuisd'
  | 'overig';

/** A dienstverband before it has an employer. `tot` is null while no end is known. */
export type GeplandDienstverband = {
  readonly van: Dag;
  readonly overeengekomenTot: Dag | null;
  readonly tot: Dag | null;
  readonly redenEinde: RedenEindeDienstverband | null;
  readonly regeling: 'beschut-werk' | 'begeleid-regulier';
};

/** A time on one seat: a proefplaats, or the chain of dienstverbanden at one employer. */
export type GeplandePlaatsing = {
  readonly van: Dag;
  readonly tot: Dag | null;
  readonly soort: 'beschut-werk' | 'proefplaats';
  readonly redenEinde: string;
  readonly dienstverbanden: readonly GeplandDienstverband[];
};

export type GeplandAdvies = { readonly op: Dag; readonly a: boolean; readonly b: boolean };

export type GeplandeAanvraag = {
  readonly ontvangen: Dag;
  readonly aanvrager: 'gemeente' | 'persoon';
  readonly advies: GeplandAdvies | null;
};

/** `bij` is the place of its aanvraag in the list; `tot` closes a vaststelling. */
export type GeplandBesluit = {
  readonly soort: 'vaststelling' | 'afwijzing';
  readonly bij: number;
  readonly genomen: Dag;
  readonly tot: Dag | null;
  readonly ingetrokken: boolean;
};

export type GeplandeTrede = {
  readonly soort: 'arbeidsmatige-dagbesteding' | 'alternatief-beschut-werk' | 'participatieplaats' | 'school';
  readonly van: Dag;
  readonly tot: Dag | null;
};

/** The way of one person through the years, in days only: no names, no places. */
export type Loop = {
  readonly geopend: Dag;
  readonly einde: { readonly op: Dag; readonly reden: RedenEindeDossier } | null;
  readonly aanvragen: readonly GeplandeAanvraag[];
  readonly besluiten: readonly GeplandBesluit[];
  readonly plaatsingen: readonly GeplandePlaatsing[];
  readonly treden: readonly GeplandeTrede[];
  /** On hold while waiting, with the day on which that ends. */
  readonly aanhouding: { readonly van: Dag; readonly tot: Dag; readonly reden: string } | null;
};

/** Whether a dienstverband beschut werk runs on the day. */
export function werktOp(loop: Loop, dag: Dag): boolean {
  return loop.plaatsingen.some((plaatsing) =>
    plaatsing.dienstverbanden.some(
      (d) => d.regeling === 'beschut-werk' && d.van <= dag && (d.tot === null || dag < d.tot),
    ),
  );
}

/** Whether a vaststelling is in force on the day. */
export function isVastgesteldOp(loop: Loop, dag: Dag): boolean {
  return loop.besluiten.some(
    (b) => b.soort === 'vaststelling' && b.genomen <= dag && (b.tot === null || dag < b.tot),
  );
}
