import { BESTANDEN } from './bestanden.ts';
import type { Tabellading } from './kopieer.ts';
import type { Referentie } from './lees.ts';
import { asDaterange } from './tabellenGemeente.ts';
import { toNormen } from './toNormen.ts';

/** Contents of the table with every published norm, whichever file holds it. */
export function tabellenNormen(referentie: Referentie): readonly Tabellading[] {
  return [
    {
      tabel: 'norm',
      bestand: BESTANDEN.normen,
      kolommen: [
        'code',
        'geldig',
        'waarde',
        'eenheid',
        'artikel',
        'bron',
        'bron_url',
        'merk',
        'gecontroleerd_op',
      ],
      sleutel: ['code', 'geldig'],
      verdwenen: 'verwijderen',
      rijen: toNormen(referentie).map((norm) => [
        norm.code,
        asDaterange(norm.geldig.van, norm.geldig.tot),
        norm.waarde,
        norm.eenheid,
        norm.artikel,
        norm.bron,
        norm.bronUrl ?? null,
        norm.merk,
        norm.gecontroleerdOp,
      ]),
    },
  ];
}
