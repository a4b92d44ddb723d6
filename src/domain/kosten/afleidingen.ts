import { type Operand, roundAandeel } from '#domain/berekening/index.ts';
import type { Eenheid } from '#domain/normen/index.ts';
import {
  type AddStap,
  toEuro,
  writePassendeLoonwaarde,
  writeRestPerMens,
  writeSom,
  writeSubsidieEnBegeleiding,
  writeTotaal,
  writeVerschil,
} from './afleidingStap.ts';
import { GENOEMD, type Genoemdnaam, toGenoemdOperand } from './genoemd.ts';
import type { Geldstroom } from './uitkomst.ts';

/** What the derivations start from: the whole wage bill of a full-time job, and the highest subsidy on it. */
export type Afleidingsbasis = { readonly loonPerJaar: Operand; readonly hoogsteSubsidie: Operand };

/** How one figure is derived: the named figures it uses, the stream it turns out to be, and the arithmetic. */
export type Afleiding = {
  /** The figure that is derived; null where the text gives only its parts. */
  readonly genoemd: Genoemdnaam | null;
  readonly namen: readonly Genoemdnaam[];
  readonly geldstroom: Geldstroom | null;
  readonly eenheid: Eenheid;
  readonly metLoon: boolean;
  readonly calculate: (addStap: AddStap, basis: Afleidingsbasis) => string;
};

const EURO = 'euro-per-jaar';

/** Every figure on money in the source texts that can be derived, in the order in which they are explained. */
export const AFLEIDINGEN = {
  'plek-22000': {
    genoemd: 'plekAlmere',
    namen: ['plekAlmere', 'begeleiding', 'loonwaardeDiePast', 'voltijd'],
    geldstroom: 'subsidie-en-begeleiding',
    eenheid: EURO,
    metLoon: true,
    calculate: (addStap, { loonPerJaar }) => {
      writePassendeLoonwaarde(addStap, loonPerJaar);
      return writeSubsidieEnBegeleiding(addStap, loonPerJaar, 'loonwaardeDiePast');
    },
  },
  'boven-60-procent': {
    genoemd: 'plekAlmere',
    namen: ['plekAlmere', 'begeleiding', 'grensLoonwaarde', 'voltijd'],
    geldstroom: 'subsidie-en-begeleiding',
    eenheid: EURO,
    metLoon: true,
    calculate: (addStap, { loonPerJaar }) =>
      writeSubsidieEnBegeleiding(addStap, loonPerJaar, 'grensLoonwaarde'),
  },
  'plek-30000': {
    genoemd: 'plekSwBedrijf',
    namen: ['plekSwBedrijf', 'begeleiding', 'voltijd'],
    geldstroom: 'hele-loon',
    eenheid: EURO,
    metLoon: true,
    calculate: (addStap, { loonPerJaar, hoogsteSubsidie }) => {
      const begeleiding = toGenoemdOperand('begeleiding');
      writeSom(addStap, 'hoogste-subsidie-en-begeleiding', [hoogsteSubsidie, begeleiding]);
      writeVerschil(addStap, 'rest-na-loon', toGenoemdOperand('plekSwBedrijf'), loonPerJaar);
      return writeSom(addStap, 'loon-en-begeleiding', [loonPerJaar, begeleiding]);
    },
  },
  'emmen-32000': {
    genoemd: 'plekEmmen',
    namen: ['plekEmmen', 'loonEmmen', 'begeleidingEmmen', 'voltijd'],
    geldstroom: 'hele-loon',
    eenheid: EURO,
    metLoon: true,
    calculate: (addStap, { loonPerJaar }) => {
      writeVerschil(addStap, 'loon-naast-emmen', loonPerJaar, toGenoemdOperand('loonEmmen'));
      return writeSom(addStap, 'loon-en-begeleiding', [loonPerJaar, toGenoemdOperand('begeleidingEmmen')]);
    },
  },
  'half-miljoen': {
    genoemd: 'halfMiljoen',
    namen: ['halfMiljoen', 'plekken2018', 'begeleiding', 'plekAlmere'],
    geldstroom: 'alleen-begeleiding',
    eenheid: EURO,
    metLoon: false,
    calculate: (addStap) => {
      writeTotaal(addStap, 'plekken-maal-alles', 'plekken2018', 'plekAlmere');
      return writeTotaal(addStap, 'plekken-maal-begeleiding', 'plekken2018', 'begeleiding');
    },
  },
  'deel-van-budget': {
    genoemd: null,
    namen: ['participatiebudget', 'plekken2018', 'begeleiding'],
    geldstroom: 'alleen-begeleiding',
    eenheid: 'aandeel',
    metLoon: false,
    calculate: (addStap) => {
      const begeleiding = writeTotaal(addStap, 'plekken-maal-begeleiding', 'plekken2018', 'begeleiding');
      const deel = roundAandeel(begeleiding, GENOEMD.participatiebudget.waarde);
      addStap({
        code: 'deel-van-budget',
        formule: 'totaalBegeleiding / participatiebudget',
        operanden: [toEuro('totaalBegeleiding', begeleiding), toGenoemdOperand('participatiebudget')],
        waarde: deel,
        eenheid: 'aandeel',
      });
      return deel;
    },
  },
  'rest-per-mens': {
    genoemd: null,
    namen: ['participatiebudget', 'plekken2018', 'begeleiding', 'mensenMinst', 'mensenMeest'],
    geldstroom: null,
    eenheid: EURO,
    metLoon: false,
    calculate: (addStap) => {
      const begeleiding = writeTotaal(addStap, 'plekken-maal-begeleiding', 'plekken2018', 'begeleiding');
      const totaal = toEuro('totaalBegeleiding', begeleiding);
      const rest = writeVerschil(addStap, 'rest-van-budget', toGenoemdOperand('participatiebudget'), totaal);
      writeRestPerMens(addStap, rest, 'mensenMinst');
      return writeRestPerMens(addStap, rest, 'mensenMeest');
    },
  },
  'aanvulling-almere': {
    genoemd: null,
    namen: ['aanvulling', 'plekkenAlmere2019'],
    geldstroom: null,
    eenheid: EURO,
    metLoon: false,
    calculate: (addStap) =>
      writeTotaal(addStap, 'plekken-maal-aanvulling', 'plekkenAlmere2019', 'aanvulling'),
  },
  'aanvulling-land': {
    genoemd: null,
    namen: ['aanvulling', 'plekkenLand'],
    geldstroom: null,
    eenheid: EURO,
    metLoon: false,
    calculate: (addStap) => writeTotaal(addStap, 'plekken-maal-aanvulling', 'plekkenLand', 'aanvulling'),
  },
} as const satisfies Readonly<Record<string, Afleiding>>;
