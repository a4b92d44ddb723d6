/** What a field should have held. The sentence for it is in `meldingen.ts`. */
export const VERWACHT = [
  'tekst',
  'gemeentecode',
  'gemeentecodes',
  'regiocode',
  'datum',
  'jaar',
  'geheel-getal',
  'positief-getal',
  'bedrag',
  'percentage',
  'coordinaat',
  'adres',
  'brontype',
  'ja-of-nee',
  'dekking',
  'niveau',
  'indicator',
  'parameter',
  'normcode',
  'getal',
  'eenheid',
  'merk',
  'werksoortcode',
  'iscocode',
  'iscocodes',
  'escocode',
  'postcode',
  'grootheid',
  'kaart',
] as const;

/** One of the kinds of value that a field can ask for. */
export type Verwacht = (typeof VERWACHT)[number];

/** Where it went wrong. `regel` counts from 1 with the header as line 1; null: the file as a whole. */
export type Vindplaats = {
  readonly bestand: string;
  readonly regel: number | null;
  readonly kolom: string | null;
};

/** Why reference data was refused. Sentences are made by `describeReferentieFout`. */
export type ReferentieFout = Vindplaats &
  (
    | { readonly code: 'bestand-ontbreekt' }
    | { readonly code: 'bestand-onleesbaar'; readonly soort: 'tekens' | 'csv' | 'json' }
    | { readonly code: 'kopregel-onjuist'; readonly verwacht: string; readonly gevonden: string }
    | { readonly code: 'waarde-onjuist'; readonly waarde: string; readonly verwacht: Verwacht }
    | { readonly code: 'rij-dubbel'; readonly sleutel: string; readonly eerdereRegel: number }
    | { readonly code: 'verwijzing-onbekend'; readonly waarde: string; readonly gezochtIn: string }
    | { readonly code: 'niet-in-indeling'; readonly gemeenteCode: string; readonly jaar: number }
    | { readonly code: 'gemeente-ontbreekt'; readonly gemeenteCode: string; readonly jaar: number }
    | {
        readonly code: 'waarde-verschilt';
        readonly waarde: string;
        readonly verwacht: string;
        readonly bron: string;
      }
    | { readonly code: 'periode-leeg'; readonly van: string; readonly tot: string }
    | { readonly code: 'periode-overlapt'; readonly sleutel: string; readonly eerdereRegel: number }
    | { readonly code: 'opvolger-ontbreekt' }
    | { readonly code: 'opvolger-onverwacht' }
    | { readonly code: 'bedrag-ontbreekt' }
    | { readonly code: 'norm-elders'; readonly waarde: string }
    | { readonly code: 'controlegetal-ontbreekt'; readonly grootheid: string; readonly jaar: number }
    | {
        readonly code: 'controlegetal-onjuist';
        readonly grootheid: string;
        readonly jaar: number | null;
        readonly provincie: string | null;
        readonly gevonden: number;
        readonly verwacht: number;
      }
    | { readonly code: 'sleutel-verdwenen'; readonly sleutel: string }
  );
