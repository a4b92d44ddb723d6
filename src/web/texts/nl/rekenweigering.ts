import type { Rekenweigering } from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, laatsteDag } from '#domain/shared/index.ts';
import { formatDatum } from './datum.ts';
import { noemNormcode } from './normnamen.ts';
import { rekenverslagTeksten as t } from './rekenverslag.ts';
import { findRekentekst } from './rekenwoorden.ts';

/** Refusals that any rule can give. */
const ALGEMEEN: Readonly<Record<string, (dag: string, norm: string) => string>> = {
  'norm-ontbreekt': (dag, norm) => t.normOntbreekt(norm, dag),
  'periode-niet-gelezen': (dag) => t.periodeNietGelezen(dag),
};

/** 'vanaf 1 januari 2026' or '1 januari 2026 tot en met 30 juni 2026'. */
export function describeGeldig({ geldig }: Pick<Norm, 'geldig'>): string {
  const laatste = laatsteDag(geldig);
  const van = formatDatum(geldig.van);
  return laatste === null ? t.vanaf(van) : t.vanTot(van, formatDatum(laatste));
}

/** Why there is no answer, and from or until when there is one: sentences in reading order. */
export function describeRekenweigering(weigering: Rekenweigering): readonly string[] {
  const { code, norm, peildatum, dichtstbij } = weigering;
  const dag = formatDatum(peildatum);
  const waarom = ALGEMEEN[code]?.(dag, noemNormcode(norm));
  const wel = dichtstbij && t.welVoor(describeGeldig({ geldig: dichtstbij }));
  return [waarom ?? findRekentekst('weigeringen', code) ?? code, ...(wel ? [wel] : [])];
}

/** Until or from when a missing norm is known: the nearest value before the day, else the first one after it. */
export function describeBekend(norm: string, peildatum: Datum, normen: Normen): string | undefined {
  const waarden = normen.list().filter(({ code }) => code === norm);
  const eerder = waarden.filter(({ geldig }) => geldig.van <= peildatum).at(-1);
  const tot = eerder && laatsteDag(eerder.geldig);
  if (tot) return t.bekendTot(noemNormcode(norm), formatDatum(tot));
  const later = waarden.find(({ geldig }) => geldig.van > peildatum);
  return later && t.bekendVanaf(noemNormcode(norm), formatDatum(later.geldig.van));
}

/** The words for a fault in the input; the code itself when nobody knows it. */
export function describeInvoerfout(code: string): string {
  return findRekentekst('weigeringen', code) ?? findRekentekst('codes', code) ?? code;
}

/** Whether a refusal can be read by people. */
export function heeftWeigeringTekst(code: string): boolean {
  return Object.hasOwn(ALGEMEEN, code) || findRekentekst('weigeringen', code) !== undefined;
}
