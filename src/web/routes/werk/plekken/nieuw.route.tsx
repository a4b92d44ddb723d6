import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import { Alinea, Formulier, Foutsamenvatting, GetalVeld, Knop, Kop } from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { readWerkplek } from './lezen.ts';
import { listPlekOpties } from './opties.ts';
import { WerkplekVelden } from './velden.tsx';

/** Registers the form for a new place; `?kopie=p-…` starts with the answers of another. */
export function registerPlekNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/plekken/nieuw', { handeling: 'plekken-beheren', toon, verwerk });
}

async function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const { poorten, werk } = vraag;
  const kopie = vraag.vraag.tekst('kopie');
  const voorbeeld = kopie === '' ? undefined : await poorten.werkplekken.findWerkplek(kopie, werk.vandaag);
  const opties = await listPlekOpties(poorten);
  const veld = createVelden(staat);
  return pagina({
    titel: voorbeeld ? t.kopieer : t.nieuw,
    kruimels: [{ tekst: t.titel, href: '/werk/plekken' }],
    inhoud: (
      <>
        <Kop niveau={1}>{voorbeeld ? t.kopieer : t.nieuw}</Kop>
        {voorbeeld && <Alinea soort="inleiding">{t.kopieUitleg(voorbeeld.naam)}</Alinea>}
        <Foutsamenvatting fouten={staat.fouten} />
        <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
          <WerkplekVelden
            staat={staat}
            plek={voorbeeld}
            werkgever={voorbeeld?.werkgeverId ?? vraag.vraag.tekst('werkgever')}
            {...opties}
          />
          <GetalVeld {...veld('zitplaatsen', '1')} label={t.veld.zitplaatsen} verplicht />
          <Knop>{t.bewaar}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function verwerk({ poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const werkplek = readWerkplek(lees, invoer);
  const zitplaatsen = lees.getal('zitplaatsen', [1, 50], t.fouten.zitplaatsen);
  if (lees.fouten.length > 0 || werkplek === undefined || zitplaatsen === undefined)
    return keurAf(lees.fouten);
  const nummer = await poorten.werkplekken.addWerkplek(werkplek, zitplaatsen);
  return verwijs(`/werk/plekken/${nummer}?gedaan=nieuw`);
}
