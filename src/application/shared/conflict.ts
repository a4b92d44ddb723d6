/**
 * The database refused a change that another change made impossible, such as a seat that was just taken.
 * Repositories throw it, because the transaction is lost; the border shows the form again with the sentence for `code`.
 */
export class Conflict extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Someone else changed the record since the form was opened. The border shows both versions. */
export class Verouderd extends Error {}
