import { loadDoelvergelijking } from '#application/publicatie/index.ts';
import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { GemeentenPagina } from './gemeenten.page.tsx';
import { isGezocht, readGemeentenstaat, selectGemeenten } from './gemeenten-staat.ts';
import { registerOpenbaar } from './register-openbaar.tsx';

const { titel, beschrijving } = openbaarLijstTeksten.gemeenten;

/** All gemeenten of today with their targets. */
export function registerGemeenten(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/gemeenten', async ({ poorten, vandaag, vraag }) => {
    const staat = readGemeentenstaat(vraag);
    const alle = await poorten.referentie.listGemeenten(vandaag);
    const doelen = await loadDoelvergelijking(poorten.referentie);
    const gekozen = selectGemeenten(alle, staat, doelen);
    const vroeger =
      staat.zoek === ''
        ? []
        : (await poorten.referentie.listVroegereGemeenten(vandaag)).filter(({ naam }) =>
            isGezocht(naam, staat.zoek),
          );
    const inhoud = (
      <GemeentenPagina
        staat={staat}
        gemeenten={gekozen}
        totaal={alle.length}
        provincies={[...new Set(alle.map(({ provincie }) => provincie))].sort()}
        regios={await poorten.referentie.listArbeidsmarktregios(vandaag)}
        doelen={doelen}
        vroeger={vroeger.map(({ naam, adresnaam, opvolgers }) => ({
          naam,
          adresnaam,
          nu: opvolgers.map((een) => een.naam).join(', '),
        }))}
      />
    );
    return { ...pagina({ titel, inhoud }), beschrijving };
  });
}
