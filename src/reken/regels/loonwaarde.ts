import { calculateLoonwaarde, determineNormfunctie } from '#domain/loonwaarde/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aandeel, dag, geheelGetal, jaNee, lijst, naam, velden } from '../velden/index.ts';

const MINUTEN_PER_DAG = 1440;

/** What an expert measured at the workplace. */
export const LOONWAARDEREGELS = [
  createRekenregel({
    code: 'loonwaarde',
    titel: 'Loonwaarde uit de taken van een functie',
    voorbeeld: {
      peildatum: '2026-03-02',
      taken: [
        { tempo: '0.50', kwaliteit: '0.90', nettoWerktijd: '0.80', bijdrage: '0.60' },
        { tempo: '0.40', kwaliteit: '1.00', nettoWerktijd: '0.75', bijdrage: '0.40' },
      ],
    },
    invoer: velden({
      peildatum: dag(),
      taken: lijst(
        velden({
          tempo: aandeel(),
          kwaliteit: aandeel(),
          nettoWerktijd: aandeel(),
          bijdrage: aandeel(),
          naam: naam('een korte naam van de taak').exactOptional(),
          minutenPerWerkdag: geheelGetal(0, MINUTEN_PER_DAG).exactOptional(),
        }),
      ),
    }),
    uitkomst: velden({ loonwaarde: aandeel() }),
    reken: calculateLoonwaarde,
  }),
  createRekenregel({
    code: 'normfunctie',
    titel: 'Lijkt een functie genoeg op het werk om ermee te vergelijken?',
    voorbeeld: { peildatum: '2026-03-02', overeenkomst: '0.60' },
    invoer: velden({ peildatum: dag(), overeenkomst: aandeel() }),
    uitkomst: velden({ geschikt: jaNee() }),
    reken: determineNormfunctie,
  }),
] as const;
