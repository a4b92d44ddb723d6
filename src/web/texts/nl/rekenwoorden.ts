import { rekenenAdviesTeksten } from './rekenen-advies.ts';
import { rekenenGegevensTeksten } from './rekenen-gegevens.ts';
import { rekenenGeldTeksten } from './rekenen-geld.ts';
import { rekenenGeschiedenisTeksten } from './rekenen-geschiedenis.ts';
import { rekenenKetenTeksten } from './rekenen-keten.ts';
import { rekenenLoonkostensubsidieTeksten } from './rekenen-loonkostensubsidie.ts';
import { rekenenLoonwaardeTeksten } from './rekenen-loonwaarde.ts';
import { rekenenPlichtTeksten } from './rekenen-plicht.ts';
import { rekenenRegisterTeksten } from './rekenen-register.ts';
import { rekenenTellenTeksten } from './rekenen-tellen.ts';
import { rekenenTermijnTeksten } from './rekenen-termijn.ts';
import { rekenenZiekteTeksten } from './rekenen-ziekte.ts';

/** The words of one family of rules, per code. */
export type Rekenteksten = {
  readonly stappen: Readonly<Record<string, string>>;
  /** Also the names of fields of the input and the outcome. */
  readonly operanden: Readonly<Record<string, string>>;
  readonly waarschuwingen: Readonly<Record<string, string>>;
  readonly weigeringen: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
};

export type Tekstsoort = keyof Rekenteksten;

/** Words that mean the same in every family. */
const GEDEELD: Rekenteksten = {
  stappen: {},
  operanden: { peildatum: 'peildatum' },
  waarschuwingen: {},
  weigeringen: {},
  codes: { geen: 'geen' },
};

/** One line per family. */
const FAMILIES: readonly Rekenteksten[] = [
  rekenenAdviesTeksten,
  rekenenGegevensTeksten,
  rekenenGeldTeksten,
  rekenenGeschiedenisTeksten,
  rekenenKetenTeksten,
  rekenenLoonkostensubsidieTeksten,
  rekenenLoonwaardeTeksten,
  rekenenPlichtTeksten,
  rekenenRegisterTeksten,
  rekenenTellenTeksten,
  rekenenTermijnTeksten,
  rekenenZiekteTeksten,
];

/** The words for a code: of the families that know this step first, then those that all share, then any other. */
export function findRekentekst(soort: Tekstsoort, code: string, eersteStap?: string): string | undefined {
  const eigen = FAMILIES.filter(
    ({ stappen }) => eersteStap !== undefined && Object.hasOwn(stappen, eersteStap),
  );
  const familie = [...eigen, GEDEELD, ...FAMILIES].find((een) => Object.hasOwn(een[soort], code));
  return familie?.[soort][code];
}
