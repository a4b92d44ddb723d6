import {
  type ConceptKandidaat,
  type RegistratieWeigering,
  registerKandidaat,
} from '#application/kandidaat/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { keurAf, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { dossierPad } from '../dossier/pad.ts';
import { KandidaatGegevensPagina } from './gegevens.page.tsx';
import { NieuweKandidaatPagina } from './nieuw.page.tsx';
import { parseAanvulling, parseConcept } from './nieuw.parse.ts';

const t = kandidaatTeksten.registreren;
const NIEUW = '/werk/kandidaten/nieuw';
const KRUIMELS = [{ tekst: dossierTeksten.kandidaten, href: '/werk/kandidaten' }];

/** Registers adding someone in two steps: look whether we know the person, then the rest. */
export function registerKandidaatNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, NIEUW, {
    handeling: 'kandidaat-registreren',
    toon: async (vraag, staat) =>
      pagina({
        titel: t.titel,
        kruimels: KRUIMELS,
        inhoud: (
          <NieuweKandidaatPagina
            staat={staat}
            concept={await findConcept(vraag)}
            verlopen={vraag.vraag.heeft('verlopen')}
          />
        ),
      }),
    verwerk: async ({ poorten, werk }, invoer) => {
      const concept = parseConcept(invoer, werk.vandaag);
      if (!concept.ok) return keurAf(concept.fouten);
      const id = await poorten.kandidaten.saveConcept(concept.value, werk.actor.gemeenteCode);
      return verwijs(`${NIEUW}/gegevens?concept=${id}`);
    },
  });

  registerFormulier(app, omgeving, `${NIEUW}/gegevens`, {
    handeling: 'kandidaat-registreren',
    toon: async (vraag, staat) => {
      const concept = await findConcept(vraag);
      if (concept === undefined) return verwijs(`${NIEUW}?verlopen`);
      const dubbelen = await vraag.poorten.kandidaten.listDubbelen(concept, vraag.werk.actor.gemeenteCode);
      return pagina({
        titel: t.titel,
        kruimels: [...KRUIMELS, { tekst: t.titel, href: `${NIEUW}?concept=${vraag.vraag.tekst('concept')}` }],
        inhoud: (
          <KandidaatGegevensPagina
            staat={staat}
            concept={concept}
            conceptId={vraag.vraag.tekst('concept')}
            dubbelen={dubbelen}
          />
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const concept = await findConcept(vraag);
      if (concept === undefined) return verwijs(`${NIEUW}?verlopen`);
      const aanvulling = parseAanvulling(invoer);
      if (!aanvulling.ok)
        return keurAf([...(await listKeuzefouten(vraag, concept, invoer)), ...aanvulling.fouten]);
      const nieuw = await registerKandidaat(vraag.werk, vraag.poorten, { concept, ...aanvulling.value });
      if (!nieuw.ok) return keurAf([foutVan(nieuw.error)], 409);
      return verwijs(dossierPad(nieuw.value, '', { gedaan: 'gemaakt' }));
    },
  });
}

/** The missing choice between known people, told together with the other faults. */
async function listKeuzefouten(
  { poorten, werk }: PaginaVraag,
  concept: ConceptKandidaat,
  invoer: Invoer,
): Promise<Veldfout[]> {
  if (invoer.heeft('keuze')) return [];
  const dubbelen = await poorten.kandidaten.listDubbelen(concept, werk.actor.gemeenteCode);
  return dubbelen.length > 0 ? [foutVan({ code: 'keuze-ontbreekt' })] : [];
}

function findConcept({ poorten, werk, vraag }: PaginaVraag) {
  const id = vraag.tekst('concept');
  return id === '' ? undefined : poorten.kandidaten.findConcept(id, werk.actor.gemeenteCode);
}

function foutVan(weigering: RegistratieWeigering): Veldfout {
  switch (weigering.code) {
    case 'keuze-ontbreekt':
      return { naam: 'keuze', tekst: t.fouten.keuze };
    case 'zelfde-bsn':
      return { tekst: t.fouten.zelfdeBsn };
    case 'dossier-is-open':
      return { tekst: t.fouten.dossierOpen };
  }
}
