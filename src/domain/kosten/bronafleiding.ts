import Big from 'big.js';
import { createRekenblad, type Rekenfout, type Rekenuitslag } from '#domain/berekening/index.ts';
import type { Eenheid, Normen } from '#domain/normen/index.ts';
import { datum, ok } from '#domain/shared/index.ts';
import { AFLEIDINGEN, type Afleiding } from './afleidingen.ts';
import { toEuro } from './afleidingStap.ts';
import { GENOEMD } from './genoemd.ts';
import type { Plaatsonderdeel } from './onderdeel.ts';
import { calculatePlaatskosten } from './plaatskosten.ts';
import { findOnderdeel, type Geldstroom } from './uitkomst.ts';

export type Bronafleidingcode = keyof typeof AFLEIDINGEN;

export const BRONAFLEIDINGEN = Object.keys(AFLEIDINGEN).filter((code): code is Bronafleidingcode =>
  Object.hasOwn(AFLEIDINGEN, code),
);

/** A figure of a source text beside what comes out when it is calculated; `verschil` = calculated less named. */
export type Bronafleiding = {
  readonly genoemd: string | null;
  readonly berekend: string;
  readonly verschil: string | null;
  readonly eenheid: Eenheid;
  /** Which money the figure turns out to be; null where it is no cost of a place. */
  readonly geldstroom: Geldstroom | null;
};

export type BronafleidingInvoer = { readonly afleiding: Bronafleidingcode };

/** The interview is of June 2016; the minimum wage of the summer that began then fits it. */
const DAG = datum('2016-07-01');

/**
 * Derives one figure of the source texts step by step: where € 22.000, € 30.000 and 'half a million' come from, and
 * which stream of money each of them is. Our reading [I], with the norms of 1 July 2016.
 */
export function calculateBronafleiding(
  invoer: BronafleidingInvoer,
  normen: Normen,
): Rekenuitslag<BronafleidingInvoer, Bronafleiding, Rekenfout> {
  const afleiding: Afleiding = AFLEIDINGEN[invoer.afleiding];
  const plek = afleiding.metLoon ? calculateHelePlek(normen) : ok(null);
  if (!plek.ok) return plek;
  const bronnen = [...new Set(afleiding.namen.map((naam) => GENOEMD[naam].bron))];
  const blad = createRekenblad(
    { regel: 'bronafleiding', geldig: { van: datum('2015-01-01'), tot: null }, bronnen },
    DAG,
    invoer,
  );
  for (const norm of plek.value?.normen ?? []) blad.uitNorm(norm.code, norm);
  for (const stap of plek.value?.stappen ?? []) if (stap.code === 'loon-per-jaar') blad.stap(stap);
  const bedragOf = (onderdeel: Plaatsonderdeel) =>
    (plek.value && findOnderdeel(plek.value.uitkomst, onderdeel)) ?? '';
  const berekend = afleiding.calculate(blad.stap, {
    loonPerJaar: toEuro('loonPerJaar', bedragOf('brutoloon')),
    hoogsteSubsidie: toEuro('hoogsteSubsidie', bedragOf('loonkostensubsidie')),
  });
  blad.waarschuw({ code: 'afleiding-is-lezing', merk: 'I' });
  const genoemd = afleiding.genoemd === null ? null : GENOEMD[afleiding.genoemd].waarde;
  const verschil = genoemd === null ? null : new Big(berekend).minus(genoemd).toFixed(2);
  const { eenheid, geldstroom } = afleiding;
  return ok(blad.klaar({ genoemd, berekend, verschil, eenheid, geldstroom }));
}

/** A full-time place with the highest subsidy, as the source texts have it in mind. */
function calculateHelePlek(normen: Normen) {
  const voltijd = GENOEMD.voltijd.waarde;
  const uren = { uren: voltijd, voltijdUren: voltijd };
  const begeleiding = GENOEMD.begeleiding.waarde;
  return calculatePlaatskosten({ peildatum: DAG, loonwaarde: '0', ...uren, begeleiding }, normen);
}
