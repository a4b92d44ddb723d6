import type { Poorten } from '#application/poorten.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { findHeropendTot, isBeantwoordbaar } from '#domain/voorstel/index.ts';
import { toVoorstel } from './toVoorstel.ts';
import type { VoorstelBeeld } from './voorstel.ts';

/** The offers of a person as they stand on the day, newest first: a kept one is open once the better one has lapsed. */
export async function listVoorstellenOp(
  { voorstellen }: Pick<Poorten, 'voorstellen'>,
  dossierId: DossierId,
  dag: Datum,
): Promise<readonly VoorstelBeeld[]> {
  const rijen = await voorstellen.listVoorstellen(dossierId);
  return rijen.map((rij) => heropen(rij, rijen, dag));
}

function heropen(rij: VoorstelBeeld, rijen: readonly VoorstelBeeld[], dag: Datum): VoorstelBeeld {
  if (rij.status !== 'bewaard') return rij;
  const beter = rijen.find(({ vervangtId, status }) => vervangtId === rij.id && status === 'open');
  const reagerenVoor = beter && findHeropendTot(beter, dag);
  if (beter === undefined || reagerenVoor === undefined) return rij;
  return { ...rij, status: 'open', reden: '', reagerenVoor, heropendNa: beter };
}

/** The offer that counts now: it can be answered, and no lapsed one that an earlier offer came back for. */
export function findLopendVoorstel(voorstellen: readonly VoorstelBeeld[]): VoorstelBeeld | undefined {
  const verdrongen = new Set(voorstellen.flatMap(({ heropendNa }) => heropendNa?.id ?? []));
  return voorstellen.find(
    (voorstel) => isBeantwoordbaar(toVoorstel(voorstel).toestand) && !verdrongen.has(voorstel.id),
  );
}

/** The offer that is kept behind this one now; undefined when there is none. */
export function findBewaardAchter(
  voorstellen: readonly VoorstelBeeld[],
  { id, vervangtId, status }: VoorstelBeeld,
): VoorstelBeeld | undefined {
  if (status !== 'open') return undefined;
  return voorstellen.find((een) => een.id === vervangtId && een.id !== id && een.status === 'bewaard');
}
