import { wachtlijstTeksten } from '#web/texts/nl/wachtlijst.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { WachtlijstPagina } from './wachtlijst.page.tsx';

/** Registers the waiting list: the rows behind the figure 'wachtend'. */
export function registerWachtlijst(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/wachtlijst', 'wachtlijst-bekijken', async ({ werk, poorten }) =>
    pagina({
      titel: wachtlijstTeksten.titel,
      inhoud: (
        <WachtlijstPagina
          wachtenden={await poorten.stand.listWachtenden(werk.vandaag)}
          vandaag={werk.vandaag}
        />
      ),
    }),
  );
}
