import {
  calculateLksBetaling,
  calculateLoonkostensubsidie,
  type LoonkostensubsidieInvoer,
} from '#domain/loonkostensubsidie/index.ts';
import { createNormen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { dagvoorbeelden } from './loonkostensubsidieDagen.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const TIEN_D = 'Participatiewet art. 10d lid 4';
const ZONDER_LASTEN = createNormen(normen.list().filter(({ code }) => code !== 'lks-werkgeverslasten'));

type Geval = Omit<LoonkostensubsidieInvoer, 'peildatum' | 'leeftijd'> & {
  readonly peildatum: string;
  readonly leeftijd?: number;
};

function lks(geval: Geval, gebruikt = normen): unknown {
  return toon(
    calculateLoonkostensubsidie({ leeftijd: 35, ...geval, peildatum: datum(geval.peildatum) }, gebruikt),
  );
}

function bedragen(bedragExLasten: string, werkgeverslasten: string | null, bedragInclLasten: string | null) {
  return { bedragExLasten, werkgeverslasten, bedragInclLasten };
}

/** One example of the amount of a month. */
function bedrag(
  id: string,
  wat: string,
  geval: Geval,
  verwacht: unknown,
  artikel = TIEN_D,
  merk: Voorbeeld['merk'] = 'W',
): Voorbeeld {
  return { id, wat, artikel, merk, verwacht, reken: () => lks(geval) };
}

function betaling(id: string, wat: string, maand: string, van: string, verwacht: unknown): Voorbeeld {
  return {
    id,
    wat,
    artikel: id === 'lks-deel-van-maand' ? 'geen (keuze van Groeiplek)' : 'Participatiewet art. 10d lid 7',
    merk: id === 'lks-deel-van-maand' ? 'I' : 'W',
    verwacht,
    reken: () =>
      toon(
        calculateLksBetaling(
          { maand, van: datum(van), tot: null, leeftijd: 35, loonwaarde: '0.40', uren: '36' },
          normen,
        ),
      ),
  };
}

/** Worked by hand from the domain examples: basis = minimum wage × 1,08; then loonwaarde, 70%, hours, werkgeverslasten. */
export const voorbeelden: readonly Voorbeeld[] = [
  bedrag(
    'R31',
    'functieloon € 1.700, loonwaarde 50%, hele week',
    {
      peildatum: '2015-07-01',
      loonwaarde: '0.50',
      uren: '40',
      voltijdUren: '40',
      functieloonPerMaand: '1700.00',
    },
    bedragen('710.42', '163.40', '873.82'),
  ),
  bedrag(
    'R32',
    'loonwaarde 20%: ten hoogste 70%',
    { peildatum: '2015-07-01', loonwaarde: '0.20', uren: '40', voltijdUren: '40' },
    bedragen('1139.90', '262.17', '1402.07'),
  ),
  bedrag(
    'R33',
    'de helft van het minimumloon van 1-7-2016',
    { peildatum: '2016-07-01', loonwaarde: '0.50', uren: '40', voltijdUren: '40' },
    bedragen('830.09', '190.92', '1021.01'),
    TIEN_D,
    'P',
  ),
  bedrag(
    'lks-forfait-2016',
    'forfait toen het nog niet bestond',
    { peildatum: '2016-07-01', loonwaarde: null, forfait: true, uren: '40', voltijdUren: '40' },
    {
      code: 'geen-forfait-op-datum',
      norm: 'lks-forfait',
      peildatum: '2016-07-01',
      dichtstbij: { van: '2017-07-01', tot: null },
    },
    'Participatiewet art. 10d lid 5',
  ),
  bedrag(
    'R34',
    'loonwaarde 45%, 40 van 40 uur',
    { peildatum: '2020-01-01', loonwaarde: '0.45', uren: '40', voltijdUren: '40' },
    bedragen('982.24', '230.82', '1213.06'),
  ),
  bedrag(
    'R35',
    'loonwaarde 25%, 32 van 40 uur',
    { peildatum: '2021-07-01', loonwaarde: '0.25', uren: '32', voltijdUren: '40' },
    bedragen('1028.76', '241.76', '1270.52'),
  ),
  bedrag(
    'R36',
    'loonwaarde 50%, 28 van 40 uur',
    { peildatum: '2023-07-01', loonwaarde: '0.50', uren: '28', voltijdUren: '40' },
    bedragen('754.11', '177.22', '931.33'),
  ),
  bedrag(
    'R37',
    'loonwaarde 50%, 28 uur, gerekend met 36 uur',
    { peildatum: '2024-01-01', loonwaarde: '0.50', uren: '28' },
    bedragen('869.15', '204.25', '1073.40'),
  ),
  bedrag(
    'R38',
    'loonwaarde 40%, 31 uur',
    { peildatum: '2024-07-01', loonwaarde: '0.40', uren: '31' },
    bedragen('1190.55', '279.78', '1470.33'),
  ),
  bedrag(
    'R39',
    'loonwaarde 60%, 32 uur',
    { peildatum: '2025-01-01', loonwaarde: '0.60', uren: '32' },
    bedragen('841.65', '210.41', '1052.06'),
  ),
  bedrag(
    'R40',
    'loonwaarde 35%, 28 uur',
    { peildatum: '2025-07-01', loonwaarde: '0.35', uren: '28' },
    bedragen('1226.21', '306.55', '1532.76'),
  ),
  bedrag(
    'R41',
    'loonwaarde 40%, 36 uur',
    { peildatum: '2026-01-01', loonwaarde: '0.40', uren: '36' },
    bedragen('1486.77', '371.69', '1858.46'),
  ),
  bedrag(
    'R42',
    'loonwaarde 40%, 31 uur',
    { peildatum: '2026-01-01', loonwaarde: '0.40', uren: '31' },
    bedragen('1280.28', '320.06', '1600.34'),
  ),
  ...['0.30', '0.29'].map((loonwaarde) =>
    bedrag(
      'R43',
      `loonwaarde ${loonwaarde.slice(2)}%: de grens van 70%`,
      { peildatum: '2026-01-01', loonwaarde, uren: '36' },
      bedragen('1734.57', '433.64', '2168.21'),
    ),
  ),
  bedrag(
    'R44',
    'meer dan 36 uur: 40 uur, voltijd 40',
    { peildatum: '2026-01-01', loonwaarde: '0.40', uren: '40', voltijdUren: '40' },
    bedragen('1651.97', '412.99', '2064.96'),
  ),
  bedrag(
    'R45',
    'niet meer dan voltijd: 40 uur, voltijd 38',
    { peildatum: '2026-01-01', loonwaarde: '0.40', uren: '40', voltijdUren: '38' },
    bedragen('1569.37', '392.34', '1961.71'),
  ),
  bedrag(
    'R46',
    'loonwaarde 100%',
    { peildatum: '2026-01-01', loonwaarde: '1', uren: '36' },
    bedragen('0.00', '0.00', '0.00'),
    'Participatiewet art. 6 en 10d',
  ),
  bedrag(
    'R47',
    'forfait, 28 uur',
    { peildatum: '2026-01-01', loonwaarde: null, forfait: true, uren: '28' },
    bedragen('963.65', '240.91', '1204.56'),
    'Participatiewet art. 10d lid 5',
  ),
  bedrag(
    'R49',
    '20 jaar, loonwaarde 50%, 36 uur',
    { peildatum: '2026-01-01', leeftijd: 20, loonwaarde: '0.50', uren: '36' },
    bedragen('991.18', '247.80', '1238.98'),
    'Participatiewet art. 2 onder c en art. 10d lid 4',
    'I',
  ),
  bedrag(
    'R50',
    'loonwaarde 20%: lasten boven op de grens van 70%',
    { peildatum: '2026-01-01', loonwaarde: '0.20', uren: '36' },
    bedragen('1734.57', '433.64', '2168.21'),
  ),
  {
    id: 'R51',
    wat: 'percentage werkgeverslasten onbekend',
    artikel: TIEN_D,
    merk: 'I',
    verwacht: bedragen('1486.77', null, null),
    reken: () => lks({ peildatum: '2026-01-01', loonwaarde: '0.40', uren: '36' }, ZONDER_LASTEN),
  },
  ...dagvoorbeelden,
  bedrag(
    'lks-zonder-minimumloon',
    'na 1-7-2026 is het minimumloon niet bekend',
    { peildatum: '2026-07-01', loonwaarde: '0.40', uren: '36' },
    { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: '2026-07-01' },
    TIEN_D,
    'I',
  ),
  betaling(
    'lks-1-juli',
    'lopende subsidie in augustus 2025: het minimumloon van 1 januari',
    '2025-08',
    '2024-03-01',
    {
      ...bedragen('1420.29', '355.07', '1775.36'),
      vaststellingsdag: '2025-01-01',
    },
  ),
  betaling('lks-deel-van-maand', 'eerste maand vanaf 16-3-2026: 16 van 31 dagen', '2026-03', '2026-03-16', {
    ...bedragen('767.37', '191.84', '959.21'),
    vaststellingsdag: '2026-03-16',
  }),
];
