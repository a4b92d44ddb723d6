import { stopSamen } from '#application/samen/index.ts';
import { mijnWerkTeksten } from '#web/texts/nl/mijn-werk.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, TekstVeld } from '#web/ui/index.ts';
import { keurAf, pagina, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD, readSamenId, STOP_PAD } from '../../rand/samen.ts';
import { findFout } from '../../rand/velden.tsx';
import { readToken } from '../aanmelden/aanmelden.route.tsx';
import { dossierPad } from '../werk/dossier/pad.ts';
import { findOpenKop, findSessie } from './samen.tsx';

const t = mijnWerkTeksten.stop;

/** Registers giving the screen back: with the PIN it is for staff again, and every answer is kept. */
export function registerSamenStop(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, STOP_PAD, {
    handeling: 'samen-kiezen',
    toon: async (vraag, staat) => {
      if (readSamenId(vraag.c) === null) return verwijs('/werk');
      return pagina({
        titel: t.titel,
        inhoud: (
          <Stop
            staat={staat}
            naam={formatVoornaam(vraag.werk.actor.naam)}
            verzoek={omgeving.createVerzoek()}
          />
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const token = readToken(vraag.c, omgeving);
      if (token === undefined || readSamenId(vraag.c) === null) return verwijs('/werk');
      const uitkomst = await omgeving.aanmelding.ontgrendel(token, invoer.tekst('pincode'));
      if (uitkomst !== 'open') return keurAf([{ naam: 'pincode', tekst: t.fouten[uitkomst] }]);
      return await stop(vraag);
    },
  });
}

/** Pauses what was not finished, and leads to the choice of this person. */
async function stop(vraag: PaginaVraag): Promise<Verwijzing> {
  const sessie = await findSessie(vraag);
  if (sessie === undefined) return verwijs('/werk');
  const kop = await findOpenKop(vraag, sessie);
  if (kop !== undefined) await stopSamen(vraag.werk, vraag.poorten, sessie, kop);
  const gedaan = sessie.toestand === 'klaar' ? 'keuze' : 'samen-gestopt';
  return verwijs(dossierPad(sessie.dossierNummer, 'keuze', { gedaan }));
}

type StopProps = { readonly staat: FormulierStaat; readonly naam: string; readonly verzoek: string };

function Stop({ staat, naam, verzoek }: StopProps) {
  return (
    <>
      <Formulier verzoek={staat.verzoek}>
        <Kop niveau={1}>{t.titel}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        <Alinea>{t.bewaard}</Alinea>
        <Alinea>{t.geef(naam)}</Alinea>
        <TekstVeld
          naam="pincode"
          label={t.pincode(naam)}
          fout={findFout(staat, 'pincode')}
          breedte="kort"
          invoer="numeric"
          wachtwoord
          verplicht
        />
        <Knoppenrij>
          <Knop>{t.knop(naam)}</Knop>
          <Knop soort="tweede" href={MIJN_PAD}>
            {t.toch}
          </Knop>
        </Knoppenrij>
      </Formulier>
      <Formulier verzoek={verzoek} actie="/afmelden">
        <Kop niveau={2}>{t.vergeten}</Kop>
        <Alinea>{t.vergetenUitleg}</Alinea>
        <Knoppenrij>
          <Knop soort="tweede">{t.uitloggen}</Knop>
        </Knoppenrij>
      </Formulier>
    </>
  );
}
