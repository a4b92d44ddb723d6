import { GEMEENTE_AANTAL_SOORTEN } from '#application/regels/index.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { GetalVeld, KeuzeVeld, TekstVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { registerRegelsFormulier } from './regels-formulier.tsx';

/** Registers the form for the council's number and the ambition of a year. */
export function registerGemeenteAantal(app: WebApp, omgeving: Omgeving): void {
  registerRegelsFormulier(app, omgeving, 'aantal', {
    handeling: 'raadsaantal-beheren',
    titel: t.aantalNieuw,
    uitleg: t.aantallenUitleg,
    knop: t.aantalBewaar,
    velden,
    verwerk,
  });
}

async function verwerk({ poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const soort = lees.keuze('soort', GEMEENTE_AANTAL_SOORTEN, t.fouten.aantalSoort);
  const jaar = lees.getal('jaar', [2015, 2100], t.fouten.jaar);
  const aantal = lees.getal('aantal', [0, 99_999], t.fouten.aantal);
  const bron = lees.tekst('bron', t.fouten.bron);
  if (soort === undefined || jaar === undefined || aantal === undefined || bron === undefined) {
    return keurAf(lees.fouten);
  }
  await poorten.regels.saveGemeenteAantal({ soort, jaar, aantal, bron });
  return verwijs('/beheer/regels?gedaan=aantal');
}

function velden(staat: FormulierStaat) {
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('soort')}
        label={t.aantalVeld.soort}
        verplicht
        opties={GEMEENTE_AANTAL_SOORTEN.map((soort) => ({ waarde: soort, label: t.aantalSoorten[soort] }))}
      />
      <GetalVeld {...veld('jaar')} label={t.aantalVeld.jaar} verplicht />
      <GetalVeld {...veld('aantal')} label={t.aantalVeld.aantal} verplicht />
      <TekstVeld {...veld('bron')} label={t.aantalVeld.bron} hint={t.veld.bronHint} verplicht />
    </>
  );
}
