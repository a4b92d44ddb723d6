/** Kinds of work that a drawing can show; the codes are those of the reference table werksoort. */
export const WERKBEELDEN = [
  'dieren',
  'inpakken',
  'groen',
  'schoonmaak',
  'catering',
  'winkel',
  'montage',
  'wasserij',
  'kringloop',
  'kwekerij',
  'horeca',
  'afval',
  'stickeren',
] as const;

/** What it is like at work; the codes are those of the omgeving of a workplace. */
export const SFEREN = [
  'buiten',
  'binnen',
  'alleen-werken',
  'samenwerken',
  'vaste-taken',
  'afwisseling',
  'rustig',
  'klantcontact',
] as const;

export type Werkbeeld = (typeof WERKBEELDEN)[number];
export type Sfeer = (typeof SFEREN)[number];
export type Voorkeur = Werkbeeld | Sfeer;

/** Two things side by side: which one is more fun? */
export type Paar = readonly [links: Voorkeur, rechts: Voorkeur];

/** First the work, then what it is like there. Every kind of work comes by once; three that many people know twice. */
export const PAREN: readonly Paar[] = [
  ['dieren', 'inpakken'],
  ['schoonmaak', 'groen'],
  ['winkel', 'catering'],
  ['montage', 'wasserij'],
  ['kwekerij', 'kringloop'],
  ['horeca', 'afval'],
  ['stickeren', 'dieren'],
  ['groen', 'catering'],
  ['buiten', 'binnen'],
  ['samenwerken', 'alleen-werken'],
  ['vaste-taken', 'afwisseling'],
  ['klantcontact', 'rustig'],
];

/** Reads a kind of work; undefined when there is no drawing of it. */
export function parseWerkbeeld(tekst: string): Werkbeeld | undefined {
  return WERKBEELDEN.find((werk) => werk === tekst);
}
