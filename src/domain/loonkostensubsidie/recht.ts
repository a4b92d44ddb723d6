import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { type Datum, datum, ok } from '#domain/shared/index.ts';

/** `andereSubsidie`: another subsidy on the wage of the same job. `wsw`: a job under the Wet sociale werkvoorziening. */
export type LksRechtInvoer = {
  readonly peildatum: Datum;
  readonly doelgroep: boolean;
  readonly andereSubsidie: boolean;
  readonly wsw: boolean;
};

export type LksRechtUitkomst = {
  readonly recht: boolean;
  readonly grond: 'geen-beletsel' | 'geen-doelgroep' | 'wsw-baan' | 'andere-subsidie';
};

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'lks-recht',
    geldig: { van: datum('2015-01-01'), tot: null },
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d lid 3, 8 en 9',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2025-07-01',
        merk: 'W',
      },
    ],
  },
];

/**
 * What stands in the way of loonkostensubsidie for one job: not in the doelgroep (art. 10d(8)), a Wsw job (lid 3), or
 * another subsidy on the same wage (lid 9). 'geen-beletsel' is no right yet: the college still has to establish it.
 */
export function determineLksRecht(invoer: LksRechtInvoer): Rekenuitslag<LksRechtInvoer, LksRechtUitkomst> {
  const versie = chooseRegelversie(VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const grond = chooseGrond(invoer);
  blad.stap({
    code: 'beletsel-gezocht',
    formule: 'doelgroep, geen wswBaan, geen andereSubsidie',
    operanden: [
      { naam: 'doelgroep', waarde: jaNee(invoer.doelgroep), eenheid: 'ja-nee' },
      { naam: 'wswBaan', waarde: jaNee(invoer.wsw), eenheid: 'ja-nee' },
      { naam: 'andereSubsidie', waarde: jaNee(invoer.andereSubsidie), eenheid: 'ja-nee' },
    ],
    waarde: grond,
    eenheid: 'code',
  });
  return ok(blad.klaar({ recht: grond === 'geen-beletsel', grond }));
}

function chooseGrond({ doelgroep, wsw, andereSubsidie }: LksRechtInvoer): LksRechtUitkomst['grond'] {
  if (!doelgroep) return 'geen-doelgroep';
  if (wsw) return 'wsw-baan';
  return andereSubsidie ? 'andere-subsidie' : 'geen-beletsel';
}

function jaNee(waarde: boolean): 'ja' | 'nee' {
  return waarde ? 'ja' : 'nee';
}
