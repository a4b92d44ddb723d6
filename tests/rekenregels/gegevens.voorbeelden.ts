import { calculateBewaartermijn } from '#domain/bewaartermijn/index.ts';
import { checkConsistentie } from '#domain/consistentie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { checkGegevensgebruik, type Toestemming } from '#domain/toestemming/index.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

function gebruik(toestemming: Toestemming | null): () => unknown {
  return () =>
    toon(
      checkGegevensgebruik({
        peildatum: datum('2026-03-02'),
        van: 'participatiewet',
        naar: 'wmo',
        toestemming,
      }),
    );
}

/** Worked examples of keeping data, consent, and figures that contradict each other. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R109',
    wat: 'Dossier Participatiewet gesloten op 1 mei 2026',
    artikel: 'Selectielijst gemeenten (vanaf 2017)',
    merk: 'P',
    verwacht: { verwijderenVanaf: '2036-05-01' },
    reken: () => toon(calculateBewaartermijn({ soort: 'participatiewet', vanaf: datum('2026-05-01') })),
  },
  {
    id: 'R109',
    wat: 'Stuk voor de Wmo gemaakt op 1 mei 2026',
    artikel: 'Wmo 2015 art. 5.3.4',
    merk: 'W',
    verwacht: { verwijderenVanaf: '2041-05-01' },
    reken: () => toon(calculateBewaartermijn({ soort: 'wmo', vanaf: datum('2026-05-01') })),
  },
  {
    id: 'R111',
    wat: 'Gegevens van de Participatiewet gebruiken voor de Wmo, zonder toestemming',
    artikel: 'Wmo 2015 art. 5.1.1 lid 4',
    merk: 'W',
    verwacht: { toegestaan: false, grond: 'geen-toestemming' },
    reken: gebruik(null),
  },
  {
    id: 'toestemming-geldt',
    wat: 'Hetzelfde, met toestemming van 1 februari 2026',
    artikel: 'Wmo 2015 art. 5.1.1 lid 4',
    merk: 'W',
    verwacht: { toegestaan: true, grond: 'toestemming-geldt' },
    reken: gebruik({
      van: 'participatiewet',
      naar: 'wmo',
      gegeven: datum('2026-02-01'),
      ingetrokken: null,
    }),
  },
  {
    id: 'R112',
    wat: 'De gemeente zegt: niemand. UWV telt 8 positieve adviezen',
    artikel: 'Eigen regel',
    merk: 'I',
    verwacht: { bevindingen: ['niemand-maar-uwv-wel'] },
    reken: () =>
      toon(
        checkConsistentie({
          peildatum: datum('2019-06-30'),
          positief: 0,
          uwvPositief: 8,
          werkzaam: 0,
          dienstbetrekkingen: 0,
        }),
      ),
  },
];
