import type { Paar, RondeIngrepen } from '#domain/ronde/index.ts';
import { allocate, readMarkt, type Toewijzing, type verifyToewijzing } from '#matching/index.ts';

/**
 * What interventions did: the outcome beside the market without them. The verifier, which shares no code with the
 * engine, finds the pairs that would rather have each other; a run without interventions tells who would have had a
 * better place. Either can be empty while the other is not.
 */
export function compareZonder(
  marktZonder: string,
  toewijzing: Toewijzing,
  verifier: typeof verifyToewijzing,
): Pick<RondeIngrepen, 'blokkades' | 'misten'> {
  const gelezen = readMarkt(marktZonder);
  if (!gelezen.ok) throw new RangeError('the market without interventions is no market');
  const blokkades = verifier(gelezen.value.markt, toewijzing).flatMap((overtreding): Paar[] =>
    overtreding.code === 'blokkerend-paar'
      ? [{ kandidaat: overtreding.kandidaat, plek: overtreding.plek }]
      : [],
  );
  const rangen = new Map(toewijzing.toewijzingen.map(({ kandidaat, rang }) => [kandidaat, rang]));
  const misten = allocate(gelezen.value).toewijzingen.flatMap(({ kandidaat, plek, rang }): Paar[] =>
    rang < (rangen.get(kandidaat) ?? Number.POSITIVE_INFINITY) ? [{ kandidaat, plek }] : [],
  );
  return { blokkades, misten };
}
