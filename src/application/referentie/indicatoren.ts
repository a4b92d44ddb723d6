/** What a published figure is comparable to in our own way of counting; null: shown under its own label only. */
export type Figuur = 'taakstelling' | 'werkzaam' | 'positief' | 'wachtend';

type Omschrijving = { readonly label: string; readonly definitie: string; readonly figuur: Figuur | null };

/**
 * The indicators of published figures with their Dutch label, what the source counts, and the figure it stands for.
 * A figure that the source words differently ('geholpen', 'geplaatst') is never read as one of ours.
 */
export const INDICATOREN = {
  taakstelling: {
    label: 'Taakstelling',
    definitie:
      'Aantal dienstbetrekkingen beschut werk dat er eind dat jaar ten minste moet zijn, volgens de bron.',
    figuur: 'taakstelling',
  },
  werkzaam: {
    label: 'Aan het werk',
    definitie: 'Mensen die op deze dag in beschut werk werken, zoals de bron telt.',
    figuur: 'werkzaam',
  },
  'positief-advies-geldig': {
    label: 'Geldig positief advies',
    definitie: 'Mensen met een geldig positief advies beschut werk van UWV.',
    figuur: 'positief',
  },
  wachtend: {
    label: 'Wacht op werk',
    definitie: 'Mensen met een positief advies die (nog) niet in beschut werk werken.',
    figuur: 'wachtend',
  },
  wachtlijst: {
    label: 'Op de wachtlijst',
    definitie: 'Mensen op de wachtlijst, zoals de gemeente die bijhoudt.',
    figuur: null,
  },
  'geplaatst-cumulatief': {
    label: 'Geplaatst sinds 2015',
    definitie: 'Mensen die sinds 2015 zijn begonnen in beschut werk. Een deel kan intussen gestopt zijn.',
    figuur: null,
  },
  geplaatst: {
    label: 'Geplaatst',
    definitie: 'Mensen die op deze dag geplaatst zijn in beschut werk, zoals de bron telt.',
    figuur: null,
  },
  plaatsingen: {
    label: 'Plaatsingen',
    definitie: 'Mensen die in deze periode zijn begonnen in beschut werk, volgens de bron.',
    figuur: null,
  },
  geholpen: {
    label: 'Geholpen aan een betaalde beschutte werkplek',
    definitie: 'Zo noemt de bron het. Niet duidelijk is of dit een stand is of een aantal over een periode.',
    figuur: null,
  },
  'gerealiseerde-plekken': {
    label: 'Gerealiseerde plekken',
    definitie: 'Plekken in beschut werk die de gemeente zegt te hebben gerealiseerd.',
    figuur: null,
  },
} as const satisfies Record<string, Omschrijving>;

/** Code of an indicator, as the database holds it. */
export type Indicator = keyof typeof INDICATOREN;

function isIndicator(code: string): code is Indicator {
  return Object.hasOwn(INDICATOREN, code);
}

/** Reads an indicator code; undefined when it has no label yet. */
export function parseIndicator(code: string): Indicator | undefined {
  return isIndicator(code) ? code : undefined;
}
