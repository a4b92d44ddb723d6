import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Formulier, Knop, Knoppenrij, Kop } from '#web/ui/index.ts';
import { verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { SAMEN_PAD } from '../../rand/samen.ts';
import { dossierPad } from '../werk/dossier/pad.ts';
import { findSessie, toonSamen, verlaat } from './samen.tsx';

const t = mijnKiezenTeksten.stop;

/** Registers stopping: everything is kept, and the screen goes back to the klantmanager. */
export function registerSamenStop(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, `${SAMEN_PAD}/stop`, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonSamen(
        vraag,
        ({ sessie }) => {
          const { naam } = vraag.werk.actor;
          const isKlaar = sessie.toestand === 'klaar';
          return (
            <Formulier verzoek={staat.verzoek}>
              <Kop niveau={1}>{isKlaar ? mijnKiezenTeksten.bewaard.titel : t.titel}</Kop>
              {!isKlaar && <Alinea>{t.bewaard}</Alinea>}
              <Alinea>{t.geef(naam)}</Alinea>
              <Knoppenrij>
                <Knop>{t.knop(naam)}</Knop>
                {!isKlaar && (
                  <Knop soort="tweede" href={SAMEN_PAD}>
                    {t.terug}
                  </Knop>
                )}
              </Knoppenrij>
            </Formulier>
          );
        },
        ['open', 'klaar'],
      ),
    verwerk: async (vraag) => {
      const sessie = await findSessie(vraag);
      if (sessie) await vraag.poorten.samen.sluitSessie(sessie.id, 'gestopt');
      return verwijs(`${SAMEN_PAD}/uit`);
    },
  });
  registerPagina(app, omgeving, `${SAMEN_PAD}/uit`, 'samen-kiezen', async (vraag) => {
    const sessie = await findSessie(vraag);
    if (sessie === undefined) return verlaat(vraag);
    if (sessie.toestand === 'open') return verwijs(SAMEN_PAD);
    const gedaan = sessie.toestand === 'klaar' ? 'keuze' : 'samen-gestopt';
    return verlaat(vraag, dossierPad(sessie.dossierNummer, 'keuze', { gedaan }));
  });
}
