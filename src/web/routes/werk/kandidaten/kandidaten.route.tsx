import { normalizeZoeknaam } from '#domain/persoon/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { kandidaatTeksten as t } from '#web/texts/nl/kandidaat.ts';
import { pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { KandidatenPagina } from './kandidaten.page.tsx';
import { parseStaat, staatPad, toJobcoachStaat } from './staat.ts';

/** Registers the list of people and its search. */
export function registerKandidaten(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/werk/kandidaten',
    'kandidaten-bekijken',
    async ({ werk, poorten, vraag }) => {
      const isGeheel = isToegestaan(werk.actor.rollen, 'dossier-geheel-bekijken');
      const staat = isGeheel ? parseStaat(vraag) : toJobcoachStaat(parseStaat(vraag));
      const zoektekst =
        staat.zoek === '' ? undefined : await poorten.zoekopdrachten.findZoekopdracht(staat.zoek);
      const zoek = normalizeZoeknaam(zoektekst ?? '');
      const lijst = await poorten.kandidaten.listKandidaten({ ...staat, zoek: zoek || null }, werk.vandaag);
      const laatstePagina = Math.max(1, Math.ceil(lijst.totaal / staat.perPagina));
      if (staat.pagina > laatstePagina) return verwijs(staatPad(staat, { pagina: laatstePagina }));
      return pagina({
        titel: isGeheel ? t.titel : t.bereik.eigen,
        inhoud: (
          <KandidatenPagina
            staat={staat}
            isGeheel={isGeheel}
            zoektekst={zoektekst ?? ''}
            zoekWeg={staat.zoek !== '' && zoektekst === undefined}
            lijst={lijst}
            vandaag={werk.vandaag}
            verzoek={omgeving.createVerzoek()}
            gedaan={vraag.tekst('gedaan') === 'overgedragen' ? t.gedaan.overgedragen : undefined}
          />
        ),
      });
    },
  );

  registerFormulier(app, omgeving, '/werk/kandidaten/zoeken', {
    handeling: 'kandidaten-bekijken',
    toon: async ({ vraag }) => verwijs(staatPad(parseStaat(vraag))),
    verwerk: async ({ poorten }, invoer) => {
      const tekst = invoer.tekst('tekst').slice(0, 100);
      const zoek = tekst === '' ? '' : await poorten.zoekopdrachten.saveZoekopdracht(tekst);
      return verwijs(staatPad({ ...parseStaat(invoer), zoek }));
    },
  });
}
