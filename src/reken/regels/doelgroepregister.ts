import { checkDoelgroepaanvraag, determineRegistratie } from '#domain/doelgroepregister/index.ts';
import { createRekenregel } from '../rekenregel.ts';
import { dag, jaNee, keuze, velden } from '../velden/index.ts';

/** The doelgroepregister, and applying for the group of loonkostensubsidie. */
export const REGISTERREGELS = [
  createRekenregel({
    code: 'registratie-doelgroepregister',
    titel: 'Eindigt de registratie in het doelgroepregister?',
    voorbeeld: { vaststelling: '2026-03-16', geregistreerd: true, begonnen: null },
    invoer: velden({ vaststelling: dag(), geregistreerd: jaNee(), begonnen: dag().nullable() }),
    uitkomst: velden({
      uitkomst: keuze(['EINDIGT', 'BLIJFT', 'NIET_GEREGISTREERD']),
      eindigtOp: dag().nullable(),
    }),
    reken: determineRegistratie,
  }),
  createRekenregel({
    code: 'doelgroepaanvraag',
    titel: 'Mag iemand opnieuw vragen om de doelgroep loonkostensubsidie?',
    voorbeeld: { aanvraag: '2026-10-01', eerdereAanvraag: '2026-02-01' },
    invoer: velden({ aanvraag: dag(), eerdereAanvraag: dag().nullable() }),
    uitkomst: velden({ toegestaan: jaNee(), vanaf: dag().nullable() }),
    reken: checkDoelgroepaanvraag,
  }),
] as const;
