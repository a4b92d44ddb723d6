import { NORMGROEPEN } from '#domain/normen/index.ts';
import { type Handeling, isToegestaan } from '#domain/toegang/index.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { pagina } from '../../rand/antwoord.ts';
import { Gedaan } from '../../rand/gedaan.tsx';
import { type PaginaVraag, registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerNorm } from './norm.route.tsx';
import { registerNormNieuw } from './norm-nieuw.route.tsx';
import { registerNormWaarden } from './norm-waarden.route.tsx';
import { registerPrijs } from './prijs.route.tsx';
import { registerPrijsNieuw } from './prijs-nieuw.route.tsx';
import { RegelsPagina } from './regels.page.tsx';
import { registerGemeenteAantal } from './regels-aantal.route.tsx';
import { registerMaximumprijs } from './regels-maximumprijs.tsx';
import { registerLokaleRegel } from './regels-nieuw.route.tsx';

/** Registers norms, own rules, numbers and prices: everyone of the staff reads them, some roles change them. */
export function registerRegels(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/beheer/regels', 'regels-bekijken', async (vraag) =>
    pagina({
      titel: t.titel,
      inhoud: (
        <>
          <Gedaan vraag={vraag.vraag} teksten={{ ...t.gedaan, ...normenTeksten.gedaan }} />
          <RegelsPagina {...(await loadRegels(vraag))} />
        </>
      ),
    }),
  );
  registerLokaleRegel(app, omgeving);
  registerMaximumprijs(app, omgeving);
  registerGemeenteAantal(app, omgeving);
  registerNormNieuw(app, omgeving);
  registerNorm(app, omgeving);
  registerNormWaarden(app, omgeving);
  registerPrijsNieuw(app, omgeving);
  registerPrijs(app, omgeving);
}

async function loadRegels({ werk, poorten, vraag }: PaginaVraag) {
  const mag = (handeling: Handeling) => isToegestaan(werk.actor.rollen, handeling);
  const magBevestigen = mag('norm-bevestigen');
  const onderwerp = vraag.tekst('onderwerp');
  return {
    peildatum: werk.vandaag,
    lezer: werk.actor.gebruikerId,
    normen: await poorten.normen.readNormen(),
    invullingen: await poorten.normen.listInvullingen(),
    groep: NORMGROEPEN.find((groep) => groep === onderwerp),
    magInvullen: mag('norm-invullen'),
    magBevestigen,
    eigen: {
      regels: await poorten.regels.listLokaleRegels(),
      maximumprijzen: await poorten.regels.listMaximumprijzen(),
      aantallen: await poorten.regels.listGemeenteAantallen(),
      magRegels: mag('regels-beheren'),
      magAantallen: mag('raadsaantal-beheren'),
    },
    prijzen: {
      prijzen: await poorten.regels.listGemeentePrijzen(),
      magInvullen: mag('kosten-beheren'),
      magBevestigen,
    },
  };
}
