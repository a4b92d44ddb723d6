import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import type { ConceptKandidaat, Dubbel } from './concept.ts';
import type { Herkomst } from './herkomst.poort.ts';
import type { KandidatenLijst, KandidatenVraag } from './lijst.ts';

/** Everything that opens a dossier. */
export type NieuweKandidaat = ConceptKandidaat & {
  readonly gemeenteCode: GemeenteCode;
  /** Null: a new person; else the known person who gets a new dossier. */
  readonly persoonId: string | null;
  readonly herkomst: Herkomst;
  /** Four digits with or without two letters; null when unknown. */
  readonly postcode: string | null;
  readonly telefoon: string;
  readonly klantmanagerId: string;
  readonly geopendOp: Datum;
  readonly zoeknaam: string;
};

/** The people of the gemeente as a list, and adding to it. */
export type KandidaatPoort = {
  /** One page of the list. Writes one log line with the ids of the people shown. */
  listKandidaten(vraag: KandidatenVraag, peildatum: Datum): Promise<KandidatenLijst>;
  /** Kinds of work in order of name. */
  listWerksoorten(): Promise<KandidatenLijst['werksoorten']>;
  /** People who may be the same. Writes one log line with the ids of the people shown. */
  listDubbelen(concept: ConceptKandidaat, gemeenteCode: GemeenteCode): Promise<readonly Dubbel[]>;
  /** Keeps a concept for the signed-in person and gives its opaque id. The BSN is kept encrypted. */
  saveConcept(concept: ConceptKandidaat, gemeenteCode: GemeenteCode): Promise<string>;
  /** Undefined when it is a day old, or of someone else. */
  findConcept(id: string, gemeenteCode: GemeenteCode): Promise<ConceptKandidaat | undefined>;
  /**
   * Adds persoon, dossier and kandidaatprofiel and gives the dossier number.
   * Throws Conflict 'bsn-bekend' or 'dossier-open' when someone else was first.
   */
  saveKandidaat(nieuw: NieuweKandidaat): Promise<string>;
};
