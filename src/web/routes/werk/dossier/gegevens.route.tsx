import { splitAchternaam, zoeknaamVan } from '#domain/persoon/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerDossierFormulier } from './formulier.tsx';
import { GegevensPagina } from './gegevens.page.tsx';
import { parseGegevens } from './gegevens.parse.ts';
import { verwijsDossier } from './toegang.tsx';

/** Registers changing who the person is and how to reach them. */
export function registerGegevens(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'gegevens', {
    handeling: 'kandidaat-wijzigen',
    deel: 'overzicht',
    titel: dossierTeksten.gegevens.titel,
    toon: async (vraag, kop, staat) => (
      <GegevensPagina
        nummer={kop.nummer}
        staat={staat}
        persoon={await vraag.poorten.dossiers.getPersoon(kop.persoonId)}
      />
    ),
    verwerk: async (vraag, kop, invoer) => {
      const gelezen = parseGegevens(invoer, vraag.werk.vandaag);
      if (!gelezen.ok) return keurAf(gelezen.fouten);
      const { bsn, ...persoon } = gelezen.value;
      const naam = persoon.voorvoegsel === '' ? splitAchternaam(persoon.achternaam) : persoon;
      const heel = {
        ...persoon,
        voorvoegsel: naam.voorvoegsel ?? '',
        achternaam: naam.achternaam,
      };
      await vraag.poorten.dossiers.savePersoon(
        kop.persoonId,
        { ...heel, zoeknaam: zoeknaamVan({ ...heel, voorvoegsel: heel.voorvoegsel || null }) },
        bsn && { nummer: bsn, gemeenteCode: vraag.werk.actor.gemeenteCode },
      );
      return verwijsDossier(vraag, '', 'gegevens');
    },
  });
}
