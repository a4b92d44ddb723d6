/** What a value in a calculation is counted in. Shares are decimals: '0.40' is 40%. */
export const EENHEDEN = [
  'euro',
  'euro-per-maand',
  'euro-per-uur',
  'euro-per-dag',
  'euro-per-jaar',
  'aandeel',
  'uren-per-week',
  'uren',
  'minuten',
  'jaren',
  'maanden',
  'weken',
  'dagen',
  'datum',
  'aantal',
  'code',
  'ja-nee',
] as const;

export type Eenheid = (typeof EENHEDEN)[number];
