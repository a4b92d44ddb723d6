import Big from 'big.js';
import {
  type Aandeel,
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  type Rekenweigering,
  requireNormen,
  toTussenwaarde,
} from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { type LoonwaardeInvoer, listLoonwaardeFouten, type Taak, type Taakgrenzen } from './invoer.ts';
import { LOONWAARDE_VERSIES, type Loonwaardeversie } from './versies.ts';

/** Share with four decimals, a whole number of percents: '0.3400'. */
export type LoonwaardeUitkomst = { readonly loonwaarde: Aandeel };

const HOOFDTAAK_NORMEN = [
  'loonwaarde-hoofdtaken',
  'loonwaarde-hoofdtaak-deel',
  'loonwaarde-hoofdtaak-minuten',
] as const;

type Grensnormen = Readonly<Record<(typeof HOOFDTAAK_NORMEN)[number], Norm>> | null;

/**
 * The loonwaarde from what an expert measured: per hoofdtaak tempo × kwaliteit × netto werktijd × bijdrage, added up,
 * rounded once to whole percents, half up (Besluit loonkostensubsidie 2021 art. 3 and 5; before 1-7-2021 tempo ×
 * kwaliteit × inzetbaarheid × bijdrage, Regeling loonkostensubsidie art. 3 and 4). Groeiplek checks the arithmetic, it
 * does not measure. Names every fault of the input at once; refuses before 2015 or when a norm is missing.
 */
export function calculateLoonwaarde(
  invoer: LoonwaardeInvoer,
  normen: Normen,
): Rekenuitslag<LoonwaardeInvoer, LoonwaardeUitkomst, Rekenfout> {
  const versie = chooseRegelversie(LOONWAARDE_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const grensnormen = requireGrensnormen(versie.value, invoer.peildatum, normen);
  if (!grensnormen.ok) return grensnormen;
  const fouten = listLoonwaardeFouten(invoer.taken, toGrenzen(grensnormen.value));
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });

  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  writeGrenzen(blad, grensnormen.value, invoer.taken.length);
  const prestaties = invoer.taken.map((taak, plaats) => writeTaak(blad, versie.value, taak, plaats + 1));
  return ok(blad.klaar({ loonwaarde: writeSom(blad, prestaties) }));
}

function requireGrensnormen(
  { hoofdtaken }: Loonwaardeversie,
  peildatum: Datum,
  normen: Normen,
): Result<Grensnormen, Rekenweigering> {
  return hoofdtaken ? requireNormen(normen, HOOFDTAAK_NORMEN, peildatum) : ok(null);
}

function toGrenzen(normen: Grensnormen): Taakgrenzen {
  if (normen === null) return null;
  return {
    aantal: Number(normen['loonwaarde-hoofdtaken'].waarde),
    deel: normen['loonwaarde-hoofdtaak-deel'].waarde,
    minuten: Number(normen['loonwaarde-hoofdtaak-minuten'].waarde),
  };
}

function writeGrenzen<I>(blad: Rekenblad<I>, normen: Grensnormen, aantal: number): void {
  if (normen === null) return;
  blad.stap({
    code: 'hoofdtaken-geteld',
    formule: 'aantalTaken ≤ hoogsteAantal, elke bijdrage ≥ kleinsteBijdrage',
    operanden: [
      { naam: 'aantalTaken', waarde: String(aantal), eenheid: 'aantal' },
      blad.uitNorm('hoogsteAantal', normen['loonwaarde-hoofdtaken']),
      blad.uitNorm('kleinsteBijdrage', normen['loonwaarde-hoofdtaak-deel']),
      blad.uitNorm('kleinsteMinuten', normen['loonwaarde-hoofdtaak-minuten']),
    ],
    waarde: String(aantal),
    eenheid: 'aantal',
  });
}

function writeTaak<I>(
  blad: Rekenblad<I>,
  { derdeFactor }: Loonwaardeversie,
  taak: Taak,
  nummer: number,
): Big {
  const prestatie = new Big(taak.tempo).times(taak.kwaliteit).times(taak.nettoWerktijd).times(taak.bijdrage);
  blad.stap({
    code: 'prestatie-van-taak',
    formule: `tempo × kwaliteit × ${derdeFactor} × bijdrage`,
    operanden: [
      { naam: 'taaknummer', waarde: String(nummer), eenheid: 'aantal' },
      { naam: 'tempo', waarde: taak.tempo, eenheid: 'aandeel' },
      { naam: 'kwaliteit', waarde: taak.kwaliteit, eenheid: 'aandeel' },
      { naam: derdeFactor, waarde: taak.nettoWerktijd, eenheid: 'aandeel' },
      { naam: 'bijdrage', waarde: taak.bijdrage, eenheid: 'aandeel' },
    ],
    waarde: toTussenwaarde(prestatie),
    eenheid: 'aandeel',
  });
  return prestatie;
}

function writeSom<I>(blad: Rekenblad<I>, prestaties: readonly Big[]): Aandeel {
  const som = prestaties.reduce((totaal, prestatie) => totaal.plus(prestatie), new Big(0));
  blad.stap({
    code: 'prestaties-opgeteld',
    formule: 'alle taken opgeteld',
    operanden: prestaties.map((prestatie) => ({
      naam: 'prestatie',
      waarde: toTussenwaarde(prestatie),
      eenheid: 'aandeel',
    })),
    waarde: toTussenwaarde(som),
    eenheid: 'aandeel',
  });
  const loonwaarde = som.round(2, Big.roundHalfUp).toFixed(4);
  blad.stap({
    code: 'loonwaarde-afgerond',
    formule: 'prestatie, afgerond op hele procenten',
    operanden: [{ naam: 'prestatie', waarde: toTussenwaarde(som), eenheid: 'aandeel' }],
    waarde: loonwaarde,
    eenheid: 'aandeel',
  });
  return loonwaarde;
}
