import { PRIJS_EENHEDEN, type RaamovereenkomstInvoer } from '#application/raamovereenkomst/index.ts';
import { createPeriodeTotEnMet } from '#domain/shared/index.ts';
import { raamovereenkomstTeksten as t, werkgeverTeksten } from '#web/texts/nl/werkgever.ts';
import { Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId, readVersie } from '../../../rand/pad.ts';
import { HuidigeVersie } from '../../../rand/velden.tsx';
import { createVeldlezer, type Veldlezer } from '../../../rand/veldlezer.ts';
import { readPrijs } from '../plekken/lezen.ts';
import { listRaamovereenkomstGegevens, RaamovereenkomstVelden } from './raamovereenkomst.page.tsx';

/** Registers the form of a framework agreement: 'nieuw', or the id of the one to change. */
export function registerRaamovereenkomst(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/werkgevers/:id/raamovereenkomsten/:overeenkomst', {
    handeling: 'raamovereenkomsten-beheren',
    toon,
    verwerk,
  });
}

async function toon({ poorten, pad }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const id = readId(pad('id'));
  const werkgever = id && (await poorten.werkgevers.findWerkgever(id));
  if (!werkgever) return NIET_GEVONDEN;
  const bestaand = readId(pad('overeenkomst'));
  const raamovereenkomst = bestaand
    ? await poorten.raamovereenkomsten.findRaamovereenkomst(bestaand)
    : undefined;
  if (pad('overeenkomst') !== 'nieuw' && raamovereenkomst?.werkgeverId !== werkgever.id) return NIET_GEVONDEN;
  const titel = raamovereenkomst
    ? werkgeverTeksten.wijzigRaamovereenkomst
    : werkgeverTeksten.nieuweRaamovereenkomst;
  return pagina({
    titel,
    kruimels: [
      { tekst: werkgeverTeksten.titel, href: '/werk/werkgevers' },
      { tekst: werkgever.naam, href: `/werk/werkgevers/${werkgever.id}` },
    ],
    inhoud: (
      <>
        <Kop niveau={1}>{titel}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        {raamovereenkomst && (
          <HuidigeVersie staat={staat} gegevens={listRaamovereenkomstGegevens(raamovereenkomst)} />
        )}
        <Formulier
          verzoek={staat.verzoek}
          versie={raamovereenkomst && String(raamovereenkomst.versie)}
          waarschuwBijVerlaten
        >
          <RaamovereenkomstVelden staat={staat} raamovereenkomst={raamovereenkomst} />
          <Knop>{werkgeverTeksten.bewaar}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function verwerk({ poorten, pad }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const werkgeverId = readId(pad('id'));
  const lees = createVeldlezer(invoer);
  const gelezen = readRaamovereenkomst(lees, invoer);
  if (werkgeverId === undefined || gelezen === undefined || lees.fouten.length > 0)
    return keurAf(lees.fouten);
  const bestaand = readId(pad('overeenkomst'));
  if (bestaand) {
    await poorten.raamovereenkomsten.saveRaamovereenkomst(bestaand, readVersie(invoer), gelezen);
  } else {
    await poorten.raamovereenkomsten.addRaamovereenkomst(werkgeverId, gelezen);
  }
  return verwijs(`/werk/werkgevers/${werkgeverId}?gedaan=raamovereenkomst`);
}

function readRaamovereenkomst(lees: Veldlezer, invoer: Invoer): RaamovereenkomstInvoer | undefined {
  const nummer = lees.tekst('nummer', t.fouten.nummer);
  const van = lees.datum('van', t.fouten.van);
  const tot = lees.datum('tot', t.fouten.tot);
  const verlengingsopties = lees.getal('verlengingsopties', [0, 10], t.fouten.verlengingsopties);
  const verlengingMaanden = lees.getal('verlengingmaanden', [0, 60], t.fouten.verlengingMaanden);
  const percelen = invoer.lijst('percelen').filter((perceel) => Object.hasOwn(t.percelenOpties, perceel));
  if (percelen.length === 0) lees.meld('percelen', t.fouten.percelen);
  const maximumprijs = readPrijs(lees, ['maximumprijs', 'eenheid'], PRIJS_EENHEDEN, t.fouten);
  const minimumPlekken = lees.getal('minimumplekken', [0, 99], t.fouten.minimumPlekken);
  if (nummer === undefined || van === undefined || tot === undefined) return undefined;
  if (verlengingsopties === undefined || verlengingMaanden === undefined) return undefined;
  if (maximumprijs === undefined || minimumPlekken === undefined) return undefined;
  const periode = createPeriodeTotEnMet(van, tot);
  if (!periode.ok) return lees.meld('tot', t.fouten.volgorde);
  return {
    nummer,
    periode: periode.value,
    verlengingsopties,
    verlengingMaanden,
    percelen,
    maximumprijs,
    minimumPlekken,
  };
}
