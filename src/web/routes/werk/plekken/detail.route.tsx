import { isToegestaan } from '#domain/toegang/index.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import { NIET_GEVONDEN, pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { DeelMelding, listDelingen } from '../../regio/deel-melding.tsx';
import { PlekPagina } from './detail.page.tsx';

/** Registers the page of one place. Who sits there is for the klantmanager only, and looking is logged. */
export function registerPlekDetail(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/werk/plekken/:nummer',
    'plekken-bekijken',
    async ({ werk, poorten, vraag, pad }) => {
      const { werkplekken } = poorten;
      const plek = await werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
      if (plek === undefined) return NIET_GEVONDEN;
      const magNamen = isToegestaan(werk.actor.rollen, 'dossier-geheel-bekijken');
      const zitplaatsen = await werkplekken.listZitplaatsen(plek.id, werk.vandaag);
      const bezetters = magNamen ? await werkplekken.listBezetters(plek.id, werk.vandaag) : null;
      const magRegio = isToegestaan(werk.actor.rollen, 'regio-bekijken');
      return pagina({
        titel: plek.naam,
        kruimels: [{ tekst: t.titel, href: '/werk/plekken' }],
        inhoud: (
          <>
            <Gedaan vraag={vraag} teksten={t.gedaan} />
            {magRegio && <DeelMelding delingen={await listDelingen(poorten, plek.nummer, werk.vandaag)} />}
            <PlekPagina
              plek={plek}
              zitplaatsen={zitplaatsen}
              bezetters={bezetters}
              vandaag={werk.vandaag}
              rollen={werk.actor.rollen}
            />
          </>
        ),
      });
    },
  );
}
