import Big from 'big.js';
import {
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenfout,
  type Rekenuitslag,
  type Rekenweigering,
  requireNorm,
  requireNormen,
  roundBedrag,
} from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import { writeGeldstromen } from './geldstroom.ts';
import { checkPlaatskostenInvoer, type PlaatskostenInvoer } from './invoer.ts';
import { type Loonnormen, writeLoonsom, writeSubsidie } from './loonsom.ts';
import type { Plaatsbedragen } from './onderdeel.ts';
import { createPlaatskosten, type Plaatskosten } from './uitkomst.ts';
import { type Plaatskostenversie, VERSIES } from './versies.ts';

/** Without hours of reference every job needs its full-time hours. */
const ALTIJD = '0';

/**
 * What one place costs in a year, per component and per payer, at the minimum wage of the reference date: the whole
 * wage bill, the subsidy (PW 10d), guidance and other costs, and against them the worth of the work and what the State
 * pays. Amounts are for twelve months with the norms of one day, each rounded once to cents. Until 2022 nobody can say
 * per place what the State pays: that amount is null. Refuses when a norm is missing; names every fault of the input.
 */
export function calculatePlaatskosten(
  invoer: PlaatskostenInvoer,
  normen: Normen,
): Rekenuitslag<PlaatskostenInvoer, Plaatskosten, Rekenfout> {
  const versie = chooseRegelversie(VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const gevonden = findPlaatsnormen(versie.value, normen, invoer.peildatum);
  if (!gevonden.ok) return gevonden;
  const { aanvulling, ...loonnormen } = gevonden.value;
  const fouten = checkPlaatskostenInvoer(invoer, loonnormen.referentieUren?.waarde ?? ALTIJD);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });

  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const loon = writeLoonsom(blad, invoer, loonnormen);
  const subsidie = writeSubsidie(blad, invoer, loonnormen, loon);
  const bedragen: Plaatsbedragen = {
    brutoloon: roundBedrag(loon.teller, loon.noemer),
    loonkostensubsidie: subsidie,
    begeleiding: roundBedrag(new Big(invoer.begeleiding)),
    overig: roundBedrag(new Big(invoer.overig ?? '0')),
    opbrengst: roundBedrag(loon.teller.times(invoer.loonwaarde), loon.noemer),
    vergoeding: versie.value.metVergoeding ? subsidie : null,
    aanvulling: roundBedrag(new Big(aanvulling?.waarde ?? '0')),
  };
  writeOpbrengst(blad, invoer, bedragen);
  writeGeldstromen(blad, bedragen, aanvulling);
  warn(blad, versie.value);
  return ok(blad.klaar(createPlaatskosten(bedragen)));
}

type Plaatsnormen = Loonnormen & { readonly aanvulling: Norm | undefined };

function findPlaatsnormen(
  versie: Plaatskostenversie,
  normen: Normen,
  peildatum: Datum,
): Result<Plaatsnormen, Rekenweigering> {
  const basis = requireNormen(
    normen,
    ['minimumloon-maand', 'vakantiebijslag', 'lks-werkgeverslasten', 'lks-maximum'],
    peildatum,
  );
  if (!basis.ok) return basis;
  const uren = versie.metReferentieUren
    ? requireNorm(normen, 'lks-referentie-uren', peildatum)
    : ok(undefined);
  if (!uren.ok) return uren;
  const aanvulling = versie.metAanvulling
    ? requireNorm(normen, 'begeleiding-aanvulling', peildatum)
    : ok(undefined);
  if (!aanvulling.ok) return aanvulling;
  return ok({
    minimumloon: basis.value['minimumloon-maand'],
    vakantiebijslag: basis.value.vakantiebijslag,
    werkgeverslasten: basis.value['lks-werkgeverslasten'],
    maximum: basis.value['lks-maximum'],
    referentieUren: uren.value,
    aanvulling: aanvulling.value,
  });
}

function writeOpbrengst(
  blad: Rekenblad<PlaatskostenInvoer>,
  { loonwaarde }: PlaatskostenInvoer,
  { brutoloon, opbrengst }: Plaatsbedragen,
): void {
  blad.stap({
    code: 'opbrengst-per-jaar',
    formule: 'brutoloon × loonwaarde',
    operanden: [
      { naam: 'brutoloon', waarde: brutoloon ?? '', eenheid: 'euro-per-jaar' },
      { naam: 'loonwaarde', waarde: loonwaarde, eenheid: 'aandeel' },
    ],
    waarde: opbrengst ?? '',
    eenheid: 'euro-per-jaar',
  });
}

function warn(blad: Rekenblad<PlaatskostenInvoer>, versie: Plaatskostenversie): void {
  blad.waarschuw({ code: 'normen-van-een-dag', merk: 'I' });
  if (versie.isFunctieloon) blad.waarschuw({ code: 'functieloon-is-minimumloon', merk: 'U' });
  blad.waarschuw(
    versie.metVergoeding
      ? { code: 'vergoeding-volgt-vorig-jaar', merk: 'P' }
      : { code: 'vergoeding-niet-per-plek', merk: 'P' },
  );
}
