import type { Datum } from '#domain/shared/index.ts';
import type { Bron } from './bron.ts';
import type { Overgang } from './gemeente.ts';
import type { Figuur, Indicator } from './indicatoren.ts';

/** Whom a published figure is about. */
export type Gebied =
  | { readonly niveau: 'land' }
  | { readonly niveau: 'arbeidsmarktregio'; readonly code: string }
  | { readonly niveau: 'gemeente'; readonly code: string };

/** A figure that UWV, the ministry or others published; another series than the register. */
export type GepubliceerdCijfer = {
  readonly niveau: Gebied['niveau'];
  readonly code: string;
  readonly naam: string;
  /** Null: the source names no date. */
  readonly peildatum: Datum | null;
  readonly soort: 'stand' | 'stroom' | 'cumulatief' | 'onbekend';
  /** How the source describes it, such as 'stroom t/m juni 2016'. */
  readonly soortTekst: string;
  readonly indicator: Indicator;
  readonly label: string;
  readonly definitie: string;
  readonly figuur: Figuur | null;
  readonly waarde: number;
  readonly afgerond: boolean;
  readonly bron: Bron;
  readonly opmerking: string | null;
};

/** Published figures of a predecessor; shown under the predecessor's name, never added to or divided over others. */
export type CijfersVoorganger = {
  readonly code: string;
  readonly naam: string;
  readonly overgang: Overgang;
  readonly cijfers: readonly GepubliceerdCijfer[];
};

/** A published value for one of our figures. `afgeleid`: positief − werkzaam of one and the same source. */
export type GepubliceerdeWaarde = {
  readonly waarde: number;
  readonly afgerond: boolean;
  readonly afgeleid: boolean;
  readonly bron: Bron;
};

function findStand(cijfers: readonly GepubliceerdCijfer[], figuur: Figuur, peildatum: Datum) {
  return cijfers.find((c) => c.figuur === figuur && c.peildatum === peildatum && c.soort === 'stand');
}

/**
 * The published value of a figure on exactly that day; undefined (onbekend) when no source gives it.
 * 'wachtend' is what the source says, else positief − werkzaam when one source gives both.
 */
export function findGepubliceerdeWaarde(
  cijfers: readonly GepubliceerdCijfer[],
  figuur: Figuur,
  peildatum: Datum,
): GepubliceerdeWaarde | undefined {
  const genoemd = findStand(cijfers, figuur, peildatum);
  if (genoemd !== undefined) {
    return { waarde: genoemd.waarde, afgerond: genoemd.afgerond, afgeleid: false, bron: genoemd.bron };
  }
  if (figuur !== 'wachtend') return undefined;
  const positief = findStand(cijfers, 'positief', peildatum);
  const werkzaam = findStand(cijfers, 'werkzaam', peildatum);
  if (positief === undefined || werkzaam === undefined || positief.bron.tekst !== werkzaam.bron.tekst) {
    return undefined;
  }
  return {
    waarde: positief.waarde - werkzaam.waarde,
    afgerond: positief.afgerond || werkzaam.afgerond,
    afgeleid: true,
    bron: positief.bron,
  };
}
