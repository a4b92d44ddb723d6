/** The four font files: Latin for Dutch, extended Latin for names such as Yıldız; regular and bold. */
export const letterbestanden = [
  { bestand: 'noto-sans-latin-400-normal.woff2', gewicht: 400, reeks: 'latin', voorladen: true },
  { bestand: 'noto-sans-latin-700-normal.woff2', gewicht: 700, reeks: 'latin', voorladen: true },
  { bestand: 'noto-sans-latin-ext-400-normal.woff2', gewicht: 400, reeks: 'latin-ext', voorladen: false },
  { bestand: 'noto-sans-latin-ext-700-normal.woff2', gewicht: 700, reeks: 'latin-ext', voorladen: false },
] as const;

const tekens = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

export type Letterbestand = (typeof letterbestanden)[number];

/** The @font-face rule for one font file at this address. */
export function createLetterregel(letter: Letterbestand, adres: string): string {
  return `@font-face{font-family:"Noto Sans";font-style:normal;font-display:swap;font-weight:${letter.gewicht};src:url("${adres}") format("woff2");unicode-range:${tekens[letter.reeks]}}`;
}
