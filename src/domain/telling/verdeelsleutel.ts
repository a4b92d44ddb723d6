import Big from 'big.js';
import {
  type Aandeel,
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { type Datum, datum, ok } from '#domain/shared/index.ts';

export type VerdeelsleutelInvoer = {
  readonly peildatum: Datum;
  /** Share of the gemeente in the inflow on the Wsw waiting list 2012–2014 and the Wajong work scheme. */
  readonly aandeel: Aandeel;
  /** The number for the whole country. */
  readonly landelijk: number;
};

/** An exact decimal: how the ministry rounds it to whole jobs was not read. */
export type Verdeelsleutel = { readonly aantal: string };

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'verdeelsleutel',
    geldig: { van: datum('2018-01-01'), tot: datum('2019-01-01') },
    bronnen: [
      {
        artikel: 'Participatiewet art. 10b lid 4 (verdeling over de gemeenten)',
        vindplaats: 'Antwoorden op Kamervragen 2018 over de verdeling van beschut werk',
        merk: 'P',
      },
    ],
  },
];

/**
 * The number of a gemeente by the key of 2018: its share of the national number. Refuses other years, because the
 * model was under review and was not read.
 */
export function calculateVerdeelsleutel(
  invoer: VerdeelsleutelInvoer,
): Rekenuitslag<VerdeelsleutelInvoer, Verdeelsleutel> {
  const versie = chooseRegelversie(VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { aandeel, landelijk } = invoer;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const aantal = new Big(aandeel).times(landelijk).toFixed();
  blad.stap({
    code: 'deel-van-landelijk',
    formule: 'aandeelGemeente × landelijk',
    operanden: [
      { naam: 'aandeelGemeente', waarde: aandeel, eenheid: 'aandeel' },
      { naam: 'landelijk', waarde: String(landelijk), eenheid: 'aantal' },
    ],
    waarde: aantal,
    eenheid: 'aantal',
  });
  return ok(blad.klaar({ aantal }));
}
