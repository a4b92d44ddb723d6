import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';

/** The two sides that answer a proposal. */
export const VOORSTEL_KANTEN = ['kandidaat', 'werkgever'] as const;

export type VoorstelKant = (typeof VOORSTEL_KANTEN)[number];

/** Days in which both sides answer, unless staff choose another day. */
export const REACTIE_DAGEN = 14;

/** `bewaard`: kept behind a better offer, until both sides accept that one. */
export type VoorstelToestand =
  | 'open'
  | 'bewaard'
  | 'akkoord'
  | 'afgewezen'
  | 'ingetrokken'
  | 'verlopen'
  | 'geplaatst';

/** Why a side says no. Work, place and time only: no medical words, for either side. */
export const AFWIJZINGSREDENEN = {
  kandidaat: ['te-ver', 'ander-werk', 'uren-passen-niet', 'sfeer-past-niet', 'nu-niet', 'anders'],
  werkgever: [
    'begeleiding-niet-beschikbaar',
    'plek-vervallen',
    'uren-passen-niet',
    'start-past-niet',
    'anders',
  ],
} as const satisfies Record<VoorstelKant, readonly string[]>;

export type Afwijzingsreden = (typeof AFWIJZINGSREDENEN)[VoorstelKant][number];

export type VoorstelAntwoord =
  | { readonly kant: VoorstelKant; readonly antwoord: 'ja' }
  | {
      readonly kant: VoorstelKant;
      readonly antwoord: 'nee';
      readonly reden: Afwijzingsreden;
      /** In own words; needed when the reason is `anders`. */
      readonly toelichting: string | null;
    };

/** A proposal of one place to one person, with what each side said so far. */
export type Voorstel = {
  readonly toestand: VoorstelToestand;
  readonly akkoord: Readonly<Record<VoorstelKant, boolean>>;
  readonly gedaan: Datum;
  readonly reactieUiterlijk: Datum;
};

export type AntwoordWeigering =
  | { readonly code: 'voorstel-gesloten'; readonly toestand: VoorstelToestand }
  | { readonly code: 'al-akkoord'; readonly kant: VoorstelKant }
  | { readonly code: 'reden-hoort-niet-bij-kant'; readonly kant: VoorstelKant }
  | { readonly code: 'toelichting-ontbreekt' };

/**
 * The proposal after an answer. Both sides must say yes; one no closes it. A side that said yes can still say no
 * while it is open. A late answer counts as long as the proposal was not withdrawn or closed.
 */
export function answerVoorstel(
  voorstel: Voorstel,
  antwoord: VoorstelAntwoord,
): Result<Voorstel, AntwoordWeigering> {
  const { toestand, akkoord } = voorstel;
  if (!isBeantwoordbaar(toestand)) return err({ code: 'voorstel-gesloten', toestand });
  if (antwoord.antwoord === 'nee') {
    const redenen: readonly Afwijzingsreden[] = AFWIJZINGSREDENEN[antwoord.kant];
    if (!redenen.includes(antwoord.reden))
      return err({ code: 'reden-hoort-niet-bij-kant', kant: antwoord.kant });
    if (antwoord.reden === 'anders' && (antwoord.toelichting ?? '').trim() === '') {
      return err({ code: 'toelichting-ontbreekt' });
    }
    return ok({ ...voorstel, toestand: 'afgewezen', akkoord: { ...akkoord, [antwoord.kant]: false } });
  }
  if (akkoord[antwoord.kant]) return err({ code: 'al-akkoord', kant: antwoord.kant });
  const na = { ...akkoord, [antwoord.kant]: true };
  return ok({ ...voorstel, toestand: na.kandidaat && na.werkgever ? 'akkoord' : 'open', akkoord: na });
}

/** What staff can do with a proposal, apart from recording an answer. */
export type VoorstelHandeling = 'bewaren' | 'herstellen' | 'intrekken' | 'laten-verlopen' | 'plaatsen';

const OVERGANGEN: Readonly<Record<VoorstelToestand, Partial<Record<VoorstelHandeling, VoorstelToestand>>>> = {
  open: { bewaren: 'bewaard', intrekken: 'ingetrokken', 'laten-verlopen': 'verlopen' },
  bewaard: { herstellen: 'open', intrekken: 'ingetrokken' },
  akkoord: { intrekken: 'ingetrokken', plaatsen: 'geplaatst' },
  afgewezen: {},
  ingetrokken: {},
  verlopen: {},
  geplaatst: {},
};

/** The state after the act; undefined when the act is not possible in this state. */
export function findVolgendeVoorstelToestand(
  toestand: VoorstelToestand,
  handeling: VoorstelHandeling,
): VoorstelToestand | undefined {
  return OVERGANGEN[toestand][handeling];
}

/** Whether a side can still answer: before both agreed a yes or a no, after it only a change of mind. */
export function isBeantwoordbaar(toestand: VoorstelToestand): boolean {
  return toestand === 'open' || toestand === 'akkoord';
}

/**
 * What happens to the offer that is kept behind a better one, when the better one gets into this state: only
 * acceptance withdraws it, any other end brings it back. Undefined while the better one is open.
 */
export function determineBewaard(beter: VoorstelToestand): 'herstellen' | 'intrekken' | undefined {
  if (beter === 'open' || beter === 'bewaard') return undefined;
  return beter === 'akkoord' || beter === 'geplaatst' ? 'intrekken' : 'herstellen';
}
