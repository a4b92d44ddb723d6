import { parseDatumInvoer } from '#domain/shared/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Foutsamenvatting, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerDossierFormulier } from './formulier.tsx';
import { GesprekFormulier } from './gesprek.tsx';
import { lijstVan } from './pad.ts';
import { verwijsDossier } from './toegang.tsx';

const t = dossierTeksten.gesprek;

/** Registers noting a conversation. */
export function registerGesprek(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'gesprek', {
    handeling: 'gesprek-noteren',
    deel: 'overzicht',
    titel: t.titel,
    toon: async (vraag, kop, staat) => (
      <>
        <Foutsamenvatting fouten={staat.fouten} />
        <GesprekFormulier
          nummer={kop.nummer}
          lijst={lijstVan(vraag)}
          vandaag={vraag.werk.vandaag}
          staat={staat}
        />
      </>
    ),
    verwerk: async (vraag, kop, invoer) => {
      const { actor, vandaag } = vraag.werk;
      const tekst = invoer.tekst('tekst');
      const gevoerdOp = parseDatumInvoer(invoer.tekst('datum'));
      const fouten: Veldfout[] = [];
      if (tekst === '') fouten.push({ naam: 'tekst', tekst: t.leeg });
      if (gevoerdOp === undefined) fouten.push({ naam: 'datum', tekst: t.datumFout });
      else if (gevoerdOp > vandaag) fouten.push({ naam: 'datum', tekst: t.toekomst });
      if (fouten.length > 0 || gevoerdOp === undefined) return keurAf(fouten);
      await vraag.poorten.dossiers.addGesprek({
        dossierId: kop.id,
        gevoerdOp,
        tekst,
        gebruikerId: actor.gebruikerId,
      });
      return verwijsDossier(vraag, '', 'gesprek');
    },
  });
}
