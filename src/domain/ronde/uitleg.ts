import {
  findBelet,
  type Haalbaarheid,
  listVragen,
  type Toets,
  type Vraag,
} from '#domain/haalbaarheid/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { WatHelpt } from './hulp.ts';
import type { IngreepSoort } from './ingreep.ts';
import type { VolPlek } from './volPlek.ts';

/** How one place of the person's own list came out. */
export type PlekUitslag =
  | { readonly soort: 'toegewezen' }
  /** Below the place that was assigned: nothing was decided there. */
  | { readonly soort: 'lager' }
  | ({ readonly soort: 'vol' } & VolPlek)
  /** The person works here: this place was kept as the last resort. */
  | { readonly soort: 'eigen' }
  /** Staff intervened: this pair was kept out, or another place was fixed. With the reason. */
  | {
      readonly soort: 'ingreep';
      readonly ingreep: IngreepSoort;
      readonly datum: Datum;
      readonly reden: string;
    }
  /** No seat is free, or only from a day that is too late. */
  | { readonly soort: 'geen-plaats'; readonly vrijVanaf: Datum | null }
  /** A hard requirement fails: which, and the two values. */
  | { readonly soort: 'past-niet'; readonly toets: Toets }
  /** Nobody can tell yet whether it fits: what to ask. */
  | { readonly soort: 'onbekend'; readonly vragen: readonly Vraag[] }
  /** The person or the place said no before. */
  | { readonly soort: 'geweigerd'; readonly datum: Datum };

export type PlekUitleg = { readonly plek: string; readonly rang: number; readonly uitslag: PlekUitslag };

/** Why a round came out as it did for one person. It holds nothing about any other person. */
export type RondeUitleg = {
  /** Number of the place and its rank in the person's list; null for somebody who waits on or keeps the own place. */
  readonly toegewezen: { readonly plek: string; readonly rang: number } | null;
  /** Number of the place where the person works and stays; only of somebody who asked for another place. */
  readonly houdtPlek?: string;
  /** Number of the place that the person would leave; it is kept until the new one is certain. */
  readonly verlaatPlek?: string;
  /** Staff fixed the assigned place: since when and why. */
  readonly vastgezet?: { readonly datum: Datum; readonly reden: string };
  /** Every place of the list, first choice first. */
  readonly plekken: readonly PlekUitleg[];
  /** What would help; only for somebody who waits on, and not in rounds from before it was calculated. */
  readonly watHelpt?: WatHelpt;
};

/** Why a place can not be assigned to the person; undefined when every requirement holds. */
export function explainOnhaalbaar(haalbaarheid: Haalbaarheid): PlekUitslag | undefined {
  const belet = findBelet(haalbaarheid);
  if (belet?.code === 'uitsluiting') return { soort: 'geweigerd', datum: belet.geboden.datum };
  if (belet?.code === 'zitplaats') return { soort: 'geen-plaats', vrijVanaf: belet.geboden };
  if (belet !== undefined) return { soort: 'past-niet', toets: belet };
  if (haalbaarheid.uitkomst === 'haalbaar') return undefined;
  return { soort: 'onbekend', vragen: listVragen(haalbaarheid) };
}
