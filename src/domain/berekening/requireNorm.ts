import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { Rekenweigering } from './berekening.ts';

/** The value in force on the date, or a refusal that names the norm. Never the value of another period. */
export function requireNorm(normen: Normen, code: string, peildatum: Datum): Result<Norm, Rekenweigering> {
  const norm = normen.find(code, peildatum);
  return norm === undefined ? err({ code: 'norm-ontbreekt', norm: code, peildatum }) : ok(norm);
}

/** Several norms at once, in the order asked; the first that is missing refuses. */
export function requireNormen<const Codes extends readonly string[]>(
  normen: Normen,
  codes: Codes,
  peildatum: Datum,
): Result<Readonly<Record<Codes[number], Norm>>, Rekenweigering>;
/** Several norms at once, in the order asked; the first that is missing refuses. */
export function requireNormen(
  normen: Normen,
  codes: readonly string[],
  peildatum: Datum,
): Result<Readonly<Record<string, Norm>>, Rekenweigering> {
  const gevonden: Record<string, Norm> = {};
  for (const code of codes) {
    const norm = requireNorm(normen, code, peildatum);
    if (!norm.ok) return norm;
    gevonden[code] = norm.value;
  }
  return ok(gevonden);
}
