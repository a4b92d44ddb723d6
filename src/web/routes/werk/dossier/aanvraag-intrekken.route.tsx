import { findLopendeAanvraag } from '#application/advies/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { Alinea, DatumVeld } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = adviesTeksten.aanvraagIntrekken;
const w = adviesTeksten.weigering;

/** Registers taking back a request on which UWV has not answered. */
export function registerAanvraagIntrekken(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'advies/aanvraag-intrekken', {
    handeling: 'advies-aanvragen',
    deel: 'advies',
    titel: t.titel,
    toon: async ({ poorten, werk }, kop, staat) => {
      const aanvraag = findLopendeAanvraag(await poorten.adviezen.listAanvragen(kop.id));
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          versie={aanvraag?.versie ?? 0}
          vooraf={<Alinea>{aanvraag === undefined ? w['geen-aanvraag'] : t.uitleg}</Alinea>}
        >
          <DatumVeld {...createVelden(staat)('op', formatDatumKort(werk.vandaag))} label={t.op} verplicht />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const { adviezen } = vraag.poorten;
      const aanvraag = findLopendeAanvraag(await adviezen.listAanvragen(kop.id));
      if (aanvraag === undefined) return keurAf([{ tekst: w['geen-aanvraag'] }]);
      const op = parseDatumInvoer(invoer.tekst('op'));
      if (op === undefined) return keurAf([{ naam: 'op', tekst: w.dag }]);
      if (op > vraag.werk.vandaag) return keurAf([{ naam: 'op', tekst: w.toekomst }]);
      if (op < aanvraag.ontvangenOp) {
        return keurAf([{ naam: 'op', tekst: w['advies-voor-aanvraag'](formatDatum(aanvraag.ontvangenOp)) }]);
      }
      await adviezen.saveIntrekking(aanvraag.id, Number(invoer.tekst('versie')), op);
      return verwijsDossier(vraag, 'advies', 'aanvraag-ingetrokken');
    },
  });
}
