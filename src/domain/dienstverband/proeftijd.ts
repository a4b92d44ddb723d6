import { addMaanden, type Periode } from '#domain/shared/index.ts';

/**
 * The longest trial period in months: none up to and including 6 months, 1 month below 2 years, 2 months from 2 years
 * or without an end (BW art. 7:652). Source: https://wetten.overheid.nl/BWBR0005290
 */
export function calculateLangsteProeftijd(periode: Periode): 0 | 1 | 2 {
  const { van, tot } = periode;
  if (tot === null || tot >= addMaanden(van, 24)) return 2;
  return tot > addMaanden(van, 6) ? 1 : 0;
}
