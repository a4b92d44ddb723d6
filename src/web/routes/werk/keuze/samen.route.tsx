import { parsePincode } from '#domain/samen/index.ts';
import { samenTeksten as t } from '#web/texts/nl/samen.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  Knop,
  Knoppenrij,
  Kop,
  Stapel,
  TekstVeld,
  VinkVeld,
} from '#web/ui/index.ts';
import { type Antwoord, keurAf, verwijs } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { MIJN_PAD } from '../../../rand/samen.ts';
import { createVelden, findFout } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { readToken } from '../../aanmelden/aanmelden.route.tsx';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier, verwerkDossier } from '../dossier/toegang.tsx';

const TELEFOON = /^[0-9 +()-]{0,20}$/;

/** Registers opening Samen kiezen from the dossier: who is present and a PIN, then the screen is the candidate's. */
export function registerSamenBegin(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/samen', {
    handeling: 'samen-kiezen',
    toon,
    verwerk: (vraag, invoer) =>
      verwerkDossier(vraag, async (kop) => {
        const lees = createVeldlezer(invoer);
        const aanwezig = lees.tekst('aanwezig', t.fouten.aanwezig);
        if (invoer.tekst('iserbij') !== 'ja') lees.meld('iserbij', t.fouten.isErbij);
        const pincode = parsePincode(invoer.tekst('pincode'));
        if (!pincode.ok) lees.meld('pincode', t.fouten[pincode.error.code]);
        const telefoon = invoer.tekst('telefoon');
        if (!TELEFOON.test(telefoon)) lees.meld('telefoon', t.fouten.telefoon);
        const token = readToken(vraag.c, vraag.omgeving);
        if (token === undefined || aanwezig === undefined || !pincode.ok || lees.fouten.length > 0) {
          return keurAf(lees.fouten);
        }
        const { samen } = vraag.poorten;
        await samen.saveTelefoon(telefoon);
        const { vandaag } = vraag.werk;
        const sessieId = await samen.openSessie({ dossierId: kop.id, aanwezig, vandaag });
        await samen.vergrendel({ token, sessieId, pincode: pincode.value });
        return verwijs(MIJN_PAD);
      }),
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'keuze', async (kop) => {
    const eerder = await vraag.poorten.samen.findOnafgemaakt(kop.id);
    const eigen = await vraag.poorten.samen.getHelper(null);
    const veld = createVelden(staat);
    const { voornaam } = kop.naam;
    const aanwezig =
      eerder?.aanwezig ?? [...new Set([vraag.werk.actor.naam, kop.jobcoach])].filter(Boolean).join(' en ');
    return {
      titel: t.titel,
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.titel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <Alinea>{t.uitleg(voornaam)}</Alinea>
          <Alinea>{eerder === undefined ? t.stoppen : t.eerder(eerder.aanwezig)}</Alinea>
          <Formulier verzoek={staat.verzoek}>
            <VinkVeld
              {...veld('iserbij')}
              waarde="ja"
              aan={staat.invoer.tekst('iserbij') === 'ja'}
              label={t.isErbij(voornaam)}
              verplicht
            />
            <TekstVeld
              {...veld('aanwezig', aanwezig)}
              label={t.aanwezig}
              hint={t.aanwezigHint}
              breedte="middel"
              verplicht
            />
            <TekstVeld
              {...veld('telefoon', eigen.telefoon)}
              label={t.telefoon}
              hint={t.telefoonHint}
              breedte="middel"
              invoer="tel"
              verplicht={false}
            />
            <TekstVeld
              naam="pincode"
              label={t.pincode}
              hint={t.pincodeHint}
              fout={findFout(staat, 'pincode')}
              breedte="kort"
              invoer="numeric"
              wachtwoord
              verplicht
            />
            <Knoppenrij>
              <Knop>{t.begin}</Knop>
              <Knop soort="stil" href={createDossierLink(vraag)('keuze')}>
                {t.terug}
              </Knop>
            </Knoppenrij>
          </Formulier>
        </Stapel>
      ),
    };
  });
}
