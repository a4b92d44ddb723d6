import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import type { DossierFeiten, VoorstelFeit } from './feiten.ts';

/** Where a person is on the way, always derived from the facts and never stored. */
export const STAPPEN = [
  'verkenning',
  'advies-aangevraagd',
  'advies-positief',
  'advies-negatief',
  'niet-vastgesteld',
  'wachtend',
  'aangehouden',
  'voorstel',
  'proefplaats',
  'werkzaam',
  'beeindigd',
] as const;

export type Stap = (typeof STAPPEN)[number];

/**
 * The step of a dossier on the reference date. Facts after that date do not exist yet. A positive vaststelling wins
 * from everything before it; a person who falls back keeps it and is waiting again.
 */
export function determineStap(feiten: DossierFeiten, peildatum: Datum): Stap {
  if (feiten.beeindigd !== null && feiten.beeindigd.datum <= peildatum) return 'beeindigd';
  const vaststelling = findGeldigeVaststelling(feiten.vaststellingen, peildatum);
  if (vaststelling?.uitkomst === 'positief') return determineStapNaVaststelling(feiten, peildatum);
  return determineStapVoorVaststelling(feiten, peildatum);
}

/** The proposal that is open on the reference date; undefined when there is none. */
export function findOpenVoorstel(
  voorstellen: readonly VoorstelFeit[],
  peildatum: Datum,
): VoorstelFeit | undefined {
  return voorstellen.find(({ gedaan, afgesloten }) =>
    containsDatum({ van: gedaan, tot: afgesloten }, peildatum),
  );
}

function determineStapNaVaststelling(feiten: DossierFeiten, peildatum: Datum): Stap {
  const werkt = feiten.dienstverbanden.some(
    ({ trede, periode }) => trede === 'beschut-werk' && containsDatum(periode, peildatum),
  );
  if (werkt) return 'werkzaam';
  if (feiten.proefplaatsen.some((periode) => containsDatum(periode, peildatum))) return 'proefplaats';
  if (feiten.aanhoudingen.some((periode) => containsDatum(periode, peildatum))) return 'aangehouden';
  if (findOpenVoorstel(feiten.voorstellen, peildatum) !== undefined) return 'voorstel';
  return 'wachtend';
}

/** The latest event before a positive vaststelling decides; on one day the later act in the procedure wins. */
function determineStapVoorVaststelling(feiten: DossierFeiten, peildatum: Datum): Stap {
  const gebeurtenissen: { readonly dag: Datum; readonly stap: Stap }[] = [
    ...feiten.aanvragen.map(({ aangevraagd }) => ({ dag: aangevraagd, stap: 'advies-aangevraagd' as const })),
    ...feiten.adviezen.map(({ datum, uitkomst }) => ({ dag: datum, stap: `advies-${uitkomst}` as const })),
    ...feiten.vaststellingen.map(({ uitkomst, periode }) => ({
      dag: uitkomst === 'negatief' ? periode.van : (periode.tot ?? periode.van),
      stap: 'niet-vastgesteld' as const,
    })),
  ];
  return gebeurtenissen
    .filter(({ dag }) => dag <= peildatum)
    .reduce<{ dag: Datum | null; stap: Stap }>(
      (laatste, nieuw) => (laatste.dag === null || nieuw.dag >= laatste.dag ? nieuw : laatste),
      { dag: null, stap: 'verkenning' },
    ).stap;
}
