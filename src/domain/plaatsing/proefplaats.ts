import { chooseRegelversie, type Regelversie, type Rekenweigering } from '#domain/berekening/index.ts';
import { addMaanden, type Datum, datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';

const VERSIES: readonly (Regelversie & {
  readonly eersteMaanden: number;
  readonly hoogsteMaanden: number;
})[] = [
  {
    regel: 'proefplaats',
    geldig: { van: datum('2023-01-01'), tot: null },
    eersteMaanden: 2,
    hoogsteMaanden: 6,
    bronnen: [
      {
        artikel: 'Participatiewet art. 8a(2)d',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703',
        merk: 'W',
      },
    ],
  },
];

export type ProefplaatsWeigering =
  | { readonly code: 'proefplaats-zonder-einde' }
  /** The first term is at most 2 months. */
  | { readonly code: 'proefplaats-te-lang'; readonly uiterlijkTot: Datum }
  /** With its extension of at most 4 months it is at most 6. */
  | { readonly code: 'verlenging-te-lang'; readonly uiterlijkTot: Datum }
  | { readonly code: 'geen-berekening'; readonly weigering: Rekenweigering };

/**
 * Whether unpaid work on trial may last this long: 2 months at first, and once at most 4 more (Participatiewet
 * art. 8a(2)d, text read from 2023). It is no dienstverband and never counts as beschut werk.
 */
export function checkProefplaats(
  periode: Periode,
  isVerlenging: boolean,
): Result<Periode, ProefplaatsWeigering> {
  const { van, tot } = periode;
  const versie = chooseRegelversie(VERSIES, van);
  if (!versie.ok) return err({ code: 'geen-berekening', weigering: versie.error });
  if (tot === null) return err({ code: 'proefplaats-zonder-einde' });
  const { eersteMaanden, hoogsteMaanden } = versie.value;
  const uiterlijkTot = addMaanden(van, isVerlenging ? hoogsteMaanden : eersteMaanden);
  if (tot <= uiterlijkTot) return ok(periode);
  return err({ code: isVerlenging ? 'verlenging-te-lang' : 'proefplaats-te-lang', uiterlijkTot });
}
