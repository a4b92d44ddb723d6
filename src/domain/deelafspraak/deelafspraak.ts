import { containsDatum, type Datum, laatsteDatum, type Periode } from '#domain/shared/index.ts';

/** What both gemeenten did with the offer. */
export const DEELAFSPRAAK_STATUSSEN = ['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken'] as const;

export type DeelafspraakStatus = (typeof DEELAFSPRAAK_STATUSSEN)[number];

/** How an agreement stands on a day. `komt`: accepted and not in force yet. */
export type DeelafspraakStand = Exclude<DeelafspraakStatus, 'aanvaard'> | 'komt' | 'loopt' | 'voorbij';

/** The owner opens places, the partner uses them. */
export type Kant = 'eigenaar' | 'partner';

export type DeelafspraakHandeling = 'aanvaarden' | 'weigeren' | 'intrekken' | 'beeindigen';

/** How the agreement stands on the day. */
export function determineDeelafspraakStand(
  { status, periode }: { readonly status: DeelafspraakStatus; readonly periode: Periode },
  vandaag: Datum,
): DeelafspraakStand {
  if (status !== 'aanvaard') return status;
  if (containsDatum(periode, vandaag)) return 'loopt';
  return vandaag < periode.van ? 'komt' : 'voorbij';
}

/** Whose act it is: the owner offers and withdraws, the partner answers, either ends what both agreed on. */
export function canDeelafspraakHandeling(
  stand: DeelafspraakStand,
  kant: Kant,
  handeling: DeelafspraakHandeling,
): boolean {
  switch (handeling) {
    case 'aanvaarden':
    case 'weigeren':
      return stand === 'aangeboden' && kant === 'partner';
    case 'intrekken':
      return stand === 'aangeboden' && kant === 'eigenaar';
    case 'beeindigen':
      return stand === 'loopt' || stand === 'komt';
  }
}

/** The days that both periods hold; undefined when there are none. A share counts only inside its agreement. */
export function intersectPerioden(a: Periode, b: Periode): Periode | undefined {
  const van = laatsteDatum(a.van, b.van);
  const einden = [a.tot, b.tot].filter((tot) => tot !== null).sort();
  const tot = einden[0] ?? null;
  return tot !== null && tot <= van ? undefined : { van, tot };
}
