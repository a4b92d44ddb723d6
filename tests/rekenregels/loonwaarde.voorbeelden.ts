import { calculateLoonwaarde, determineNormfunctie, type Taak } from '#domain/loonwaarde/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from './normen.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const BESLUIT = 'Besluit loonkostensubsidie Participatiewet 2021';

/** A task in whole percents, in the order of the formula. */
function taak(tempo: number, kwaliteit: number, nettoWerktijd: number, bijdrage: number): Taak {
  const deel = (procent: number) => (procent / 100).toFixed(4);
  return {
    tempo: deel(tempo),
    kwaliteit: deel(kwaliteit),
    nettoWerktijd: deel(nettoWerktijd),
    bijdrage: deel(bijdrage),
  };
}

function loonwaarde(
  id: string,
  wat: string,
  artikel: string,
  taken: readonly Taak[],
  verwacht: unknown,
  peildatum = '2026-01-01',
): Voorbeeld {
  return {
    id,
    wat,
    artikel,
    merk: 'W',
    verwacht,
    reken: () => {
      const uitslag = calculateLoonwaarde({ peildatum: datum(peildatum), taken }, normen);
      return uitslag.ok ? uitslag.value.uitkomst : uitslag.error;
    },
  };
}

function normfunctie(overeenkomst: string, geschikt: boolean): Voorbeeld {
  return {
    id: 'R65',
    wat: `normfunctie met ${overeenkomst.slice(2)}% overeenkomst`,
    artikel: `${BESLUIT} art. 4 lid 1`,
    merk: 'W',
    verwacht: { geschikt },
    reken: () => {
      const uitslag = determineNormfunctie({ peildatum: datum('2026-01-01'), overeenkomst }, normen);
      return uitslag.ok ? uitslag.value.uitkomst : uitslag.error;
    },
  };
}

function fout(pad: string, code: string): unknown {
  return { code: 'ongeldige-invoer', fouten: [{ pad, code }] };
}

const TWEE_TAKEN = [taak(50, 90, 80, 60), taak(40, 100, 75, 40)];

export const voorbeelden: readonly Voorbeeld[] = [
  loonwaarde('R60', 'twee taken: 21,6% + 12% = 33,6%', `${BESLUIT} art. 5`, TWEE_TAKEN, {
    loonwaarde: '0.3400',
  }),
  loonwaarde('R61', '42,5% wordt 43%', `${BESLUIT} art. 3 lid 2`, [taak(50, 85, 100, 100)], {
    loonwaarde: '0.4300',
  }),
  loonwaarde(
    'R62',
    'bijdragen 60% en 30%',
    `${BESLUIT} art. 5`,
    [taak(50, 90, 80, 60), taak(40, 100, 75, 30)],
    fout('taken', 'bijdragen-zijn-niet-samen-1'),
  ),
  loonwaarde(
    'R63',
    'zes hoofdtaken',
    `${BESLUIT} art. 5`,
    [20, 20, 20, 20, 10, 10].map((bijdrage) => taak(50, 100, 100, bijdrage)),
    fout('taken', 'te-veel-hoofdtaken'),
  ),
  loonwaarde(
    'R64',
    'een taak van 5% van de week',
    `${BESLUIT} art. 1`,
    [taak(50, 100, 100, 95), taak(50, 100, 100, 5)],
    fout('taken[1].bijdrage', 'geen-hoofdtaak'),
  ),
  normfunctie('0.59', false),
  normfunctie('0.60', true),
  loonwaarde(
    'loonwaarde-2015',
    'zes taken voor 1-7-2021, met inzetbaarheid: 42,5% wordt 43%',
    'Regeling loonkostensubsidie Participatiewet art. 3 en 4',
    [20, 20, 20, 20, 10, 10].map((bijdrage) => taak(50, 85, 100, bijdrage)),
    { loonwaarde: '0.4300' },
    '2020-01-01',
  ),
];
