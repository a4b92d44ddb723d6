import Big from 'big.js';
import {
  type Bedrag,
  chooseRegelversie,
  createRekenblad,
  type Operand,
  type Regelversie,
  type Rekenuitslag,
  requireNorm,
  roundBedrag,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, datum, ok } from '#domain/shared/index.ts';
import { requireLeeftijdsdeel } from './leeftijdsdeel.ts';

/** `leeftijd` in completed years. */
export type MinimumloonUurInvoer = { readonly peildatum: Datum; readonly leeftijd: number };

export type MinimumloonUurUitkomst = { readonly perUur: Bedrag };

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'minimumloon-uur',
    geldig: { van: datum('2024-01-01'), tot: null },
    bronnen: [
      {
        artikel: 'Wet minimumloon en minimumvakantiebijslag art. 7 lid 3 en art. 8',
        vindplaats: 'https://wetten.overheid.nl/BWBR0002638/2024-01-01',
        merk: 'P',
      },
    ],
  },
];

/**
 * The minimum wage of one hour, since 1-1-2024. The published amount, never month × 12 ÷ (52 × 36): that gives € 14,05
 * for 1-1-2025, where € 14,06 was set. For the young: that amount times the part of their age, half a cent up.
 * Refuses before 2024, below 15 years, and when a norm is missing.
 */
export function calculateMinimumloonUur(
  invoer: MinimumloonUurInvoer,
  normen: Normen,
): Rekenuitslag<MinimumloonUurInvoer, MinimumloonUurUitkomst> {
  const { peildatum, leeftijd } = invoer;
  const versie = chooseRegelversie(VERSIES, peildatum);
  if (!versie.ok) return versie;
  const uur = requireNorm(normen, 'minimumloon-uur', peildatum);
  if (!uur.ok) return uur;
  const deel = requireLeeftijdsdeel(normen, peildatum, leeftijd);
  if (!deel.ok) return deel;

  const { volwassenVanaf, jeugd } = deel.value;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const operanden: Operand[] = [
    { naam: 'leeftijd', waarde: String(leeftijd), eenheid: 'jaren' },
    blad.uitNorm('volwassenVanaf', volwassenVanaf),
    blad.uitNorm('minimumloonUur', uur.value),
  ];
  if (jeugd !== null) operanden.push(blad.uitNorm('jeugddeel', jeugd));
  const perUur = roundBedrag(new Big(uur.value.waarde).times(jeugd?.waarde ?? 1));
  blad.stap({
    code: 'minimumloon-per-uur',
    formule: jeugd === null ? 'minimumloonUur' : 'minimumloonUur × jeugddeel, afgerond op centen',
    operanden,
    waarde: perUur,
    eenheid: 'euro-per-uur',
  });
  return ok(blad.klaar({ perUur }));
}
