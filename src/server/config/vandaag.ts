import { type Datum, datum } from '#domain/shared/index.ts';

const DAG_IN_AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The application's day: a fixed one, else today in the Netherlands, asked anew each time because days pass. */
export function createVandaag(peildatum: Datum | null): () => Datum {
  return peildatum === null ? () => datum(DAG_IN_AMSTERDAM.format(new Date())) : () => peildatum;
}
