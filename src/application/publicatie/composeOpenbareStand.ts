import {
  type CijferMetPersonen,
  createOpenbareWaarde,
  createOpenbareWaardeZonder,
  type OpenbaarCijfer,
} from '#domain/publicatie/index.ts';
import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';
import type { Doel } from './doelen.ts';
import type { GepubliceerdeStand } from './gepubliceerdeStand.ts';
import type { OpenbaarGebied, OpenbaarGetal, OpenbareStand } from './openbareStand.ts';
import type { Registerstand } from './registerstanden.ts';

const GEEN_BRON = 'geen openbare bron bekend voor deze datum';

/** Whether and how an area keeps a register here on the day. */
export type Registerhouder = { readonly demo: boolean };

export type Bouwstenen = {
  readonly gebied: OpenbaarGebied;
  readonly peildatum: Datum;
  readonly isToekomst: boolean;
  readonly doel: Doel | undefined;
  readonly houder: Registerhouder | undefined;
  readonly register: Registerstand | undefined;
  readonly gepubliceerd: GepubliceerdeStand | undefined;
};

/**
 * Puts the six public figures of an area together from one series: its register, else what others published. A real
 * published fact is never pushed aside by invented people.
 */
export function composeOpenbareStand(delen: Bouwstenen): OpenbareStand {
  const { gebied, peildatum, register, gepubliceerd, houder } = delen;
  const verzonnenNaastEcht = houder?.demo === true && gepubliceerd !== undefined;
  const maak =
    register !== undefined && !verzonnenNaastEcht
      ? (cijfer: CijferMetPersonen) => asRegistergetal(cijfer, register, delen)
      : (cijfer: CijferMetPersonen) => asGepubliceerdGetal(cijfer, delen);
  return {
    gebied,
    peildatum,
    cijfers: {
      taakstelling: asDoelgetal(delen),
      positief: maak('positief'),
      werkzaam: maak('werkzaam'),
      wachtend: maak('wachtend'),
      tekort: maak('tekort'),
      dekking: maak('dekking'),
    },
  };
}

/** A target is about 31 December of its year, whatever day is asked. */
function asDoelgetal({ doel, peildatum }: Bouwstenen): OpenbaarGetal {
  const definitie = doel?.soort === 'som' ? 'taakstelling-som' : 'taakstelling';
  const waarde = createOpenbareWaarde(doel?.aantal ?? null, {
    soort: 'gepubliceerd',
    definitie,
    peildatum: datum(`${jaarVan(peildatum)}-12-31`),
    bron: doel?.bron ?? GEEN_BRON,
  });
  return { ...waarde, definitie, demo: false };
}

function asRegistergetal(
  cijfer: CijferMetPersonen,
  { stand, beschermd }: Registerstand,
  { peildatum, gebied, houder }: Bouwstenen,
): OpenbaarGetal {
  const definitie = `register-${cijfer}` as const;
  const herkomst = { soort: 'register', definitie, peildatum, bron: registerbron(gebied) } as const;
  const waarde = beschermd.includes(cijfer)
    ? createOpenbareWaardeZonder('beschermd', herkomst)
    : createOpenbareWaarde(stand[cijfer], herkomst);
  return { ...waarde, definitie, demo: houder?.demo ?? false };
}

function asGepubliceerdGetal(cijfer: CijferMetPersonen, delen: Bouwstenen): OpenbaarGetal {
  const { peildatum, isToekomst, houder, gebied, gepubliceerd } = delen;
  if (isToekomst) {
    const soort = houder === undefined ? 'gepubliceerd' : 'register';
    const definitie = `${soort}-${cijfer}` as const;
    const bron = houder === undefined ? GEEN_BRON : registerbron(gebied);
    const herkomst = { soort, definitie, peildatum, bron } as const;
    return {
      ...createOpenbareWaardeZonder('toekomst', herkomst),
      definitie,
      demo: houder?.demo ?? false,
    };
  }
  const definitie = `gepubliceerd-${cijfer}` as const;
  const herkomst = { soort: 'gepubliceerd', definitie, peildatum, bron: bronVan(cijfer, delen) } as const;
  const waarde = gepubliceerd?.stand[cijfer] ?? null;
  const isBeschermd = gepubliceerd?.isKlein === true && waarde !== null;
  return {
    ...(isBeschermd
      ? createOpenbareWaardeZonder('beschermd', herkomst)
      : createOpenbareWaarde(waarde, herkomst)),
    definitie,
    demo: false,
  };
}

function bronVan(cijfer: OpenbaarCijfer, { gepubliceerd, doel }: Bouwstenen): string {
  if (gepubliceerd === undefined) return GEEN_BRON;
  if (cijfer === 'tekort' || cijfer === 'dekking') {
    const { werkzaam } = gepubliceerd.bronnen;
    return werkzaam === null || doel === undefined ? GEEN_BRON : `berekend uit: ${werkzaam}; ${doel.bron}`;
  }
  if (cijfer === 'taakstelling') return doel?.bron ?? GEEN_BRON;
  return gepubliceerd.bronnen[cijfer] ?? GEEN_BRON;
}

function registerbron({ niveau, naam, gemeenteCodes }: OpenbaarGebied): string {
  if (niveau === 'gemeente') return `register van gemeente ${naam} in Groeiplek`;
  return `registers van de ${gemeenteCodes.length} gemeenten van ${naam} in Groeiplek`;
}
