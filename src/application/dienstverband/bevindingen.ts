import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { type LokaleRegel, toLokaleEis } from '#application/regels/index.ts';
import {
  type Bevinding,
  type DienstverbandGegevens,
  findLokaleEis,
  listBevindingen,
  type Schakel,
} from '#domain/dienstverband/index.ts';
import { containsDatum } from '#domain/shared/index.ts';
import type { AanvaardeAfwijking, DienstverbandBeeld, DienstverbandInvoer } from './dienstverband.ts';

/** What a dienstverband is held against. */
export type Bekend = {
  readonly eerder: readonly DienstverbandBeeld[];
  readonly regels: readonly LokaleRegel[];
  /** Deviations from hard rules that were accepted for this person. */
  readonly afwijkingen: readonly AanvaardeAfwijking[];
};

/** Everything that a dienstverband of this person is held against. */
export async function loadBekend(
  { plaatsingen, regels, dienstverbanden }: Pick<Poorten, 'plaatsingen' | 'regels' | 'dienstverbanden'>,
  kop: Pick<DossierKop, 'id'>,
): Promise<Bekend> {
  const alle = await plaatsingen.listPlaatsingen(kop.id);
  return {
    eerder: alle.flatMap((plaatsing) => plaatsing.dienstverbanden),
    regels: await regels.listLokaleRegels(),
    afwijkingen: await dienstverbanden.listAfwijkingen(kop.id),
  };
}

/**
 * All findings on a dienstverband: the gemeente's own rules in force on its first day, then chain, trial period and
 * notice. The rules on hours and months are separate, so one can be hard and the other not.
 */
export function listDienstverbandBevindingen(
  invoer: DienstverbandInvoer,
  { eerder, regels, afwijkingen }: Bekend,
): readonly Bevinding[] {
  const gegevens = toGegevens(invoer);
  const { van } = invoer.periode;
  const schakels = eerder.map(toSchakel);
  const lokaal = LOKAAL.flatMap((soort) => {
    const lokaleEis = findLokaleEis(regels.filter((regel) => regel.soort === soort).map(toLokaleEis), van);
    if (lokaleEis === undefined) return [];
    const heeftAanvaardeAfwijking = afwijkingen.some(
      (afwijking) => afwijking.soort === soort && containsDatum(afwijking.geldig, van),
    );
    const context = { eerder: schakels, lokaleEis, heeftAanvaardeAfwijking };
    return [...listBevindingen(gegevens, context)].filter(isLokaal);
  });
  const wet = { eerder: schakels, lokaleEis: null, heeftAanvaardeAfwijking: false };
  return [...lokaal, ...listBevindingen(gegevens, wet)];
}

const LOKAAL = ['minimum-maanden', 'minimum-uren'] as const;

/** A dienstverband as a link in the chain. */
function toSchakel({
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
