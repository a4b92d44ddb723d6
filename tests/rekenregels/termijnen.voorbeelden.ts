import type { Rekenuitslag } from '#domain/berekening/index.ts';
import { createVaststelling } from '#domain/beschikking/index.ts';
import { datum } from '#domain/shared/index.ts';
import {
  calculateAanzegging,
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBeslistermijnBezwaar,
  calculateBezwaartermijn,
  calculateDwangsom,
  calculateLksBeslistermijn,
  determineBezwaarOpTijd,
} from '#domain/termijn/index.ts';
import { normen } from './normen.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const ADVIES = 'Besluit advisering beschut werk art. 2(2)';
const TERMIJNENWET = 'Algemene termijnenwet art. 1 en 3';

function maak(
  basis: Pick<Voorbeeld, 'id' | 'wat' | 'artikel'>,
  verwacht: unknown,
  reken: () => Rekenuitslag<unknown, unknown, unknown>,
  merk: Voorbeeld['merk'] = 'W',
): Voorbeeld {
  return {
    ...basis,
    merk,
    verwacht,
    reken: () => {
      const uitslag = reken();
      return uitslag.ok ? uitslag.value.uitkomst : uitslag.error;
    },
  };
}

const advies = (id: string, wat: string, ontvangen: string, uiterlijk: string, artikel = TERMIJNENWET) =>
  maak({ id, wat, artikel: `${ADVIES}; ${artikel}` }, { uiterlijk }, () =>
    calculateAdviestermijn({ ontvangen: datum(ontvangen) }),
  );

const bezwaar = (id: string, wat: string, bekendmaking: string, laatsteDag: string) =>
  maak({ id, wat, artikel: 'Awb art. 6:7 en 6:8' }, { laatsteDag }, () =>
    calculateBezwaartermijn({ bekendmaking: datum(bekendmaking) }),
  );

const post = (wat: string, ontvangen: string, opTijd: boolean) =>
  maak(
    { id: 'R24', wat, artikel: 'Awb art. 6:9' },
    { opTijd, grond: opTijd ? 'op-tijd-gepost' : 'te-laat' },
    () =>
      determineBezwaarOpTijd({
        laatsteDag: datum('2026-06-15'),
        terPost: datum('2026-06-15'),
        ontvangen: datum(ontvangen),
      }),
  );

const opBezwaar = (wat: string, metCommissie: boolean, verdaagd: boolean, uiterlijk: string) =>
  maak({ id: 'beslistermijn-bezwaar', wat, artikel: 'Awb art. 7:10' }, { uiterlijk }, () =>
    calculateBeslistermijnBezwaar({ laatsteDagBezwaar: datum('2026-06-15'), metCommissie, verdaagd }),
  );

const dwangsom = (wat: string, ingebrekestelling: string, peildatum: string, verwacht: unknown) =>
  maak({ id: 'R26', wat, artikel: 'Awb art. 4:17' }, verwacht, () =>
    calculateDwangsom({ ingebrekestelling: datum(ingebrekestelling), peildatum: datum(peildatum) }, normen),
  );

const nietGelezen = (norm: string, peildatum: string, van: string) => ({
  code: 'periode-niet-gelezen',
  norm,
  peildatum,
  dichtstbij: { van, tot: null },
});

export const voorbeelden: readonly Voorbeeld[] = [
  advies('R19', 'aanvraag op 2-3-2026: 27-4-2026 is Koningsdag', '2026-03-02', '2026-04-28'),
  advies('R19b', 'aanvraag op 3-3-2026: een gewone werkdag', '2026-03-03', '2026-04-28'),
  advies('R20', 'aanvraag op 10-3-2026: 5-5-2026 is Bevrijdingsdag', '2026-03-10', '2026-05-06'),
  advies('R21', 'aanvraag op 6-2-2026: van Goede Vrijdag tot na Pasen', '2026-02-06', '2026-04-07'),
  advies(
    'gelijkgestelde-dag',
    'aanvraag op 20-3-2026: 15-5-2026 is gelijkgesteld met een feestdag',
    '2026-03-20',
    '2026-05-18',
    'Algemene termijnenwet art. 3(3)',
  ),
  maak(
    { id: 'adviestermijn-2014', wat: 'aanvraag op 31-12-2014: die tekst is niet gelezen', artikel: ADVIES },
    nietGelezen('adviestermijn', '2014-12-31', '2015-01-01'),
    () => calculateAdviestermijn({ ontvangen: datum('2014-12-31') }),
  ),
  maak(
    { id: 'beslistermijn', wat: 'advies op 12-1-2026: 8 weken voor het besluit', artikel: 'Awb art. 4:13' },
    { uiterlijk: '2026-03-09' },
    () => calculateBeslistermijn({ ontvangen: datum('2026-01-12') }),
    'I',
  ),
  bezwaar('R22', 'brief verstuurd op 4-5-2026', '2026-05-04', '2026-06-15'),
  bezwaar('R23', 'brief verstuurd op 23-2-2026: 6-4-2026 is Tweede Paasdag', '2026-02-23', '2026-04-07'),
  post('laatste dag 15-6-2026, toen gepost, op 22-6-2026 ontvangen', '2026-06-22', true),
  post('laatste dag 15-6-2026, toen gepost, op 23-6-2026 ontvangen', '2026-06-23', false),
  opBezwaar('bezwaartermijn tot en met 15-6-2026, zonder commissie', false, false, '2026-07-27'),
  opBezwaar('idem, met commissie', true, false, '2026-09-07'),
  opBezwaar('idem, met commissie en uitgesteld', true, true, '2026-10-19'),
  maak(
    { id: 'R25', wat: 'loonwaarde vastgesteld op 10-2-2026', artikel: 'Participatiewet art. 10d(12)' },
    { uiterlijk: '2026-03-17' },
    () => calculateLksBeslistermijn({ loonwaardeVastgesteld: datum('2026-02-10') }),
  ),
  maak(
    { id: 'lks-2023', wat: 'loonwaarde vastgesteld op 30-6-2023', artikel: 'Participatiewet art. 10d(12)' },
    nietGelezen('lks-beslistermijn', '2023-06-30', '2023-07-01'),
    () => calculateLksBeslistermijn({ loonwaardeVastgesteld: datum('2023-06-30') }),
  ),
  dwangsom('20 dagen te laat in 2015: 14 × € 20 + 6 × € 30', '2015-03-02', '2015-04-05', {
    eersteDag: '2015-03-17',
    dagen: 20,
    bedrag: '460.00',
  }),
  dwangsom('60 dagen te laat in 2015: het hoogste bedrag', '2015-03-02', '2015-05-15', {
    eersteDag: '2015-03-17',
    dagen: 42,
    bedrag: '1260.00',
  }),
  dwangsom('te laat in 2026: daarvoor staat geen bedrag in Groeiplek', '2026-03-02', '2026-04-01', {
    code: 'norm-ontbreekt',
    norm: 'dwangsom-dag-deel1',
    peildatum: '2026-03-17',
  }),
  {
    id: 'R27',
    wat: 'advies positief, besluit negatief, geen motivering',
    artikel: 'Awb art. 3:50',
    merk: 'W',
    verwacht: { code: 'motivering-ontbreekt', artikel: 'Awb art. 3:50' },
    reken: () => {
      const besluit = createVaststelling({
        advies: { uitkomst: 'positief', datum: datum('2026-02-20') },
        uitkomst: 'negatief',
        datumBesluit: datum('2026-03-02'),
        motivering: null,
        vandaag: datum('2026-03-02'),
      });
      return besluit.ok ? besluit.value : besluit.error;
    },
  },
  maak(
    {
      id: 'aanzegging-dertig-april',
      wat: 'een jaar tot en met 30-4-2026: terugtellen schuift nooit op',
      artikel: 'BW art. 7:668; Algemene termijnenwet art. 1(2)',
    },
    { verplicht: true, uiterlijk: '2026-03-30' },
    () => calculateAanzegging({ van: datum('2025-05-01'), tot: datum('2026-04-30') }),
  ),
];
