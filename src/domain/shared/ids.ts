declare const brand: unique symbol;

/** The identity of one record: a UUID that cannot be mixed up with the identity of another kind of record. */
export type Id<Soort extends string> = string & { readonly [brand]: Soort };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function createIdParser<Soort extends string>(): (tekst: string) => Id<Soort> | undefined {
  const isId = (tekst: string): tekst is Id<Soort> => UUID.test(tekst);
  return (tekst) => {
    const klein = tekst.toLowerCase();
    return isId(klein) ? klein : undefined;
  };
}

export type GebruikerId = Id<'gebruiker'>;
export type PersoonId = Id<'persoon'>;
export type DossierId = Id<'dossier'>;

/** Each parser reads a UUID (any case) and gives undefined for anything else. */
export const parseGebruikerId = createIdParser<'gebruiker'>();
export const parsePersoonId = createIdParser<'persoon'>();
export const parseDossierId = createIdParser<'dossier'>();
