import {
  type Aandeel,
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenfout,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, datum, err, ok } from '#domain/shared/index.ts';
import { parseAandeel } from './aandeelInvoer.ts';

/** `overeenkomst`: the part of the working time in hoofdtaken that the function shares with the work, '0' to '1'. */
export type NormfunctieInvoer = { readonly peildatum: Datum; readonly overeenkomst: Aandeel };

export type NormfunctieUitkomst = { readonly geschikt: boolean };

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'normfunctie',
    geldig: { van: datum('2021-07-01'), tot: null },
    bronnen: [
      {
        artikel: 'Besluit loonkostensubsidie Participatiewet 2021 art. 4 lid 1',
        vindplaats: 'https://wetten.overheid.nl/BWBR0044894/2021-07-01',
        merk: 'W',
      },
    ],
  },
];

/**
 * Whether a function is like enough to be the normfunctie: at least 60% of the working time in hoofdtaken
 * (Besluit loonkostensubsidie 2021 art. 4(1)). Which function to look at first stays with the expert.
 */
export function determineNormfunctie(
  invoer: NormfunctieInvoer,
  normen: Normen,
): Rekenuitslag<NormfunctieInvoer, NormfunctieUitkomst, Rekenfout> {
  const overeenkomst = parseAandeel(invoer.overeenkomst);
  if (overeenkomst === undefined) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'overeenkomst', code: 'geen-aandeel' }] });
  }
  const versie = chooseRegelversie(VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const minimum = requireNorm(normen, 'loonwaarde-normfunctie', invoer.peildatum);
  if (!minimum.ok) return minimum;

  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const geschikt = overeenkomst.gte(minimum.value.waarde);
  blad.stap({
    code: 'overeenkomst-getoetst',
    formule: 'overeenkomst ≥ kleinsteOvereenkomst',
    operanden: [
      { naam: 'overeenkomst', waarde: invoer.overeenkomst, eenheid: 'aandeel' },
      blad.uitNorm('kleinsteOvereenkomst', minimum.value),
    ],
    waarde: geschikt ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  return ok(blad.klaar({ geschikt }));
}
