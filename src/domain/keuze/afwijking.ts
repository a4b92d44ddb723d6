import { err, ok, type Result } from '#domain/shared/index.ts';
import { findRang, type Keuze } from './keuze.ts';

/** Why proposing this place needs a reason that the person can read. */
export type Afwijking<Plek extends string> =
  | { readonly code: 'plek-niet-gekozen' }
  | { readonly code: 'hogere-keuze-beschikbaar'; readonly plekken: readonly Plek[] }
  | { readonly code: 'anderen-eerder-aan-de-beurt'; readonly aantal: number };

export type VoorstelKeuzeInvoer<Plek extends string> = {
  readonly keuze: Keuze<Plek>;
  readonly plek: Plek;
  /** The places that have a free seat and are not known to be impossible for this person. */
  readonly beschikbaar: readonly Plek[];
  /** How many people with earlier precedence chose this place. */
  readonly aantalEerder: number;
};

/** Every way in which a proposal goes against the person's own order or against someone with earlier precedence. */
export function* listAfwijkingen<Plek extends string>(
  invoer: VoorstelKeuzeInvoer<Plek>,
): Generator<Afwijking<Plek>> {
  const { keuze, plek, beschikbaar, aantalEerder } = invoer;
  const rang = findRang(keuze, plek);
  if (rang === null) yield { code: 'plek-niet-gekozen' };
  const hoger = keuze.plekken.slice(0, rang === null ? undefined : rang - 1);
  const vrijEnHoger = hoger.filter((gekozen) => beschikbaar.includes(gekozen));
  if (vrijEnHoger.length > 0) yield { code: 'hogere-keuze-beschikbaar', plekken: vrijEnHoger };
  if (aantalEerder > 0) yield { code: 'anderen-eerder-aan-de-beurt', aantal: aantalEerder };
}

/**
 * Whether the place can be proposed: the person's order comes first, and deviating from it needs a reason in words.
 */
export function checkAfwijking<Plek extends string>(
  invoer: VoorstelKeuzeInvoer<Plek>,
  reden: string | null,
): Result<
  { readonly afwijkingen: readonly Afwijking<Plek>[] },
  { readonly code: 'reden-voor-afwijking-ontbreekt'; readonly afwijkingen: readonly Afwijking<Plek>[] }
> {
  const afwijkingen = [...listAfwijkingen(invoer)];
  if (afwijkingen.length > 0 && (reden ?? '').trim() === '') {
    return err({ code: 'reden-voor-afwijking-ontbreekt', afwijkingen });
  }
  return ok({ afwijkingen });
}
