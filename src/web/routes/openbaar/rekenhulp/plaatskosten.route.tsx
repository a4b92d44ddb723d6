import { calculatePlaatskosten, type PlaatskostenInvoer } from '#domain/kosten/index.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { plaatskostenHulpTeksten as t } from '#web/texts/nl/rekenhulp-plaatskosten.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { antwoordHulp } from './antwoord.tsx';
import { answerHulpvraag } from './hulpstaat.ts';
import { PlaatskostenHulpPagina } from './plaatskosten.page.tsx';
import type { Rekenlezer } from './rekeninvoer.ts';

/** The page that calculates what a place costs in a year, per component and per payer. */
export function registerPlaatskostenHulp(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp/plaatskosten', async ({ poorten, vandaag, vraag }) => {
    const normen = await poorten.normen.readNormen();
    const staat = answerHulpvraag({
      invoer: vraag,
      lees: leesPlaatskosten,
      reken: (invoer) => calculatePlaatskosten(invoer, normen),
    });
    return antwoordHulp(t, staat, <PlaatskostenHulpPagina staat={staat} vandaag={vandaag} normen={normen} />);
  });
}

function leesPlaatskosten(lezer: Rekenlezer): PlaatskostenInvoer | undefined {
  const peildatum = lezer.datum('peildatum');
  const loonwaarde = lezer.aandeel('loonwaarde');
  const uren = lezer.uren('uren');
  const begeleiding = lezer.bedrag('begeleiding');
  const overig = lezer.bedragOfLeeg('overig');
  const voltijdUren = lezer.urenOfLeeg('voltijdUren');
  if (
    peildatum === undefined ||
    loonwaarde === undefined ||
    uren === undefined ||
    begeleiding === undefined
  ) {
    return undefined;
  }
  return {
    peildatum,
    loonwaarde,
    uren,
    begeleiding,
    ...(overig ? { overig } : {}),
    ...(voltijdUren ? { voltijdUren } : {}),
  };
}
