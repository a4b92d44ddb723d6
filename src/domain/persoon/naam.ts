/** A person's name as the Dutch write it. `voorvoegsel` is what stands before the surname ('van den'), else null. */
export type Naam = {
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
};

/** The name as read aloud: 'Noa van den Berg'. */
export function weergaveNaam(naam: Naam): string {
  return [naam.voornaam, naam.voorvoegsel, naam.achternaam].filter(Boolean).join(' ');
}

/** The name as sorted in the Netherlands, the prefix last: 'Berg, Noa van den'. */
export function sorteerNaam(naam: Naam): string {
  const na = [naam.voornaam, naam.voorvoegsel].filter(Boolean).join(' ');
  return na === '' ? naam.achternaam : `${naam.achternaam}, ${na}`;
}

/** The words that stand before Dutch and some foreign surnames, longest first so that 'van den' wins from 'van'. */
const VOORVOEGSELS: readonly string[] = [
  'van de der',
  'van het',
  'van der',
  'van den',
  'van de',
  'van ter',
  "van 't",
  'van ten',
  'voor de',
  'voor den',
  "voor 't",
  'uit de',
  'uit den',
  'uit het',
  "uit 't",
  'op de',
  'op den',
  'op der',
  'op het',
  "op 't",
  'op ten',
  'in de',
  'in den',
  'in het',
  "in 't",
  'aan de',
  'aan den',
  'aan der',
  'aan het',
  "aan 't",
  'onder de',
  'over de',
  'bij de',
  'de la',
  'von der',
  'von dem',
  'van',
  'von',
  'vom',
  'voor',
  'uit',
  'op',
  'in',
  'aan',
  'onder',
  'over',
  'bij',
  'de',
  'den',
  'der',
  'het',
  "'t",
  'ten',
  'ter',
  'te',
  'la',
  'le',
  'du',
  'des',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'el',
  'al',
  'zu',
  'zum',
  'zur',
  'af',
  'ben',
  'bin',
  'ibn',
].sort((a, b) => b.length - a.length);

/** Splits a surname as typed in one field: 'van den Berg' gives prefix 'van den' and surname 'Berg'. */
export function splitAchternaam(invoer: string): Pick<Naam, 'voorvoegsel' | 'achternaam'> {
  const tekst = invoer.trim().replace(/\s+/g, ' ');
  const klein = tekst.toLowerCase();
  const voorvoegsel = VOORVOEGSELS.find((kandidaat) => klein.startsWith(`${kandidaat} `));
  if (voorvoegsel === undefined) return { voorvoegsel: null, achternaam: tekst };
  return { voorvoegsel, achternaam: tekst.slice(voorvoegsel.length + 1) };
}
