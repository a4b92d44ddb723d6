import { addMaanden, type Datum, isMonthEnd, lastDayOfMonth } from '#domain/shared/index.ts';

/** Whether register figures of this date can be public. The taakstelling is law and always can. */
export type OpenbarePeildatum =
  | { readonly soort: 'maandeinde' }
  | { readonly soort: 'toekomst' }
  | { readonly soort: 'geen-maandeinde'; readonly vorig: Datum; readonly volgend: Datum };

/** Register figures are public for month ends only, and not for a date after the application's day. */
export function determineOpenbarePeildatum(peildatum: Datum, vandaag: Datum): OpenbarePeildatum {
  if (!isMonthEnd(peildatum)) {
    return {
      soort: 'geen-maandeinde',
      vorig: findVorigMaandeinde(peildatum),
      volgend: lastDayOfMonth(peildatum),
    };
  }
  return { soort: peildatum > vandaag ? 'toekomst' : 'maandeinde' };
}

/** The last month end on or before the day: the newest date with public figures. */
export function findVorigMaandeinde(dag: Datum): Datum {
  return isMonthEnd(dag) ? dag : lastDayOfMonth(addMaanden(dag, -1));
}
