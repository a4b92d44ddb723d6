import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import { Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId, readVersie } from '../../../rand/pad.ts';
import { HuidigeVersie } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { listWerkgeverGegevens, readWerkgeverContact, WerkgeverVelden } from './velden.tsx';

/** Registers the form that changes an employer's data. */
export function registerWerkgeverWijzig(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/werkgevers/:id/wijzig', {
    handeling: 'werkgevers-beheren',
    toon: async ({ poorten, pad }, staat) => {
      const id = readId(pad('id'));
      const werkgever = id && (await poorten.werkgevers.findWerkgever(id));
      if (!werkgever) return NIET_GEVONDEN;
      return pagina({
        titel: t.wijzigTitel,
        kruimels: [
          { tekst: t.titel, href: '/werk/werkgevers' },
          { tekst: werkgever.naam, href: `/werk/werkgevers/${werkgever.id}` },
        ],
        inhoud: (
          <>
            <Kop niveau={1}>{t.wijzigTitel}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            <HuidigeVersie staat={staat} gegevens={listWerkgeverGegevens(werkgever)} />
            <Formulier verzoek={staat.verzoek} versie={String(werkgever.versie)} waarschuwBijVerlaten>
              <WerkgeverVelden staat={staat} werkgever={werkgever} />
              <Knop>{t.bewaar}</Knop>
            </Formulier>
          </>
        ),
      });
    },
    verwerk: async ({ poorten, pad }, invoer) => {
      const id = readId(pad('id'));
      const lees = createVeldlezer(invoer);
      const contact = readWerkgeverContact(lees, invoer);
      if (id === undefined || contact === undefined || lees.fouten.length > 0) return keurAf(lees.fouten);
      await poorten.werkgevers.saveWerkgever(id, readVersie(invoer), contact);
      return verwijs(`/werk/werkgevers/${id}?gedaan=gewijzigd`);
    },
  });
}
