import Big from 'big.js';
import { type Operand, type Rekenblad, toTussenwaarde } from '#domain/berekening/index.ts';
import { writeMinimumloonMaand } from '#domain/minimumloon/index.ts';
import type { LoonkostensubsidieInvoer } from './invoer.ts';
import type { Lksnormen } from './lksNormen.ts';
import type { Lksversie } from './versies.ts';

/** The subsidy of a month for the full reference week, without werkgeverslasten: exact, with its steps. */
export function writeVoltijdbedrag<Invoer>(
  blad: Rekenblad<Invoer>,
  versie: Lksversie,
  invoer: LoonkostensubsidieInvoer,
  normen: Lksnormen,
): Big {
  const minimumloon = writeMinimumloonMaand(blad, normen.minimumloon, invoer.leeftijd);
  const bijslag = blad.uitNorm('vakantiebijslag', normen.vakantiebijslag);
  const opslag = new Big(1).plus(bijslag.waarde);
  const basis = minimumloon.times(opslag);
  blad.stap({
    code: 'minimumloon-met-vakantiebijslag',
    formule: 'minimumloon × (1 + vakantiebijslag)',
    operanden: [euro('minimumloon', minimumloon), bijslag],
    waarde: toTussenwaarde(basis),
    eenheid: 'euro-per-maand',
  });
  const { soort, norm } = normen.deel;
  if (soort === 'forfait') return writeForfait(blad, basis, blad.uitNorm('forfaitdeel', norm));
  const verschil = writeVerschil(blad, versie, invoer, { minimumloon, bijslag, basis });
  return writeMaximum(blad, basis, verschil, blad.uitNorm('maximumdeel', norm));
}

function euro(naam: string, bedrag: Big): Operand {
  return { naam, waarde: toTussenwaarde(bedrag), eenheid: 'euro-per-maand' };
}

function writeForfait<Invoer>(blad: Rekenblad<Invoer>, basis: Big, forfait: Operand): Big {
  const bedrag = basis.times(forfait.waarde);
  blad.stap({
    code: 'forfaitbedrag',
    formule: 'basis × forfaitdeel',
    operanden: [euro('basis', basis), forfait],
    waarde: toTussenwaarde(bedrag),
    eenheid: 'euro-per-maand',
  });
  return bedrag;
}

type Grondslag = { readonly minimumloon: Big; readonly bijslag: Operand; readonly basis: Big };

/** What the minimum wage is more than the loonwaarde in euro; never below 0. */
function writeVerschil<Invoer>(
  blad: Rekenblad<Invoer>,
  { grondslag }: Lksversie,
  { loonwaarde, functieloonPerMaand }: LoonkostensubsidieInvoer,
  { minimumloon, bijslag, basis }: Grondslag,
): Big {
  const rekentMetFunctie = grondslag === 'functieloon' && functieloonPerMaand !== undefined;
  const loon = rekentMetFunctie ? new Big(functieloonPerMaand) : minimumloon;
  const loonnaam = rekentMetFunctie ? 'functieloon' : 'minimumloon';
  const deel = loonwaarde ?? '0';
  const waarde = loon.times(deel).times(new Big(1).plus(bijslag.waarde));
  blad.stap({
    code: 'loonwaarde-in-euro',
    formule: `loonwaarde × ${loonnaam} × (1 + vakantiebijslag)`,
    operanden: [{ naam: 'loonwaarde', waarde: deel, eenheid: 'aandeel' }, euro(loonnaam, loon), bijslag],
    waarde: toTussenwaarde(waarde),
    eenheid: 'euro-per-maand',
  });
  const verschil = waarde.gt(basis) ? new Big(0) : basis.minus(waarde);
  blad.stap({
    code: 'verschil-met-minimumloon',
    formule: 'basis − loonwaardeInEuro, niet lager dan 0',
    operanden: [euro('basis', basis), euro('loonwaardeInEuro', waarde)],
    waarde: toTussenwaarde(verschil),
    eenheid: 'euro-per-maand',
  });
  return verschil;
}

function writeMaximum<Invoer>(blad: Rekenblad<Invoer>, basis: Big, verschil: Big, maximumdeel: Operand): Big {
  const maximum = basis.times(maximumdeel.waarde);
  blad.stap({
    code: 'hoogste-bedrag',
    formule: 'basis × maximumdeel',
    operanden: [euro('basis', basis), maximumdeel],
    waarde: toTussenwaarde(maximum),
    eenheid: 'euro-per-maand',
  });
  const bedrag = verschil.gt(maximum) ? maximum : verschil;
  blad.stap({
    code: 'bedrag-bij-hele-week',
    formule: 'laagste van verschil en hoogsteBedrag',
    operanden: [euro('verschil', verschil), euro('hoogsteBedrag', maximum)],
    waarde: toTussenwaarde(bedrag),
    eenheid: 'euro-per-maand',
  });
  return bedrag;
}
