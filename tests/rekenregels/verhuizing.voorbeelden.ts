import { datum } from '#domain/shared/index.ts';
import { type Bestemming, determineBevoegdeGemeente } from '#domain/verhuizing/index.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const ARTIKEL = 'Participatiewet art. 10d lid 10';

function verhuist(verhuisd: string, bestemming: Bestemming): () => unknown {
  return () => toon(determineBevoegdeGemeente({ verhuisd: datum(verhuisd), bestemming }));
}

/** Worked examples of a removal while loonkostensubsidie runs. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R54',
    wat: 'Op 1 mei 2021 van gemeente A naar gemeente B: A betaalt door',
    artikel: `${ARTIKEL} (tekst tot 1-7-2023)`,
    merk: 'W',
    verwacht: { bevoegd: 'VERTREK' },
    reken: verhuist('2021-05-01', 'nederland'),
  },
  {
    id: 'R55',
    wat: 'Op 1 september 2023 van gemeente A naar gemeente B: B gaat erover',
    artikel: `${ARTIKEL} (tekst vanaf 1-7-2023)`,
    merk: 'I',
    verwacht: { bevoegd: 'AANKOMST' },
    reken: verhuist('2023-09-01', 'nederland'),
  },
  {
    id: 'R56',
    wat: 'Op 1 september 2023 van gemeente A naar België: A betaalt door',
    artikel: `${ARTIKEL} (tekst vanaf 1-7-2023)`,
    merk: 'W',
    verwacht: { bevoegd: 'VERTREK' },
    reken: verhuist('2023-09-01', 'europa'),
  },
  {
    id: 'verhuizing-elders',
    wat: 'Op 1 september 2023 naar een land buiten Europa: niet gelezen',
    artikel: `${ARTIKEL} (tekst vanaf 1-7-2023)`,
    merk: 'I',
    verwacht: { bevoegd: 'ONBEKEND' },
    reken: verhuist('2023-09-01', 'elders'),
  },
];
