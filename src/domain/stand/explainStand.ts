import {
  type Berekening,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
  toAantalOperand,
} from '#domain/berekening/index.ts';
import { datum, ok } from '#domain/shared/index.ts';
import { calculateStand, type Stand, type StandInvoer } from './stand.ts';

/** What follows from the counts. Null is onbekend. */
export type StandUitkomst = Pick<Stand, 'wachtend' | 'tekort' | 'dekking'>;

const VERSIE: Regelversie = {
  regel: 'stand',
  geldig: { van: datum('2015-01-01'), tot: null },
  bronnen: [
    {
      artikel: 'Participatiewet art. 10b lid 4 (het aantal); de afgeleide cijfers zijn onze rekenwijze',
      vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
      merk: 'I',
    },
  ],
};

/** Waiting, shortage and coverage with their steps. Plain arithmetic: no date, and never a refusal. */
export function explainStand({
  positief,
  werkzaam,
  taakstelling,
}: StandInvoer): Extract<Rekenuitslag<StandInvoer, StandUitkomst>, { readonly ok: true }> {
  const invoer = { positief, werkzaam, taakstelling };
  return ok(composeBerekening(invoer, calculateStand(invoer)));
}

function composeBerekening(
  invoer: StandInvoer,
  { wachtend, tekort, dekking }: Stand,
): Berekening<StandInvoer, StandUitkomst> {
  const blad = createRekenblad(VERSIE, null, invoer);
  const positief = toAantalOperand('positief', invoer.positief);
  const werkzaam = toAantalOperand('werkzaam', invoer.werkzaam);
  const taakstelling = toAantalOperand('taakstelling', invoer.taakstelling);
  blad.stap({
    code: 'wachtend',
    formule: 'positief − werkzaam',
    operanden: [positief, werkzaam],
    ...toAantal(wachtend),
  });
  blad.stap({
    code: 'tekort',
    formule: 'taakstelling − werkzaam, minimaal 0',
    operanden: [taakstelling, werkzaam],
    ...toAantal(tekort),
  });
  blad.stap({
    code: 'dekking',
    formule: 'werkzaam / taakstelling',
    operanden: [werkzaam, taakstelling],
    ...(dekking === null ? toAantal(null) : { waarde: dekking, eenheid: 'aandeel' }),
  });
  if (invoer.positief !== null && invoer.werkzaam !== null && invoer.werkzaam > invoer.positief)
    blad.waarschuw({ code: 'meer-werkzaam-dan-positief', merk: 'I' });
  return blad.klaar({ wachtend, tekort, dekking });
}

function toAantal(aantal: number | null) {
  const { waarde, eenheid } = toAantalOperand('', aantal);
  return { waarde, eenheid };
}
