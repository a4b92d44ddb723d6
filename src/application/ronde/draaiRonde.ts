import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { canRondeHandeling, type Ingreep } from '#domain/ronde/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { chooseBeleid } from '#domain/voorrang/index.ts';
import { allocate, readMarkt, type Toewijzing, verifyToewijzing } from '#matching/index.ts';
import { compareZonder } from './compareZonder.ts';
import { compileRonde } from './compileRonde.ts';
import { determineDeelname } from './deelname.ts';
import { explainRonde } from './explainRonde.ts';
import { calculateHulp, withHulp } from './hulpRonde.ts';
import { applyIngrepen } from './ingrepen.ts';
import { HORIZON_DAGEN, type Ronde } from './ronde.ts';
import { compileRondemarkt } from './rondemarkt.ts';

/** Finds everything that is wrong with an outcome. */
type Verifier = typeof verifyToewijzing;

export type DraaiWeigering =
  | { readonly code: 'ronde-niet-voorbereid' }
  | { readonly code: 'geen-beleid' }
  | { readonly code: 'niemand-kiest' }
  /** The verifier does not agree with the engine: nothing is stored. */
  | { readonly code: 'uitslag-afgekeurd' };

/**
 * Runs a prepared round on the facts of today: who waits and what they chose, which seats are open, what fits. The
 * outcome is stored with its explanations only when the verifier, which shares no code with the engine, accepts it.
 */
export async function draaiRonde(
  { vandaag, actor }: Werk,
  { rondes }: Pick<Poorten, 'rondes'>,
  ronde: Ronde,
  versie: number,
  verifier: Verifier = verifyToewijzing,
): Promise<Result<Toewijzing, DraaiWeigering>> {
  if (!canRondeHandeling(ronde.status, 'draaien', ronde.isNieuwste))
    return err({ code: 'ronde-niet-voorbereid' });
  const beleid = chooseBeleid(vandaag);
  if (!beleid.ok) return err({ code: 'geen-beleid' });
  const gegevens = await rondes.loadGegevens(vandaag, HORIZON_DAGEN);
  const zonder = determineDeelname(gegevens, vandaag);
  const { deelname, toegepast, nietToegepast } = applyIngrepen(zonder, gegevens.ingrepen ?? []);
  if (deelname.deelnemers.length === 0) return err({ code: 'niemand-kiest' });
  const regels = { lot: ronde.lot, sha256: rondes.sha256, beleid: beleid.value };
  const markt = JSON.stringify(compileRonde(deelname, regels));
  const toewijzing = runMarkt(markt, verifier);
  if (toewijzing === undefined) return err({ code: 'uitslag-afgekeurd' });
  const gevolg =
    toegepast.length === 0
      ? { blokkades: [], misten: [] }
      : compareZonder(JSON.stringify(compileRonde(zonder, regels)), toewijzing, verifier);
  const hulp = calculateHulp(compileRondemarkt(deelname, regels));
  const uitleg = withHulp(explainRonde(deelname, toewijzing, { toegepast, ...gevolg }), hulp);
  const ids = new Map(gegevens.plekken.map((plek) => [plek.nummer, plek.id]));
  await rondes.saveUitslag(
    { id: ronde.id, versie },
    {
      ...{ gedraaidOp: vandaag, gedraaidDoor: actor.naam, beleid: beleid.value.versie },
      ...{ horizonDagen: HORIZON_DAGEN, markt, toewijzing: JSON.stringify(toewijzing) },
      ingrepen: { toegepast: toegepast.map(toPaar), nietToegepast: nietToegepast.map(toPaar), ...gevolg },
      uitkomsten: deelname.deelnemers.flatMap(({ dossierId, nummer }) => {
        const eigen = uitleg.get(nummer);
        const plek = eigen?.toegewezen?.plek;
        return eigen === undefined
          ? []
          : [{ dossierId, werkplekId: plek === undefined ? null : (ids.get(plek) ?? null), uitleg: eigen }];
      }),
    },
  );
  return ok(toewijzing);
}

/** The outcome of a market file; undefined when the file is wrong or the verifier finds anything. */
export function runMarkt(tekst: string, verifier: Verifier = verifyToewijzing): Toewijzing | undefined {
  const gelezen = readMarkt(tekst);
  if (!gelezen.ok) return undefined;
  const toewijzing = allocate(gelezen.value);
  return verifier(gelezen.value.markt, toewijzing).length === 0 ? toewijzing : undefined;
}

/** An intervention by numbers: the reason stays in the file of the person. */
function toPaar<Een extends Ingreep>({ persoon, reden: _reden, vanaf: _vanaf, ...rest }: Een) {
  return { ...rest, kandidaat: persoon };
}
