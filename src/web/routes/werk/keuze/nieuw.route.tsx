import { HOOGSTE_AANTAL_KEUZES, huidigeKeuze, type KeuzeBeeld } from '#application/keuze/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createDossierLink } from '../dossier/link.ts';
import { lijstVan } from '../dossier/pad.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { KeuzeVolgorde } from './nieuw.page.tsx';

/** Registers step 1 of a new choice: which places, in which order. The order stands in the address, as place numbers. */
export function registerKeuzeNieuw(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/keuze/nieuw', 'keuze-vastleggen', (vraag) =>
    toonDossier(vraag, 'keuze', async (kop) => {
      const beeld = await vraag.poorten.keuzes.loadKeuzeBeeld(kop.id, vraag.werk.vandaag);
      const nummers = readNummers(vraag.vraag, beeld);
      return {
        inhoud: (
          <KeuzeVolgorde
            voornaam={kop.naam.voornaam}
            link={createDossierLink(vraag)}
            lijst={lijstVan(vraag)}
            gekozen={nummers.flatMap((nummer) => beeld.plekken.find((plek) => plek.nummer === nummer) ?? [])}
            andere={beeld.plekken.filter(({ nummer }) => !nummers.includes(nummer))}
          />
        ),
      };
    }),
  );
}

/** The order so far: what stands in the address, with the place that was just added; at first the choice in force. */
function readNummers(vraag: Invoer, beeld: KeuzeBeeld): readonly string[] {
  if (!vraag.heeft('plek') && !vraag.heeft('erbij')) return huidigeKeuze(beeld)?.plekken ?? [];
  const erbij = vraag.tekst('erbij');
  const alle = [...vraag.lijst('plek'), ...(erbij === '' ? [] : [erbij])];
  return [...new Set(alle)]
    .filter((nummer) => beeld.plekken.some((plek) => plek.nummer === nummer))
    .slice(0, HOOGSTE_AANTAL_KEUZES);
}
