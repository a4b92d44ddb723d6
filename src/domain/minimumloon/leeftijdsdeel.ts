import { type Rekenweigering, requireNorm } from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';

/** The youngest age for which a minimum wage is set. */
const JONGSTE_LEEFTIJD = 15;

/**
 * The norms that say which part of the adult minimum wage holds at an age. `jeugd` is null for an adult.
 * `volwassenVanaf` is the age of the full minimum wage on that day (23, later 22, now 21).
 */
export type Leeftijdsdeel = { readonly volwassenVanaf: Norm; readonly jeugd: Norm | null };

/**
 * Which part of the minimum wage holds for somebody of `leeftijd` completed years (Wet minimumloon art. 7(3), 8(3)).
 * Refuses below 15, where no minimum wage is set, and when a norm has no value on the date.
 */
export function requireLeeftijdsdeel(
  normen: Normen,
  peildatum: Datum,
  leeftijd: number,
): Result<Leeftijdsdeel, Rekenweigering> {
  if (leeftijd < JONGSTE_LEEFTIJD) {
    return err({ code: 'geen-minimumloon-op-leeftijd', norm: 'minimumjeugdloon-15', peildatum });
  }
  const volwassenVanaf = requireNorm(normen, 'minimumloon-leeftijd', peildatum);
  if (!volwassenVanaf.ok) return volwassenVanaf;
  if (leeftijd >= Number(volwassenVanaf.value.waarde)) {
    return ok({ volwassenVanaf: volwassenVanaf.value, jeugd: null });
  }
  const jeugd = requireNorm(normen, `minimumjeugdloon-${leeftijd}`, peildatum);
  return jeugd.ok ? ok({ volwassenVanaf: volwassenVanaf.value, jeugd: jeugd.value }) : jeugd;
}
