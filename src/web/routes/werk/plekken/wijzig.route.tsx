import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import { Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { type Antwoord, keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { HuidigeVersie } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { listPlekGegevens } from './gegevens.ts';
import { readWerkplek } from './lezen.ts';
import { listPlekOpties } from './opties.ts';
import { WerkplekVelden } from './velden.tsx';

/** Registers the form that changes a place. */
export function registerPlekWijzig(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/plekken/:nummer/wijzig', {
    handeling: 'plekken-beheren',
    toon,
    verwerk: async ({ poorten, pad, werk }, invoer) => {
      const lees = createVeldlezer(invoer);
      const gelezen = readWerkplek(lees, invoer);
      const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
      if (plek === undefined || gelezen === undefined || lees.fouten.length > 0) return keurAf(lees.fouten);
      await poorten.werkplekken.saveWerkplek(plek.id, readVersie(invoer), gelezen);
      return verwijs(`/werk/plekken/${plek.nummer}?gedaan=gewijzigd`);
    },
  });
}

async function toon({ poorten, pad, werk }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const plek = await poorten.werkplekken.findWerkplek(pad('nummer'), werk.vandaag);
  if (plek === undefined) return NIET_GEVONDEN;
  const opties = await listPlekOpties(poorten);
  return pagina({
    titel: t.wijzig,
    kruimels: [
      { tekst: t.titel, href: '/werk/plekken' },
      { tekst: plek.naam, href: `/werk/plekken/${plek.nummer}` },
    ],
    inhoud: (
      <>
        <Kop niveau={1}>{t.wijzig}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        <HuidigeVersie staat={staat} gegevens={listPlekGegevens(plek)} />
        <Formulier verzoek={staat.verzoek} versie={String(plek.versie)} waarschuwBijVerlaten>
          <WerkplekVelden staat={staat} plek={plek} werkgever={plek.werkgeverId} {...opties} />
          <Knop>{t.bewaar}</Knop>
        </Formulier>
      </>
    ),
  });
}
