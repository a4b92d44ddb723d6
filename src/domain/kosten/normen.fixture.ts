import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';

/** A few of the norms that come with Groeiplek, typed over by hand from the reference data. */
export const NORMEN = createNormen([
  rij('minimumloon-maand', '1537.20', '2016-07-01', '2017-01-01'),
  rij('minimumloon-maand', '1756.20', '2022-07-01', '2023-01-01'),
  rij('minimumloon-maand', '2294.40', '2026-01-01', '2026-07-01'),
  rij('vakantiebijslag', '0.08', '2015-01-01', null),
  rij('lks-werkgeverslasten', '0.23', '2015-01-01', '2018-01-01'),
  rij('lks-werkgeverslasten', '0.235', '2018-01-01', '2025-01-01'),
  rij('lks-werkgeverslasten', '0.25', '2025-01-01', null),
  rij('lks-maximum', '0.70', '2015-01-01', null),
  rij('lks-referentie-uren', '36', '2024-01-01', null),
  rij('begeleidingsvergoeding', '8500', '2015-01-01', null),
  rij('begeleiding-aanvulling', '2157', '2024-01-01', null),
]);

function rij(code: string, waarde: string, van: string, tot: string | null): Norm {
  return {
    code,
    waarde,
    eenheid: 'euro-per-jaar',
    geldig: { van: datum(van), tot: tot === null ? null : datum(tot) },
    artikel: 'proef',
    bron: 'proef',
    merk: 'W',
    gecontroleerdOp: null,
    bevestiging: 'geen',
  };
}
