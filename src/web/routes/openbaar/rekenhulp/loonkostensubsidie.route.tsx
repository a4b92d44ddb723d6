import {
  calculateLoonkostensubsidie,
  type LoonkostensubsidieInvoer,
} from '#domain/loonkostensubsidie/index.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { lksHulpTeksten as t } from '#web/texts/nl/rekenhulp-lks.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { antwoordHulp } from './antwoord.tsx';
import { answerHulpvraag } from './hulpstaat.ts';
import { LksHulpPagina } from './loonkostensubsidie.page.tsx';
import type { Rekenlezer } from './rekeninvoer.ts';

const LEEFTIJDEN = [15, 110] as const;

/** The page that calculates the loonkostensubsidie of a job. */
export function registerLksHulp(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp/loonkostensubsidie', async ({ poorten, vandaag, vraag }) => {
    const normen = await poorten.normen.readNormen();
    const staat = answerHulpvraag({
      invoer: vraag,
      lees: leesLks,
      reken: (invoer) => calculateLoonkostensubsidie(invoer, normen),
    });
    return antwoordHulp(t, staat, <LksHulpPagina staat={staat} vandaag={vandaag} normen={normen} />);
  });
}

function leesLks(lezer: Rekenlezer): LoonkostensubsidieInvoer | undefined {
  const forfait = lezer.vink('forfait');
  const delen = {
    peildatum: lezer.datum('peildatum'),
    leeftijd: lezer.getal('leeftijd', LEEFTIJDEN, t.fout.leeftijd),
    uren: lezer.uren('uren'),
    loonwaarde: leesLoonwaarde(lezer, forfait),
    voltijdUren: lezer.urenOfLeeg('voltijdUren'),
    functieloonPerMaand: lezer.bedragOfLeeg('functieloonPerMaand'),
  };
  const { peildatum, leeftijd, uren, loonwaarde, voltijdUren, functieloonPerMaand } = delen;
  if (peildatum === undefined || leeftijd === undefined || uren === undefined || loonwaarde === undefined) {
    return undefined;
  }
  return {
    peildatum,
    leeftijd,
    loonwaarde,
    uren,
    ...(forfait ? { forfait } : {}),
    ...(voltijdUren ? { voltijdUren } : {}),
    ...(functieloonPerMaand ? { functieloonPerMaand } : {}),
  };
}

/** Either the loonwaarde or the box that says it is not known yet; never both and never neither. */
function leesLoonwaarde(lezer: Rekenlezer, forfait: boolean): string | null | undefined {
  const ingevuld = !lezer.isLeeg('loonwaarde');
  if (forfait) return ingevuld ? lezer.meld('loonwaarde', t.fout.beide) : null;
  return ingevuld ? lezer.aandeel('loonwaarde') : lezer.meld('loonwaarde', t.fout.loonwaarde);
}
