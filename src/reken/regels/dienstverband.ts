import { calculateKeten, calculateProeftijd, REDENEN_EINDE } from '#domain/dienstverband/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, bevinding, dag, geheelGetal, jaNee, keuze, lijst, naam, velden } from '../velden/index.ts';

/** Rules about the dienstverband itself. */
export const DIENSTVERBANDREGELS = [
  createRekenregel({
    code: 'keten',
    titel: 'Keten van tijdelijke dienstverbanden: welk telt, en vanaf wanneer is het vast?',
    voorbeeld: {
      peildatum: '2026-03-02',
      contracten: [
        { van: '2023-01-01', tot: '2023-12-31', werkgever: 'A' },
        { van: '2024-01-01', tot: '2024-12-31', werkgever: 'A' },
        { van: '2025-01-01', tot: '2025-12-31', werkgever: 'A' },
        { van: '2026-01-01', tot: '2026-12-31', werkgever: 'B', opvolger: true },
      ],
    },
    invoer: velden({
      peildatum: dag(),
      contracten: lijst(
        velden({
          van: dag(),
          tot: dag().nullable(),
          werkgever: naam('een naam of nummer van de werkgever'),
          opvolger: jaNee().exactOptional(),
          soort: keuze(['bepaalde-tijd', 'onbepaalde-tijd']).exactOptional(),
          uitzondering: keuze(['bbl', 'jeugd']).exactOptional(),
          redenEinde: keuze(REDENEN_EINDE).exactOptional(),
        }),
      ),
    }),
    uitkomst: velden({
      nummer: aantal(),
      vastVanaf: dag().nullable(),
      laatsteVeiligeEinddatum: dag().nullable(),
      kanTijdelijkVerder: jaNee(),
      waarschuwVanaf: dag().nullable(),
      carrousel: jaNee(),
      bevindingen: bevinding().array().readonly(),
      schakels: velden({
        van: dag(),
        tot: dag().nullable(),
        werkgever: naam('werkgever'),
        nummer: aantal().nullable(),
        telt: jaNee(),
      })
        .array()
        .readonly(),
    }),
    reken: calculateKeten,
  }),
  createRekenregel({
    code: 'proeftijd',
    titel: 'Langste proeftijd bij een dienstverband',
    voorbeeld: { van: '2026-01-01', tot: '2026-12-31' },
    invoer: velden({ van: dag(), tot: dag().nullable() }),
    uitkomst: velden({ maximaalMaanden: geheelGetal(0, 2) }),
    reken: calculateProeftijd,
  }),
] as const;
