import {
  chooseRegelversie,
  createRekenblad,
  type Rekenfout,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { addDagen, addMaanden, type Datum, err, ok } from '#domain/shared/index.ts';
import { AANZEGGING } from './versies.ts';

/** A dienstverband with its first and last day; without a last day it has no fixed end. */
export type AanzeggingInvoer = { readonly van: Datum; readonly tot: Datum | null };

export type AanzeggingUitkomst = { readonly verplicht: boolean; readonly uiterlijk: Datum | null };

/**
 * The last day on which the employer can say in writing whether a fixed dienstverband goes on: its last day minus one
 * month, clamped to the end of a shorter month (30 April → 30 March). Only for 6 months or longer with a calendar end
 * date. A term counted back, so it never moves off a closed day. Refuses a last day before the first.
 */
export function calculateAanzegging(
  invoer: AanzeggingInvoer,
): Rekenuitslag<AanzeggingInvoer, AanzeggingUitkomst, Rekenfout> {
  const { van, tot } = invoer;
  if (tot !== null && tot < van) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'tot', code: 'tot-voor-van' }] });
  }
  const peildatum = tot ?? van;
  const versie = chooseRegelversie(AANZEGGING, peildatum);
  if (!versie.ok) return versie;
  const { kortsteMaanden, maandenVooraf } = versie.value;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  if (tot === null) {
    blad.stap({
      code: 'geen-einddatum',
      formule: 'van',
      operanden: [{ naam: 'van', waarde: van, eenheid: 'datum' }],
      waarde: 'nee',
      eenheid: 'ja-nee',
    });
    return ok(blad.klaar({ verplicht: false, uiterlijk: null }));
  }
  const kortsteEinde = addDagen(addMaanden(van, kortsteMaanden), -1);
  const verplicht = tot >= kortsteEinde;
  blad.stap({
    code: 'zes-maanden-of-langer',
    formule: 'tot ≥ van + maanden − 1 dag',
    operanden: [
      { naam: 'van', waarde: van, eenheid: 'datum' },
      { naam: 'tot', waarde: tot, eenheid: 'datum' },
      { naam: 'maanden', waarde: String(kortsteMaanden), eenheid: 'maanden' },
    ],
    waarde: verplicht ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (!verplicht) return ok(blad.klaar({ verplicht, uiterlijk: null }));
  const uiterlijk = addMaanden(tot, -maandenVooraf);
  blad.stap({
    code: 'maand-terug',
    formule: 'tot − maanden',
    operanden: [
      { naam: 'tot', waarde: tot, eenheid: 'datum' },
      { naam: 'maanden', waarde: String(maandenVooraf), eenheid: 'maanden' },
    ],
    waarde: uiterlijk,
    eenheid: 'datum',
  });
  return ok(blad.klaar({ verplicht, uiterlijk }));
}
