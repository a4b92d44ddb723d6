import { datum, jaarVan } from '#domain/shared/index.ts';
import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';
import { checkIndeling, isGeldigOp, listCodesOp } from './indeling.ts';
import { checkKaart } from './kaart.ts';
import { checkGelijk, checkUniek, checkVerwijzing, groupRijen } from './sleutels.ts';

type Gemeenterij = Referentie['gemeenten'][number];

const bestand = BESTANDEN.gemeenten;

function* checkPeriode({ regel, waarden }: Gemeenterij): Generator<ReferentieFout> {
  const { geldig_van: van, geldig_tot: tot, opvolgers } = waarden;
  const plek = { bestand, regel, kolom: 'opvolgers' };
  if (van !== null && tot !== null && tot <= van) {
    yield { code: 'periode-leeg', bestand, regel, kolom: 'geldig_tot', van, tot };
  }
  if (tot !== null && opvolgers.length === 0) yield { code: 'opvolger-ontbreekt', ...plek };
  if (tot === null && opvolgers.length > 0) yield { code: 'opvolger-onverwacht', ...plek };
}

/** A successor is another known gemeente that exists on the day the old one ends. */
function* checkOpvolgers(
  { regel, waarden }: Gemeenterij,
  opCode: ReadonlyMap<string, Gemeenterij['waarden']>,
): Generator<ReferentieFout> {
  const { cbs_code: eigenCode, geldig_tot: tot } = waarden;
  const plek = { bestand, regel, kolom: 'opvolgers' };
  for (const code of waarden.opvolgers) {
    const opvolger = opCode.get(code);
    if (opvolger === undefined || code === eigenCode) {
      yield { code: 'verwijzing-onbekend', ...plek, waarde: code, gezochtIn: bestand };
    } else if (tot !== null && !isGeldigOp(opvolger, tot)) {
      yield { code: 'niet-in-indeling', ...plek, gemeenteCode: code, jaar: jaarVan(tot) };
    }
  }
}

function* checkOpvolging({ gemeenten }: Referentie): Generator<ReferentieFout> {
  const opCode = new Map(gemeenten.map(({ waarden }) => [String(waarden.cbs_code), waarden]));
  for (const rij of gemeenten) {
    yield* checkPeriode(rij);
    yield* checkOpvolgers(rij, opCode);
  }
}

function* checkIndelingen(referentie: Referentie): Generator<ReferentieFout> {
  for (const [jaar, rijen] of groupRijen(referentie.gemeentenPerJaar, (rij) => rij.jaar)) {
    const plek = { bestand: BESTANDEN.gemeentenPerJaar, kolom: 'cbs_code', jaar };
    yield* checkIndeling(plek, rijen, (rij) => rij.cbs_code, listCodesOp(referentie, datum(`${jaar}-01-01`)));
  }
}

/** Checks gemeenten, their successors, the yearly indeling, regions, postcodes and the map against each other. */
export function* checkGemeenten(referentie: Referentie): Generator<ReferentieFout> {
  const { arbeidsmarktregios, gemeenten, gemeentenPerJaar, postcodes } = referentie;
  const regionaam = new Map(
    arbeidsmarktregios.map(({ waarden }) => [waarden.am_code, waarden.naam_cbs_2021]),
  );
  const regios = { bestand: BESTANDEN.arbeidsmarktregios, sleutels: new Set(regionaam.keys()) };
  const naam = new Map(gemeenten.map(({ waarden }) => [waarden.cbs_code, waarden.naam]));
  const bekend = { bestand: BESTANDEN.gemeenten, sleutels: new Set<string>(naam.keys()) };

  yield* checkUniek(BESTANDEN.arbeidsmarktregios, 'am_code', arbeidsmarktregios, (r) => r.am_code);
  yield* checkUniek(BESTANDEN.gemeenten, 'cbs_code', gemeenten, (g) => g.cbs_code);
  const regioKolom = 'arbeidsmarktregio_code';
  yield* checkVerwijzing(
    BESTANDEN.gemeenten,
    regioKolom,
    gemeenten,
    (g) => [g.arbeidsmarktregio_code],
    regios,
  );
  yield* checkGelijk(
    BESTANDEN.gemeenten,
    'arbeidsmarktregio',
    gemeenten,
    (g) => ({ waarde: g.arbeidsmarktregio, verwacht: regionaam.get(g.arbeidsmarktregio_code) }),
    BESTANDEN.arbeidsmarktregios,
  );
  yield* checkOpvolging(referentie);
  const perJaar = BESTANDEN.gemeentenPerJaar;
  yield* checkUniek(perJaar, 'cbs_code', gemeentenPerJaar, (g) => `${g.jaar} ${g.cbs_code}`);
  yield* checkVerwijzing(perJaar, 'cbs_code', gemeentenPerJaar, (g) => [g.cbs_code], bekend);
  yield* checkVerwijzing(perJaar, regioKolom, gemeentenPerJaar, (g) => [g.arbeidsmarktregio_code], regios);
  yield* checkIndelingen(referentie);
  yield* checkUniek(BESTANDEN.postcodes, 'pc4', postcodes, (p) => p.pc4);
  yield* checkVerwijzing(BESTANDEN.postcodes, 'gemeente_code', postcodes, (p) => [p.gemeente_code], bekend);
  yield* checkGelijk(
    BESTANDEN.postcodes,
    'gemeente',
    postcodes,
    (p) => ({ waarde: p.gemeente, verwacht: naam.get(p.gemeente_code) }),
    BESTANDEN.gemeenten,
  );
  yield* checkKaart(referentie);
}
