import { checkDoelgroepaanvraag, determineRegistratie } from '#domain/doelgroepregister/index.ts';
import { datum } from '#domain/shared/index.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

function registratie(vaststelling: string, begonnen: string | null): () => unknown {
  const invoer = {
    vaststelling: datum(vaststelling),
    geregistreerd: true,
    begonnen: begonnen === null ? null : datum(begonnen),
  };
  return () => toon(determineRegistratie(invoer));
}

/** Worked examples of the doelgroepregister and of applying for the group. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R28',
    wat: 'Vaststelling op 16 maart 2026 van iemand in het register',
    artikel: 'Besluit SUWI art. 3.2 lid 3',
    merk: 'P',
    verwacht: { uitkomst: 'EINDIGT', eindigtOp: '2026-03-17' },
    reken: registratie('2026-03-16', null),
  },
  {
    id: 'R29',
    wat: 'In 2016: vaststelling op 1 juni, nog geen werk',
    artikel: 'Wfsv art. 38b (tekst 2015)',
    merk: 'W',
    verwacht: { uitkomst: 'BLIJFT', eindigtOp: null },
    reken: registratie('2016-06-01', null),
  },
  {
    id: 'R29',
    wat: 'In 2016: vaststelling op 1 juni, beschut werk vanaf 1 september',
    artikel: 'Wfsv art. 38b (tekst 2015)',
    merk: 'W',
    verwacht: { uitkomst: 'EINDIGT', eindigtOp: '2016-09-01' },
    reken: registratie('2016-06-01', '2016-09-01'),
  },
  {
    id: 'register-2019',
    wat: 'Vaststelling op 1 juni 2019: de tekst van dat jaar is niet gelezen',
    artikel: 'Besluit SUWI art. 3.2 lid 3',
    merk: 'I',
    verwacht: {
      code: 'periode-niet-gelezen',
      norm: 'registratie-doelgroepregister',
      peildatum: '2019-06-01',
      dichtstbij: { van: '2026-01-01', tot: null },
    },
    reken: registratie('2019-06-01', null),
  },
  {
    id: 'R30',
    wat: 'Aanvraag doelgroep op 1 februari 2026, opnieuw op 1 oktober 2026',
    artikel: 'Participatiewet art. 10c',
    merk: 'W',
    verwacht: { toegestaan: false, vanaf: '2027-02-01' },
    reken: () =>
      toon(checkDoelgroepaanvraag({ aanvraag: datum('2026-10-01'), eerdereAanvraag: datum('2026-02-01') })),
  },
];
