import { isToegestaan } from '#domain/toegang/index.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { Stapel } from '#web/ui/index.ts';
import { pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerBetaling } from './betaling.route.tsx';
import { registerBevestigen } from './bevestigen.route.tsx';
import { registerKlaarzetten } from './klaarzetten.route.tsx';
import { BetalingenPagina } from './lijst.page.tsx';
import { readMaand } from './maand.ts';

const t = loonkostensubsidieTeksten;

/** Registers the payments of loonkostensubsidie: the month, putting it ready, one payment, and its confirmation. */
export function registerLoonkostensubsidie(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/loonkostensubsidie', 'loonkostensubsidie-bekijken', async (v) => {
    const { poorten, werk, vraag } = v;
    const gekozen = readMaand(vraag.tekst('maand'), werk.vandaag);
    const eerste = gekozen ?? readMaand('', werk.vandaag) ?? werk.vandaag;
    return pagina({
      titel: t.lijst.titel,
      inhoud: (
        <Stapel>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <BetalingenPagina
            eerste={eerste}
            vandaag={werk.vandaag}
            fout={gekozen === undefined ? t.lijst.fouteMaand : undefined}
            subsidies={await poorten.subsidies.listSubsidiesVanMaand(eerste)}
            normen={await poorten.normen.readNormen()}
            magBevestigen={isToegestaan(werk.actor.rollen, 'betaling-bevestigen')}
          />
        </Stapel>
      ),
    });
  });
  registerKlaarzetten(app, omgeving);
  registerBetaling(app, omgeving);
  registerBevestigen(app, omgeving);
}
