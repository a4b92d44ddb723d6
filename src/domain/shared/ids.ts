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
export type OrganisatieId = Id<'organisatie'>;
export type RaamovereenkomstId = Id<'raamovereenkomst'>;
export type WerkplekId = Id<'werkplek'>;
export type ZitplaatsId = Id<'zitplaats'>;
export type AdviesaanvraagId = Id<'adviesaanvraag'>;
export type AdviesId = Id<'advies'>;
export type BeschikkingId = Id<'beschikking'>;
export type KeuzeId = Id<'keuze'>;
export type VoorstelId = Id<'voorstel'>;
export type PlaatsingId = Id<'plaatsing'>;
export type DienstverbandId = Id<'dienstverband'>;
export type TredeId = Id<'trede'>;
export type GesprekId = Id<'gesprek'>;

/** Each parser reads a UUID (any case) and gives undefined for anything else. */
export const parseGebruikerId = createIdParser<'gebruiker'>();
export const parsePersoonId = createIdParser<'persoon'>();
export const parseDossierId = createIdParser<'dossier'>();
export const parseOrganisatieId = createIdParser<'organisatie'>();
export const parseRaamovereenkomstId = createIdParser<'raamovereenkomst'>();
export const parseWerkplekId = createIdParser<'werkplek'>();
export const parseZitplaatsId = createIdParser<'zitplaats'>();
export const parseAdviesaanvraagId = createIdParser<'adviesaanvraag'>();
export const parseAdviesId = createIdParser<'advies'>();
export const parseBeschikkingId = createIdParser<'beschikking'>();
export const parseKeuzeId = createIdParser<'keuze'>();
export const parseVoorstelId = createIdParser<'voorstel'>();
export const parsePlaatsingId = createIdParser<'plaatsing'>();
export const parseDienstverbandId = createIdParser<'dienstverband'>();
export const parseTredeId = createIdParser<'trede'>();
export const parseGesprekId = createIdParser<'gesprek'>();
