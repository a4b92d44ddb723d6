import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import type { Berekening } from '#domain/berekening/index.ts';
import { listNormbezwaren, listOnbewezen, type Normbezwaar } from '#domain/loonkostensubsidie/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { createBetalingGebruik } from './prepareBetalingen.ts';
import type { BetalingBeeld, Bevestiging } from './subsidie.ts';

export type BevestigWeigering =
  | { readonly code: 'al-bevestigd' }
  | { readonly code: 'berekening-ontbreekt' }
  | Normbezwaar
  /** Keys of what the payment rests on and nobody took upon them. */
  | { readonly code: 'bevestiging-nodig'; readonly sleutels: readonly string[] };

/**
 * Confirms a payment by name. Refused while a norm that it rests on was entered and not confirmed by a second person, or
 * has another value by now. What has no source must each be taken upon oneself with a reason; without it: refused.
 */
export async function confirmBetaling(
  poorten: Pick<Poorten, 'subsidies' | 'berekeningen' | 'normen'>,
  { actor, vandaag }: Werk,
  betaling: BetalingBeeld,
  invoer: { readonly versie: number; readonly bevestigingen: readonly Bevestiging[] },
): Promise<Result<null, BevestigWeigering>> {
  if (betaling.bevestigdOp !== null) return err({ code: 'al-bevestigd' });
  const berekening = await findBetalingBerekening(poorten, betaling);
  if (berekening === undefined) return err({ code: 'berekening-ontbreekt' });
  const [bezwaar] = listNormbezwaren(berekening, await poorten.normen.readNormen());
  if (bezwaar !== undefined) return err(bezwaar);
  const gegeven = new Map(invoer.bevestigingen.map(({ code, reden }) => [code, reden.trim()]));
  const nodig = listOnbewezen(berekening);
  const sleutels = nodig.map(({ sleutel }) => sleutel).filter((sleutel) => !gegeven.get(sleutel));
  if (sleutels.length > 0) return err({ code: 'bevestiging-nodig', sleutels });
  await poorten.subsidies.confirmBetaling(betaling.id, invoer.versie, {
    gebruikerId: actor.gebruikerId,
    naam: actor.naam,
    op: vandaag,
    bevestigingen: nodig.map(({ sleutel }) => ({ code: sleutel, reden: gegeven.get(sleutel) ?? '' })),
  });
  return ok(null);
}

/** The calculation that the amounts of the payment were taken from. */
export async function findBetalingBerekening(
  { berekeningen }: Pick<Poorten, 'berekeningen'>,
  { subsidieId, maand, berekeningId }: Pick<BetalingBeeld, 'subsidieId' | 'maand' | 'berekeningId'>,
): Promise<Berekening<unknown, unknown> | undefined> {
  const bewaard = await berekeningen.listBerekeningen(createBetalingGebruik(subsidieId, null, maand));
  return bewaard.find(({ id }) => id === berekeningId)?.berekening;
}
