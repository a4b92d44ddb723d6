import Big from 'big.js';
import type { Merk, Norm } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Normbestanden } from './lees.ts';
import { LKS_NORMEN } from './lksNormen.ts';

const MINIMUMLOON = 'Wet minimumloon en minimumvakantiebijslag art. 8';
const JEUGDLOON = 'Besluit minimumjeugdloonregeling';

type Bronrij = { readonly bron: string; readonly bron_url: string | null };

function createNorm(
  norm: Pick<Norm, 'code' | 'waarde' | 'eenheid' | 'artikel' | 'merk'>,
  [van, tot]: readonly [Datum, Datum | null],
  { bron, bron_url: bronUrl }: Bronrij,
  gecontroleerdOp: Datum | null = null,
): Norm {
  return {
    ...norm,
    geldig: { van, tot },
    bron,
    ...(bronUrl === null ? {} : { bronUrl }),
    gecontroleerdOp,
    bevestiging: 'geen',
  };
}

/** A percentage as an exact share: 72.5 becomes '0.725', 8 becomes '0.08'. */
function toAandeel(procent: Big.BigSource): string {
  const aandeel = new Big(procent).div(100);
  return aandeel.eq(aandeel.round(2)) ? aandeel.toFixed(2) : aandeel.toFixed();
}

function toEuro(centen: number): string {
  return new Big(centen).div(100).toFixed(2);
}

/** W only when the law or regulation itself was read; an official page about it is a publication. */
function toMerk({ soort, tekst }: { readonly soort: string; readonly tekst: string }): Merk {
  return soort === 'primair' && tekst === 'primair' ? 'W' : 'P';
}

function* listMinimumloon({ minimumloon }: Normbestanden): Generator<Norm> {
  for (const { waarden: rij } of minimumloon) {
    const { ingangsdatum, geldig_tot, per_maand, per_uur, referentie_maandloon } = rij;
    const periode = [ingangsdatum, geldig_tot] as const;
    const merk = toMerk(rij.bron_type);
    const maand = per_maand ?? referentie_maandloon;
    if (maand !== null) {
      const artikel = per_maand === null ? `${MINIMUMLOON} (referentiemaandloon, 36 uur)` : MINIMUMLOON;
      const norm = { code: 'minimumloon-maand', eenheid: 'euro-per-maand', artikel, merk } as const;
      yield createNorm({ ...norm, waarde: toEuro(maand) }, periode, rij);
    }
    if (per_uur !== null) {
      const norm = { code: 'minimumloon-uur', eenheid: 'euro-per-uur', artikel: MINIMUMLOON, merk } as const;
      yield createNorm({ ...norm, waarde: toEuro(per_uur) }, periode, rij);
    }
  }
}

/** The age of the adult wage: one norm per age, from the first row that names it; the last holds until replaced. */
function* listLeeftijden({ minimumloon }: Normbestanden): Generator<Norm> {
  const eerste = minimumloon.filter(
    ({ waarden }, i) =>
      waarden.volwassen_vanaf_leeftijd !== minimumloon[i - 1]?.waarden.volwassen_vanaf_leeftijd,
  );
  for (const [i, { waarden: rij }] of eerste.entries()) {
    const norm = { code: 'minimumloon-leeftijd', eenheid: 'jaren', artikel: MINIMUMLOON } as const;
    const waarde = String(rij.volwassen_vanaf_leeftijd);
    const tot = eerste[i + 1]?.waarden.ingangsdatum ?? null;
    yield createNorm({ ...norm, waarde, merk: toMerk(rij.bron_type) }, [rij.ingangsdatum, tot], rij);
  }
}

function* listJeugdloon({ minimumloonJeugd }: Normbestanden): Generator<Norm> {
  for (const { waarden: rij } of minimumloonJeugd) {
    const norm = { eenheid: 'aandeel', artikel: JEUGDLOON, merk: 'P' } as const;
    const code = `minimumjeugdloon-${rij.leeftijd}`;
    yield createNorm(
      { ...norm, code, waarde: toAandeel(rij.percentage) },
      [rij.geldig_van, rij.geldig_tot],
      rij,
    );
  }
}

function* listLks({ lksParameters }: Normbestanden): Generator<Norm> {
  for (const { waarden: rij } of lksParameters) {
    const bekend = LKS_NORMEN[rij.parameter];
    if (bekend === undefined || bekend === null) continue;
    const { code, eenheid, artikel, procent = false, merk = toMerk(rij.bron_type) } = bekend;
    const bedrag = eenheid.startsWith('euro') ? new Big(rij.waarde).toFixed(2) : rij.waarde;
    const waarde = procent ? toAandeel(rij.waarde) : bedrag;
    yield createNorm({ code, eenheid, artikel, merk, waarde }, [rij.geldig_van, rij.geldig_tot], rij);
  }
}

function* listOverige({ normen }: Normbestanden): Generator<Norm> {
  for (const { waarden: rij } of normen) {
    const { code, waarde, eenheid, artikel, merk } = rij;
    const periode = [rij.geldig_van, rij.geldig_tot] as const;
    yield createNorm({ code, waarde, eenheid, artikel, merk }, periode, rij, rij.gecontroleerd_op);
  }
}

/** Every published norm in the files, by file. Percentages become shares, amounts euro with two decimals. */
export function toNormen(bestanden: Normbestanden): readonly Norm[] {
  return [listMinimumloon, listLeeftijden, listJeugdloon, listLks, listOverige].flatMap((lees) => [
    ...lees(bestanden),
  ]);
}
