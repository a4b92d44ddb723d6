import type { Prognose, PrognoseInvoer } from '#domain/begroting/index.ts';
import type { Berekening } from '#domain/berekening/index.ts';

/** More promised amounts than this are shown as one sum. */
const MEESTE_DELEN = 8;

export type KorteBerekening = {
  readonly berekening: Berekening<Omit<PrognoseInvoer, 'jaar' | 'verplichtingen'>, Prognose>;
  /** How many promised amounts were left out of the steps; 0 when all are there. */
  readonly weggelaten: number;
};

/** A forecast as somebody can read it: without its year (the page has it) and its list of promises, and with many promised amounts as one sum. */
export function shortenPrognose(berekening: Berekening<PrognoseInvoer, Prognose>): KorteBerekening {
  const { jaar: _jaar, verplichtingen: _verplichtingen, ...invoer } = berekening.invoer;
  const delen = berekening.stappen.filter(({ code }) => code === 'verplicht-deel').length;
  if (delen <= MEESTE_DELEN) return { berekening: { ...berekening, invoer }, weggelaten: 0 };
  const stappen = berekening.stappen
    .filter(({ code }) => code !== 'verplicht-deel')
    .map((stap) =>
      stap.code === 'verplicht'
        ? { ...stap, operanden: [{ naam: 'verplichteDelen', waarde: stap.waarde, eenheid: stap.eenheid }] }
        : stap,
    );
  return { berekening: { ...berekening, invoer, stappen }, weggelaten: delen };
}
