/** From how many days before a date a signal has which urgency; outside all of them it stays silent. */
export type Dagendrempel = { readonly vandaag: number; readonly dezeWeek: number; readonly later: number };

/** All thresholds of the signal rules. Each is a dated setting of the gemeente; these names are its keys. */
export type Drempels = {
  /** Days before UWV must have advised; below 0 the term is over. */
  readonly adviesDagen: Dagendrempel;
  /** Days before the decision must be taken. */
  readonly besluitDagen: Dagendrempel;
  /** Days before the term for objection ends. */
  readonly bezwaarDagen: Dagendrempel;
  /** Days after the end of that term during which it is still told. */
  readonly bezwaarNaDagen: number;
  /** Days before both sides must have answered a proposal. */
  readonly voorstelDagen: Dagendrempel;
  /** Days before the day that was told to a candidate who asked something. */
  readonly kandidaatvraagDagen: Dagendrempel;
  /** Days before the last day of a job. */
  readonly dienstverbandDagen: Dagendrempel;
  /** Days before the last day of notice from which it is for today. */
  readonly aanzeggingDagen: number;
  /** Days before the end of the last temporary job. */
  readonly carrouselDagen: Dagendrempel;
  /** Employers left by expiry that make a carousel. */
  readonly carrouselWerkgevers: number;
  /** Weeks of waiting above which it is too long, and above which it is over the norm. */
  readonly wachtWeken: number;
  readonly wachtNormWeken: number;
  /** Weeks after the advice in which a choice is made. */
  readonly keuzeWeken: number;
  /** Weeks without contact, usual and in the first months of a job. */
  readonly contactWeken: number;
  readonly contactWekenBegin: number;
  readonly contactBeginMaanden: number;
  /** Days that a provider may be without a sheltered place. */
  readonly plekplichtDagen: number;
  /** Days before the last day to extend a raamovereenkomst. */
  readonly verlengingDagen: Dagendrempel;
};

/** The defaults of the signal catalogue. Where it names none (advice, decision, extension) they are our own choice. */
export const STANDAARD_DREMPELS: Drempels = {
  adviesDagen: { vandaag: -1, dezeWeek: 7, later: 14 },
  besluitDagen: { vandaag: 7, dezeWeek: 28, later: 366 },
  bezwaarDagen: { vandaag: 0, dezeWeek: 7, later: 60 },
  bezwaarNaDagen: 7,
  voorstelDagen: { vandaag: 0, dezeWeek: 7, later: 366 },
  kandidaatvraagDagen: { vandaag: 2, dezeWeek: 14, later: 366 },
  dienstverbandDagen: { vandaag: 60, dezeWeek: 90, later: 120 },
  aanzeggingDagen: 14,
  carrouselDagen: { vandaag: 60, dezeWeek: 90, later: 184 },
  carrouselWerkgevers: 2,
  wachtWeken: 13,
  wachtNormWeken: 26,
  keuzeWeken: 4,
  contactWeken: 6,
  contactWekenBegin: 2,
  contactBeginMaanden: 3,
  plekplichtDagen: 30,
  verlengingDagen: { vandaag: 30, dezeWeek: 90, later: 180 },
};
