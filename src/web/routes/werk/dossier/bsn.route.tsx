import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, Knop, Kop, Melding, TekstVeld } from '#web/ui/index.ts';
import { keurAf, verwijs } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { dossierPad } from './pad.ts';

const t = dossierTeksten.bsn;

/**
 * Registers looking at the BSN: a reason, a log line, and then the number for a few minutes. The address of the answer
 * carries the key of the form, which is worth nothing to anyone else.
 */
export function registerBsn(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'bsn', {
    handeling: 'bsn-bekijken',
    deel: 'overzicht',
    titel: t.titel,
    toon: async (vraag, kop, staat) => {
      const bsn = await vraag.poorten.dossiers.findBsn(
        kop.persoonId,
        vraag.vraag.tekst('inzage'),
        vraag.werk.actor.gemeenteCode,
      );
      if (bsn !== undefined) {
        return (
          <>
            <Kop niveau={2}>{t.titel}</Kop>
            <Melding soort="ok" titel={bsn} kopniveau={3} aankondigen>
              <p>{t.getoond}</p>
            </Melding>
            <Alinea>{t.weg}</Alinea>
            <Knop soort="tweede" href={dossierPad(kop.nummer)}>
              {t.terug}
            </Knop>
          </>
        );
      }
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          vooraf={<Alinea>{t.uitleg}</Alinea>}
        >
          <TekstVeld
            {...createVelden(staat)('reden')}
            label={t.reden}
            hint={t.redenHint}
            maxLengte={200}
            verplicht
          />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const reden = invoer.tekst('reden');
      if (reden === '') return keurAf([{ naam: 'reden', tekst: t.leeg }]);
      await vraag.poorten.dossiers.logBsnInzage(kop.persoonId, reden);
      return verwijs(`${dossierPad(kop.nummer, 'bsn')}?inzage=${invoer.tekst('verzoek')}`);
    },
  });
}
