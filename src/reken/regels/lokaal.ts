import { checkLokaleEis } from '#domain/dienstverband/index.ts';
import { checkPlekplicht } from '#domain/raamovereenkomst/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { aantal, bevinding, dag, eersteDagErna, jaNee, naam, uren, velden } from '../velden/index.ts';

const periode = () => velden({ van: dag(), tot: eersteDagErna().nullable() });
const bron = () => naam('waar de afspraak staat');

/** What a gemeente asks itself, beside the law. */
export const LOKALEREGELS = [
  createRekenregel({
    code: 'lokale-eis',
    titel: 'Voldoet een dienstverband aan de eis van de gemeente?',
    voorbeeld: {
      van: '2026-01-01',
      tot: '2026-12-31',
      uren: 28,
      eis: {
        geldig: { van: '2019-01-01', tot: null },
        minimaleMaanden: 12,
        minimaleUren: 28,
        hard: true,
        bron: 'Raamovereenkomst beschut werk',
      },
    },
    invoer: velden({
      van: dag(),
      tot: dag().nullable(),
      uren: uren(),
      eis: velden({
        geldig: periode(),
        minimaleMaanden: aantal().nullable(),
        minimaleUren: uren().nullable(),
        hard: jaNee(),
        bron: bron(),
      }),
    }),
    uitkomst: velden({ voldoet: jaNee(), tekorten: bevinding().array().readonly() }),
    reken: checkLokaleEis,
  }),
  createRekenregel({
    code: 'plekplicht',
    titel: 'Biedt een aanbieder de beschutte plekken die zijn afgesproken?',
    voorbeeld: {
      peildatum: '2026-03-02',
      aantal: 0,
      afspraak: {
        geldig: { van: '2019-01-01', tot: null },
        minimaal: 1,
        bron: 'Raamovereenkomst dagbesteding',
      },
    },
    invoer: velden({
      peildatum: dag(),
      aantal: aantal(),
      afspraak: velden({ geldig: periode(), minimaal: aantal(), bron: bron() }),
    }),
    uitkomst: velden({ voldoet: jaNee(), tekort: aantal() }),
    reken: checkPlekplicht,
  }),
] as const;
