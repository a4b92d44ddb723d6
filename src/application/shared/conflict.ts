/** What can be impossible because of another change; the border has a sentence for each. */
export type ConflictCode =
  | 'zitplaats-bezet'
  | 'deling-geldt-niet'
  | 'deling-vol'
  | 'zitplaats-gedeeld'
  | 'email-bekend'
  | 'bsn-bekend'
  | 'voorstel-loopt'
  | 'vaststelling-loopt'
  | 'dienstverband-overlapt'
  | 'afwijking-overlapt'
  | 'dubbele-subsidie'
  | 'trede-overlapt'
  | 'aanhouding-overlapt'
  | 'raamovereenkomst-overlapt'
  | 'raamovereenkomst-nummer-bekend'
  | 'werkgever-bekend'
  | 'organisatie-bekend'
  | 'advies-bestaat'
  | 'keuze-overlapt'
  | 'samen-begonnen'
  | 'ronde-voorbereid'
  | 'ingreep-bestaat'
  | 'al-vastgezet'
  | 'samen-begonnen'
  | 'norm-bekend'
  | 'prijs-bekend'
  | 'lokale-regel-overlapt';

/**
 * The database refused a change that another change made impossible, such as a seat that was just taken.
 * Repositories throw it, because the transaction is lost; the border shows the form again with the sentence for `code`.
 */
export class Conflict extends Error {
  constructor(readonly code: ConflictCode) {
    super(code);
  }
}

/** Someone else changed the record since the form was opened. The border shows both versions. */
export class Verouderd extends Error {}
