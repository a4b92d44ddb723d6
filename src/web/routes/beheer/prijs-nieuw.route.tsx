import Big from 'big.js';
import { GEMEENTE_PRIJS_SOORTEN } from '#application/regels/index.ts';
import { parseEuroInvoer } from '#domain/shared/index.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { DatumVeld, KeuzeVeld, TekstVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { registerRegelsFormulier } from './regels-formulier.tsx';

const t = normenTeksten.prijs;

/** Registers the form for a price of the gemeente itself. */
export function registerPrijsNieuw(app: WebApp, omgeving: Omgeving): void {
  registerRegelsFormulier(app, omgeving, 'prijs', {
    handeling: 'kosten-beheren',
    titel: t.nieuw,
    uitleg: t.nieuwUitleg,
    knop: t.bewaar,
    velden,
    verwerk,
  });
}

async function verwerk({ poorten, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const soort = lees.keuze('soort', GEMEENTE_PRIJS_SOORTEN, t.fouten.soort);
  const centen = parseEuroInvoer(invoer.tekst('bedrag')) ?? lees.meld('bedrag', t.fouten.bedrag);
  const vanaf = lees.datum('vanaf', t.fouten.vanaf);
  const bron = lees.tekst('bron', t.fouten.bron);
  if (soort === undefined || centen === undefined || vanaf === undefined || bron === undefined) {
    return keurAf(lees.fouten);
  }
  const bedrag = new Big(centen).div(100).toFixed(2);
  await poorten.regels.addPrijs({ soort, bedrag, vanaf, bron }, werk.actor.naam);
  return verwijs('/beheer/regels?gedaan=prijs');
}

function velden(staat: FormulierStaat) {
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('soort')}
        label={t.veld.soort}
        verplicht
        opties={GEMEENTE_PRIJS_SOORTEN.map((soort) => ({ waarde: soort, label: t.soorten[soort] }))}
      />
      <TekstVeld {...veld('bedrag')} label={t.veld.bedrag} breedte="kort" verplicht />
      <DatumVeld {...veld('vanaf')} label={t.veld.vanaf} verplicht />
      <TekstVeld {...veld('bron')} label={t.veld.bron} hint={t.veld.bronHint} verplicht />
    </>
  );
}
