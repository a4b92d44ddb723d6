import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { type LokaleRegel, toLokaleEis } from '#application/regels/index.ts';
import {
  calculateKeten,
  calculateProeftijd,
  checkLokaleEis,
  type KetenDienstverband,
} from '#domain/dienstverband/index.ts';
import { compareDatum, containsDatum, laatsteDag } from '#domain/shared/index.ts';
import { calculateAanzegging } from '#domain/termijn/index.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';

/** What the law makes of one dienstverband: its chain, trial period and notice; each may be refused. */
export function calculateDienstverband(
  dienstverband: DienstverbandBeeld,
  alle: readonly DienstverbandBeeld[],
): {
  readonly keten: ReturnType<typeof calculateKeten>;
  readonly proeftijd: ReturnType<typeof calculateProeftijd>;
  readonly aanzegging: ReturnType<typeof calculateAanzegging>;
} {
  const { id, periode } = dienstverband;
  const { van } = periode;
  const eerder = alle.filter((ander) => ander.id !== id && ander.periode.van < van);
  const dagen = { van, tot: laatsteDag(afspraak(dienstverband)) };
  return {
    keten: calculateKeten({
      peildatum: van,
      contracten: [...eerder, dienstverband]
        .sort((a, b) => compareDatum(a.periode.van, b.periode.van))
        .map((een) => toKetenDienstverband(een, alle)),
    }),
    proeftijd: calculateProeftijd(dagen),
    aanzegging: calculateAanzegging(dagen),
  };
}

/** Stores what the law and the gemeente make of a dienstverband that was just saved, as the records now stand. */
export async function saveDienstverbandBerekeningen(
  { plaatsingen, berekeningen, regels }: Pick<Poorten, 'plaatsingen' | 'berekeningen' | 'regels'>,
  kop: Pick<DossierKop, 'id'>,
  dienstverbandId: string,
): Promise<void> {
  const alle = (await plaatsingen.listPlaatsingen(kop.id)).flatMap(({ dienstverbanden }) => dienstverbanden);
  const dienstverband = alle.find(({ id }) => id === dienstverbandId);
  if (dienstverband === undefined) return;
  const wet = Object.values(calculateDienstverband(dienstverband, alle));
  const lokaal = checkLokaleEisen(dienstverband, await regels.listLokaleRegels());
  for (const uitslag of [...wet, ...lokaal]) {
    if (!uitslag.ok) continue;
    const gebruik = { tabel: 'dienstverband', rijId: dienstverbandId, dossierId: kop.id };
    await berekeningen.saveBerekening(uitslag.value, gebruik);
  }
}

/** What the gemeente asks on the first day, rule by rule. */
function checkLokaleEisen(
  dienstverband: DienstverbandBeeld,
  regels: readonly LokaleRegel[],
): readonly ReturnType<typeof checkLokaleEis>[] {
  const { van, tot } = afspraak(dienstverband);
  const uren = dienstverband.uren[0]?.uren;
  if (uren === undefined) return [];
  return regels
    .filter(({ geldig }) => containsDatum(geldig, van))
    .map((regel) => checkLokaleEis({ van, tot: laatsteDag({ van, tot }), uren, eis: toLokaleEis(regel) }));
}

function afspraak({ periode, overeengekomenTot }: DienstverbandBeeld) {
  return { van: periode.van, tot: periode.tot ?? overeengekomenTot };
}

function toKetenDienstverband(
  dienstverband: DienstverbandBeeld,
  alle: readonly DienstverbandBeeld[],
): KetenDienstverband {
  const { periode, soort, opvolgend, redenEinde } = dienstverband;
  return {
    van: periode.van,
    tot: laatsteDag(afspraak(dienstverband)),
    werkgever: noemWerkgever(dienstverband, alle),
    ...(opvolgend ? { opvolger: true } : {}),
    ...(soort === 'onbepaalde-tijd' ? { soort } : {}),
    ...(redenEinde === null ? {} : { redenEinde }),
  };
}

/** Its name; with the start of its key where two employers have the same name. */
function noemWerkgever(
  { werkgever, werkgeverId }: DienstverbandBeeld,
  alle: readonly DienstverbandBeeld[],
): string {
  const isDubbel = alle.some((ander) => ander.werkgever === werkgever && ander.werkgeverId !== werkgeverId);
  return isDubbel ? `${werkgever} (${werkgeverId.slice(0, 8)})` : werkgever;
}
