import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { wensenTeksten } from '#web/texts/nl/dossier-wensen.ts';
import { GegevensLijst, Kop } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';
import { WensenPagina } from './wensen.page.tsx';
import { parseWensen } from './wensen.parse.ts';
import { listWensen } from './wensen-lijst.ts';

/** Registers wishes and needs. */
export function registerWensen(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'wensen', {
    handeling: 'wensen-vastleggen',
    deel: 'wensen',
    titel: wensenTeksten.titel,
    gedaan: dossierTeksten.gedaan,
    toon: async ({ poorten }, kop, staat) => {
      const wensen = await poorten.dossiers.getWensen(kop.id);
      const werksoorten = await poorten.kandidaten.listWerksoorten();
      return kop.geslotenOp === null ? (
        <WensenPagina nummer={kop.nummer} staat={staat} wensen={wensen} werksoorten={werksoorten} />
      ) : (
        <>
          <Kop niveau={2}>{wensenTeksten.titel}</Kop>
          <GegevensLijst gegevens={listWensen(wensen, werksoorten)} />
        </>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const wensen = parseWensen(invoer);
      if (!wensen.ok) return keurAf(wensen.fouten);
      await vraag.poorten.dossiers.saveWensen(kop.id, wensen.value);
      return verwijsDossier(vraag, '', 'wensen');
    },
  });
}
