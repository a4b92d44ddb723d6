import type { Datum } from '#domain/shared/index.ts';
import {
  calculateAanzegging,
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBeslistermijnBezwaar,
  calculateBezwaartermijn,
  calculateLksBeslistermijn,
} from '#domain/termijn/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import { formatDatumMetDag } from '#web/texts/nl/datum.ts';
import { termijnHulpTeksten as t } from '#web/texts/nl/rekenhulp-termijnen.ts';
import type { OpenbaarAntwoord } from '../register-openbaar.tsx';
import type { Rekenlezer } from './rekeninvoer.ts';
import { antwoordTermijn } from './termijnen.page.tsx';

/** The kinds of term, in the order of the way that a person goes. */
export const TERMIJNSOORTEN = [
  'advies',
  'besluit',
  'bezwaar',
  'bezwaarbesluit',
  'lks-besluit',
  'aanzegging',
] as const;

export type Termijnsoort = (typeof TERMIJNSOORTEN)[number];

type Termijnpagina = (vraag: Invoer, vandaag: Datum) => OpenbaarAntwoord;

/** The page of each kind of term. */
export const TERMIJNEN: Readonly<Record<Termijnsoort, Termijnpagina>> = {
  advies: (vraag, vandaag) =>
    antwoordTermijn('advies', vraag, vandaag, {
      velden: ['ontvangen'],
      lees: leesOntvangen,
      reken: calculateAdviestermijn,
      describe: ({ uiterlijk }) => toonDag('advies', uiterlijk),
    }),
  besluit: (vraag, vandaag) =>
    antwoordTermijn('besluit', vraag, vandaag, {
      velden: ['ontvangen'],
      lees: leesOntvangen,
      reken: calculateBeslistermijn,
      describe: ({ uiterlijk }) => toonDag('besluit', uiterlijk),
    }),
  bezwaar: (vraag, vandaag) =>
    antwoordTermijn('bezwaar', vraag, vandaag, {
      velden: ['bekendmaking'],
      lees: (lezer) => {
        const bekendmaking = lezer.datum('bekendmaking');
        return bekendmaking && { bekendmaking };
      },
      reken: calculateBezwaartermijn,
      describe: ({ laatsteDag }) => toonDag('bezwaar', laatsteDag),
    }),
  bezwaarbesluit: (vraag, vandaag) =>
    antwoordTermijn('bezwaarbesluit', vraag, vandaag, {
      velden: ['laatsteDagBezwaar', 'metCommissie', 'verdaagd'],
      lees: (lezer) => {
        const laatsteDagBezwaar = lezer.datum('laatsteDagBezwaar');
        return (
          laatsteDagBezwaar && {
            laatsteDagBezwaar,
            metCommissie: lezer.vink('metCommissie'),
            verdaagd: lezer.vink('verdaagd'),
          }
        );
      },
      reken: calculateBeslistermijnBezwaar,
      describe: ({ uiterlijk }) => toonDag('bezwaarbesluit', uiterlijk),
    }),
  'lks-besluit': (vraag, vandaag) =>
    antwoordTermijn('lks-besluit', vraag, vandaag, {
      velden: ['loonwaardeVastgesteld'],
      lees: (lezer) => {
        const loonwaardeVastgesteld = lezer.datum('loonwaardeVastgesteld');
        return loonwaardeVastgesteld && { loonwaardeVastgesteld };
      },
      reken: calculateLksBeslistermijn,
      describe: ({ uiterlijk }) => toonDag('lks-besluit', uiterlijk),
    }),
  aanzegging: (vraag, vandaag) =>
    antwoordTermijn('aanzegging', vraag, vandaag, {
      velden: ['van', 'tot'],
      lees: (lezer) => {
        const van = lezer.datum('van');
        const tot = lezer.datumOfLeeg('tot');
        return van === undefined || tot === undefined ? undefined : { van, tot };
      },
      reken: calculateAanzegging,
      describe: ({ uiterlijk }) =>
        uiterlijk === null
          ? [{ naam: t.soorten.aanzegging.uitkomst, waarde: t.nietNodig, hoofd: true }]
          : toonDag('aanzegging', uiterlijk),
    }),
};

function leesOntvangen(lezer: Rekenlezer): { readonly ontvangen: Datum } | undefined {
  const ontvangen = lezer.datum('ontvangen');
  return ontvangen && { ontvangen };
}

function toonDag(soort: Termijnsoort, dag: Datum) {
  return [{ naam: t.soorten[soort].uitkomst, waarde: formatDatumMetDag(dag), hoofd: true }];
}
