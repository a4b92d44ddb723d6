import type { Norm } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Berekening, Bron, Operand, Stap, Waarschuwing } from './berekening.ts';
import type { Regelversie } from './regelversie.ts';

/** Where a rule writes down what it does while it calculates. */
export type Rekenblad<Invoer> = {
  readonly stap: (stap: Stap) => void;
  /** Notes the norm as used, and gives it back as an operand under the name that the formula uses. */
  readonly uitNorm: (naam: string, norm: Norm) => Operand;
  readonly waarschuw: (waarschuwing: Waarschuwing) => void;
  readonly klaar: <Uitkomst>(uitkomst: Uitkomst) => Berekening<Invoer, Uitkomst>;
};

/** Starts a calculation under one rule version. A norm without source, or not yet confirmed, warns by itself. */
export function createRekenblad<Invoer>(
  versie: Regelversie,
  peildatum: Datum | null,
  invoer: Invoer,
): Rekenblad<Invoer> {
  const stappen: Stap[] = [];
  const waarschuwingen: Waarschuwing[] = [];
  const normen = new Map<string, Norm>();

  return {
    stap: (stap) => {
      stappen.push(stap);
    },
    uitNorm: (naam, norm) => {
      const sleutel = `${norm.code} ${norm.geldig.van}`;
      if (!normen.has(sleutel)) {
        normen.set(sleutel, norm);
        const { merk, code } = norm;
        if (merk === 'U') waarschuwingen.push({ code: 'norm-zonder-bron', merk, norm: code });
        if (norm.bevestiging === 'nodig')
          waarschuwingen.push({ code: 'norm-niet-bevestigd', merk, norm: code });
      }
      return { naam, waarde: norm.waarde, eenheid: norm.eenheid, norm: sleutel };
    },
    waarschuw: (waarschuwing) => {
      waarschuwingen.push(waarschuwing);
    },
    klaar: (uitkomst) => {
      const gebruikt = [...normen.values()];
      const bronnen: readonly Bron[] = [
        ...versie.bronnen,
        ...gebruikt.map(({ artikel, bron, merk }) => ({ artikel, vindplaats: bron, merk })),
      ];
      return {
        regel: versie.regel,
        versie: `${versie.regel} ${versie.geldig.van}`,
        peildatum,
        invoer,
        stappen,
        uitkomst,
        artikelen: [...new Set(bronnen.map(({ artikel }) => artikel))],
        bronnen,
        normen: gebruikt,
        waarschuwingen,
      };
    },
  };
}
