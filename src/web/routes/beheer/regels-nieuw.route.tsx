import { LOKALE_REGEL_SOORTEN } from '#application/regels/index.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { DatumVeld, GetalVeld, KeuzeVeld, TekstVeld, VinkVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { registerRegelsFormulier } from './regels-formulier.tsx';

/** Registers the form for a new local rule, which ends the one before it. */
export function registerLokaleRegel(app: WebApp, omgeving: Omgeving): void {
  registerRegelsFormulier(app, omgeving, 'nieuw', {
    handeling: 'regels-beheren',
    titel: t.nieuw,
    uitleg: t.nieuwUitleg,
    knop: t.bewaar,
    velden,
    verwerk,
  });
}

async function verwerk({ poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const soort = lees.keuze('soort', LOKALE_REGEL_SOORTEN, t.fouten.soort);
  const waarde =
    soort === 'minimum-maanden'
      ? lees.getal('waarde', [1, 120], t.fouten.maanden)
      : lees.uren('waarde', t.fouten.uren);
  const vanaf = lees.datum('vanaf', t.fouten.vanaf);
  const bron = lees.tekst('bron', t.fouten.bron);
  if (soort === undefined || waarde === undefined || vanaf === undefined || bron === undefined) {
    return keurAf(lees.fouten);
  }
  const hard = invoer.tekst('hard') === 'ja';
  await poorten.regels.addLokaleRegel({ soort, waarde: String(waarde), hard, vanaf, bron });
  return verwijs('/beheer/regels?gedaan=regel');
}

function velden(staat: FormulierStaat) {
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('soort')}
        label={t.veld.soort}
        verplicht
        opties={LOKALE_REGEL_SOORTEN.map((soort) => ({ waarde: soort, label: t.soorten[soort] }))}
      />
      <GetalVeld {...veld('waarde')} label={t.veld.waarde} hint={t.veld.waardeHint} decimalen verplicht />
      <VinkVeld naam="hard" label={t.veld.hard} aan={staat.invoer.tekst('hard') === 'ja'} />
      <DatumVeld {...veld('vanaf')} label={t.veld.vanaf} verplicht />
      <TekstVeld {...veld('bron')} label={t.veld.bron} hint={t.veld.bronHint} verplicht />
    </>
  );
}
