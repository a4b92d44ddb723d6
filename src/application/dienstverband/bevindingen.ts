import { type LokaleRegel, toLokaleEis } from '#application/regels/index.ts';
import {
  type Bevinding,
  type DienstverbandGegevens,
  findLokaleEis,
  listBevindingen,
  type Schakel,
} from '#domain/dienstverband/index.ts';
import type { DienstverbandBeeld, DienstverbandInvoer } from './dienstverband.ts';

/**
 * All findings on a dienstverband: the gemeente's own rules in force on its first day, then chain, trial period and
 * notice. The rules on hours and months are separate, so one can be hard and the other not.
 */
export function listDienstverbandBevindingen(
  invoer: DienstverbandInvoer,
  eerder: readonly DienstverbandBeeld[],
  regels: readonly LokaleRegel[],
): readonly Bevinding[] {
  const gegevens = toGegevens(invoer);
  const context = { eerder: eerder.map(toSchakel), heeftAanvaardeAfwijking: false };
  const eisen = ['minimum-maanden', 'minimum-uren'].map((soort) =>
    findLokaleEis(regels.filter((regel) => regel.soort === soort).map(toLokaleEis), invoer.periode.van),
  );
  const lokaal = eisen.flatMap((eis) =>
    eis === undefined ? [] : [...listBevindingen(gegevens, { ...context, lokaleEis: eis })].filter(isLokaal),
  );
  return [...lokaal, ...listBevindingen(gegevens, { ...context, lokaleEis: null })];
}

/** A dienstverband as a link in the chain. */
export function toSchakel({
  soort,
  periode,
  werkgeverId,
  opvolgend,
  overeengekomenTot,
}: DienstverbandBeeld): Schakel {
  return {
    soort,
    periode: { van: periode.van, tot: periode.tot ?? overeengekomenTot },
    werkgever: werkgeverId,
    isOpvolger: opvolgend,
    uitzondering: null,
  };
}

/** Whether a finding comes from the gemeente's own rules. */
function isLokaal({ code }: Bevinding): boolean {
  return code === 'uren-onder-lokale-eis' || code === 'maanden-onder-lokale-eis';
}

function toGegevens({
  soort,
  periode,
  werkgeverId,
  uren,
  opvolgend,
}: DienstverbandInvoer): DienstverbandGegevens {
  return {
    ...{ soort, periode, uren, werkgever: werkgeverId, isOpvolger: opvolgend },
    ...{ uitzondering: null, proeftijdMaanden: 0 },
  };
}
