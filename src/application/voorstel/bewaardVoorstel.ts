import { addDagen, type Datum } from '#domain/shared/index.ts';
import { determineBewaard, REACTIE_DAGEN, type VoorstelToestand } from '#domain/voorstel/index.ts';
import type { VoorstelPoort } from './voorstel.poort.ts';
import type { BewaardVoorstel, VoorstelBeeld } from './voorstel.ts';

/** Keeps an open offer behind a better one that follows at once. The reason is what the person reads at it. */
export async function keepVoorstel(
  voorstellen: Pick<VoorstelPoort, 'saveAntwoord'>,
  { id, versie, kandidaat, werkgeverAntwoord }: Omit<BewaardVoorstel, 'reden'>,
  reden: string,
): Promise<void> {
  await voorstellen.saveAntwoord(id, versie, {
    ...{ status: 'bewaard', kandidaat, werkgeverAntwoord, kant: null, reden, afgerondOp: null },
  });
}

/** Opens a kept offer again, with a fresh day to answer before. What the employer said stays. */
export async function restoreVoorstel(
  voorstellen: Pick<VoorstelPoort, 'saveAntwoord'>,
  { id, versie, kandidaat, werkgeverAntwoord }: Omit<BewaardVoorstel, 'reden'>,
  vandaag: Datum,
): Promise<void> {
  await voorstellen.saveAntwoord(id, versie, {
    ...{ status: 'open', kandidaat, werkgeverAntwoord, kant: null, reden: '', afgerondOp: null },
    reagerenVoor: addDagen(vandaag, REACTIE_DAGEN),
  });
}

/** Closes an offer on behalf of the gemeente, with what the person reads at it. What each side said stays. */
export async function closeVoorstel(
  voorstellen: Pick<VoorstelPoort, 'saveAntwoord'>,
  { id, versie, kandidaat, werkgeverAntwoord }: Omit<BewaardVoorstel, 'reden'>,
  reden: string,
  vandaag: Datum,
): Promise<void> {
  await voorstellen.saveAntwoord(id, versie, {
    ...{ status: 'ingetrokken', kandidaat, werkgeverAntwoord, kant: 'gemeente', reden, afgerondOp: vandaag },
  });
}

/** After an answer to the better offer: acceptance withdraws the one that is kept behind it, any other end opens it again. */
export async function settleBewaard(
  voorstellen: Pick<VoorstelPoort, 'findBewaard' | 'saveAntwoord'>,
  beter: Pick<VoorstelBeeld, 'id' | 'vervangtId'>,
  toestand: VoorstelToestand,
  vandaag: Datum,
): Promise<void> {
  const gevolg = determineBewaard(toestand);
  if (beter.vervangtId === null || gevolg === undefined) return;
  const bewaard = await voorstellen.findBewaard(beter.id);
  if (bewaard === undefined) return;
  if (gevolg === 'herstellen') return await restoreVoorstel(voorstellen, bewaard, vandaag);
  await closeVoorstel(voorstellen, bewaard, bewaard.reden, vandaag);
}
