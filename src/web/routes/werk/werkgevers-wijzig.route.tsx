import { parseOrganisatieId } from '#domain/shared/index.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import { Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { HuidigeVersie } from './werk-velden.tsx';
import { createVeldlezer } from './werk-veldlezer.ts';
import { listWerkgeverGegevens, readWerkgeverContact, WerkgeverVelden } from './werkgevers-velden.tsx';

/** Registers the form that changes an employer's data. */
export function registerWerkgeverWijzig(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/werkgevers/:id/wijzig', {
    handeling: 'werkgevers-beheren',
    toon: async ({ poorten, pad }, staat) => {
      const id = parseOrganisatieId(pad('id'));
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
      const lees = createVeldlezer(invoer);
      const contact = readWerkgeverContact(lees, invoer);
      if (lees.fouten.length > 0 || contact === undefined) return keurAf(lees.fouten);
      await poorten.werkgevers.saveWerkgever(pad('id'), Number(invoer.tekst('versie')), contact);
      return verwijs(`/werk/werkgevers/${pad('id')}?gedaan=gewijzigd`);
    },
  });
}
