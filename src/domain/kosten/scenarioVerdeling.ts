import Big from 'big.js';
import {
  type Aandeel,
  createRekenblad,
  type Invoerfout,
  type OngeldigeInvoer,
  type Rekenuitslag,
} from '#domain/berekening/index.ts';
import { datum, err, ok } from '#domain/shared/index.ts';
import { isAandeel, isAantal } from './invoer.ts';

/** Another distribution: the national number and the share of the gemeente in it, beside the taakstelling of now. */
export type VerdelingscenarioInvoer = {
  readonly landelijk: number;
  readonly aandeel: Aandeel;
  readonly huidig: number;
};

/** The taakstelling that would follow; `verschil` below nought is fewer places than now. */
export type Verdelingscenario = { readonly taakstelling: number; readonly verschil: number };

const VERSIE = {
  regel: 'verdelingscenario',
  geldig: { van: datum('2015-01-01'), tot: null },
  bronnen: [
    {
      artikel: 'Antwoorden op Kamervragen 2018: wie 5% heeft, krijgt 5% van het landelijke aantal',
      vindplaats: 'docs/rekenregels/geld.md',
      merk: 'P',
    },
  ],
} as const;

/** The taakstelling under another distribution: the share of the national number, half a place goes up. */
export function calculateVerdelingscenario(
  invoer: VerdelingscenarioInvoer,
): Rekenuitslag<VerdelingscenarioInvoer, Verdelingscenario, OngeldigeInvoer> {
  const fouten = checkInvoer(invoer);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  const { landelijk, aandeel, huidig } = invoer;
  const blad = createRekenblad(VERSIE, null, invoer);
  const taakstelling = Number(new Big(landelijk).times(aandeel).round(0, Big.roundHalfUp).toFixed());
  blad.stap({
    code: 'taakstelling-naar-aandeel',
    formule: 'landelijk × aandeel, afgerond',
    operanden: [
      { naam: 'landelijk', waarde: String(landelijk), eenheid: 'aantal' },
      { naam: 'aandeel', waarde: aandeel, eenheid: 'aandeel' },
    ],
    waarde: String(taakstelling),
    eenheid: 'aantal',
  });
  const verschil = taakstelling - huidig;
  blad.stap({
    code: 'verschil-met-huidig',
    formule: 'nieuweTaakstelling − huidigeTaakstelling',
    operanden: [
      { naam: 'nieuweTaakstelling', waarde: String(taakstelling), eenheid: 'aantal' },
      { naam: 'huidigeTaakstelling', waarde: String(huidig), eenheid: 'aantal' },
    ],
    waarde: String(verschil),
    eenheid: 'aantal',
  });
  return ok(blad.klaar({ taakstelling, verschil }));
}

function checkInvoer({ landelijk, aandeel, huidig }: VerdelingscenarioInvoer): readonly Invoerfout[] {
  return [
    ...(isAantal(landelijk) ? [] : [{ pad: 'landelijk', code: 'geen-aantal' }]),
    ...(isAandeel(aandeel) ? [] : [{ pad: 'aandeel', code: 'geen-aandeel' }]),
    ...(isAantal(huidig) ? [] : [{ pad: 'huidig', code: 'geen-aantal' }]),
  ];
}
