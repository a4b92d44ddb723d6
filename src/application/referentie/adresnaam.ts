/** The name as part of an address: lower case, no accents, words joined by '-'. 'Bergen (NH.)' becomes 'bergen-nh'. */
export function toAdresnaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
