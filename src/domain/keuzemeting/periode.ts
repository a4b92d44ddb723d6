import { addDagen, addJaren, type Datum, datum, err, ok, type Result } from '#domain/shared/index.ts';

/** The days [van, tot) that a measure is about, and the day on which what still runs is looked at. */
export type Meetperiode = { readonly van: Datum; readonly tot: Datum; readonly peildatum: Datum };

export type MeetperiodeWeigering =
  | { readonly code: 'periode-andersom' }
  | { readonly code: 'periode-te-lang'; readonly jaren: number }
  | { readonly code: 'periode-in-toekomst' };

/** Longer periods say nothing about how it goes now. */
const LANGSTE_JAREN = 10;

/**
 * A period from its first and last day, as people name it. What still runs is looked at on the last day, or on the
 * application's day when that comes first.
 */
export function createMeetperiode(
  van: Datum,
  totEnMet: Datum,
  vandaag: Datum,
): Result<Meetperiode, MeetperiodeWeigering> {
  if (totEnMet < van) return err({ code: 'periode-andersom' });
  if (van > vandaag) return err({ code: 'periode-in-toekomst' });
  if (addJaren(van, LANGSTE_JAREN) <= totEnMet) return err({ code: 'periode-te-lang', jaren: LANGSTE_JAREN });
  return ok({ van, tot: addDagen(totEnMet, 1), peildatum: totEnMet < vandaag ? totEnMet : vandaag });
}

/** One calendar year; of a year that runs, the part until the application's day is looked at. */
export function createMeetjaar(jaar: number, vandaag: Datum): Meetperiode {
  const laatste = datum(`${jaar}-12-31`);
  return {
    van: datum(`${jaar}-01-01`),
    tot: datum(`${jaar + 1}-01-01`),
    peildatum: laatste < vandaag ? laatste : vandaag,
  };
}
