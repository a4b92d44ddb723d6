import { type AdviesInvoer, determineAdvies } from '#domain/advies/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const BESLUIT = 'Besluit advisering beschut werk art.';

const basis: AdviesInvoer = {
  aanvrager: 'gemeente',
  ontvangen: datum('2026-03-01'),
  criteriumA: false,
  criteriumB: false,
};
const eigen: AdviesInvoer = { ...basis, aanvrager: 'persoon', eerderAdvies: datum('2025-06-10') };

function maak(
  id: string,
  wat: string,
  lid: string,
  invoer: AdviesInvoer,
  verwacht: unknown,
  merk: Voorbeeld['merk'] = 'W',
): Voorbeeld {
  return {
    id,
    wat,
    artikel: `${BESLUIT} ${lid}`,
    merk,
    verwacht,
    reken: () => {
      const advies = determineAdvies(invoer);
      return advies.ok ? advies.value.uitkomst : advies.error;
    },
  };
}

const positief = (grond: string) => ({ uitkomst: 'positief', onderzoek: true, grond });
const negatief = (grond: string) => ({ uitkomst: 'negatief', onderzoek: true, grond });

export const voorbeelden: readonly Voorbeeld[] = [
  maak('R10', 'vraag a ja, vraag b nee', '3(2)', { ...basis, criteriumA: true }, positief('criterium-a')),
  maak('R11', 'vraag a nee, vraag b ja', '3(2)', { ...basis, criteriumB: true }, positief('criterium-b')),
  maak('R12', 'twee keer nee', '3(2)', basis, negatief('geen-criterium')),
  maak('R13', 'eigen aanvraag op 1-3-2026, eerder advies van 10-6-2025', '3(3)b', eigen, {
    uitkomst: 'negatief',
    onderzoek: false,
    grond: 'eigen-aanvraag-binnen-twaalf-maanden',
  }),
  maak(
    'R14',
    'als R13, met nieuwe feiten en vraag a ja',
    '3(5) en 3(6)',
    { ...eigen, nieuweFeiten: true, criteriumA: true },
    positief('criterium-a'),
  ),
  maak(
    'R15',
    'als R13, maar aangevraagd op 11-6-2026',
    '3(3)b',
    { ...eigen, ontvangen: datum('2026-06-11') },
    negatief('geen-criterium'),
  ),
  maak(
    'R16',
    'als R13, maar de gemeente vraagt het aan',
    '3(3)b',
    { ...eigen, aanvrager: 'gemeente', criteriumB: true },
    positief('criterium-b'),
    'I',
  ),
  maak(
    'R17',
    'Wsw-advies: niet in staat tot begeleid werken',
    '3(4)',
    { ...basis, wsw: 'niet-in-staat-tot-begeleid-werken' },
    { uitkomst: 'positief', onderzoek: false, grond: 'niet-in-staat-tot-begeleid-werken' },
  ),
  maak(
    'R18',
    'Wsw-advies: in staat tot begeleid werken',
    '3(3)a',
    { ...basis, wsw: 'in-staat-tot-begeleid-werken' },
    { uitkomst: 'negatief', onderzoek: false, grond: 'in-staat-tot-begeleid-werken' },
  ),
  maak(
    'advies-2021',
    'als R13, maar in 2021: die tekst is niet gelezen',
    '3(3)',
    { ...eigen, ontvangen: datum('2021-03-01'), eerderAdvies: datum('2020-06-10') },
    {
      code: 'periode-niet-gelezen',
      norm: 'advies',
      peildatum: '2021-03-01',
      dichtstbij: { van: '2022-07-01', tot: '2028-07-01' },
    },
  ),
  maak(
    'advies-2016',
    'eigen aanvraag op 1-6-2016: dat kon nog niet',
    '3',
    { ...basis, aanvrager: 'persoon', ontvangen: datum('2016-06-01') },
    {
      code: 'eigen-aanvraag-bestaat-niet',
      norm: 'advies',
      peildatum: '2016-06-01',
      dichtstbij: { van: '2017-01-01', tot: '2028-07-01' },
    },
  ),
  maak(
    'advies-2028',
    'aanvraag op 1-7-2028: de nieuwe tekst is niet gelezen',
    '3',
    { ...basis, ontvangen: datum('2028-07-01') },
    {
      code: 'periode-niet-gelezen',
      norm: 'advies',
      peildatum: '2028-07-01',
      dichtstbij: { van: '2022-07-01', tot: '2028-07-01' },
    },
  ),
];
