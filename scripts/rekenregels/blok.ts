/** What stands in a page between `<!-- naam:begin -->` and `<!-- naam:eind -->`, and is made by the program. */
export type Blok = { readonly bestand: string; readonly naam: string; readonly inhoud: string };

/** The text of a page with a new content of its block. Throws when the page has no such block. */
export function replaceBlok(tekst: string, { bestand, naam, inhoud }: Blok): string {
  const [begin, eind] = [`<!-- ${naam}:begin -->`, `<!-- ${naam}:eind -->`];
  const [van, tot] = [tekst.indexOf(begin), tekst.indexOf(eind)];
  if (van < 0 || tot < van) throw new Error(`${bestand} has no lines ${begin} and ${eind}`);
  return `${tekst.slice(0, van + begin.length)}\n${inhoud}\n${tekst.slice(tot)}`;
}
