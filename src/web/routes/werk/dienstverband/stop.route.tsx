import { type BeeindigWeigering, beeindigDienstverband } from '#application/dienstverband/index.ts';
import { REDENEN_EINDE } from '#domain/dienstverband/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { DatumVeld, KeuzeVeld, VinkVeld } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { verwijsDossier } from '../dossier/toegang.tsx';
import { formatPeriode } from './dienstverband.page.tsx';
import { registerDienstverbandFormulier } from './formulier.tsx';

/** Registers ending a dienstverband early, with the reason, and the plaatsing with it. */
export function registerDienstverbandStop(app: WebApp, omgeving: Omgeving): void {
  registerDienstverbandFormulier(app, omgeving, 'stoppen', {
    titel: t.stop.titel,
    uitleg: (kop) => t.stop.uitleg(kop.naam.voornaam),
    knop: t.stop.knop,
    huidig: ({ periode }) => [{ naam: t.dienstverband.looptijd, waarde: formatPeriode(periode) }],
    velden: (_vraag, _dienstverband, staat) => {
      const veld = createVelden(staat);
      return (
        <>
          <DatumVeld {...veld('laatstedag')} label={t.stop.laatsteDag} verplicht />
          <KeuzeVeld
            {...veld('reden')}
            label={t.stop.reden}
            verplicht
            opties={REDENEN_EINDE.map((reden) => ({ waarde: reden, label: t.stop.redenen[reden] }))}
          />
          <VinkVeld
            naam="sluit"
            label={t.stop.sluit}
            hint={t.stop.sluitHint}
            aan={staat.verstuurd ? staat.invoer.tekst('sluit') === 'ja' : true}
          />
        </>
      );
    },
    verwerk: async (vraag, { plaatsing, dienstverband }, invoer) => {
      const lees = createVeldlezer(invoer);
      const laatsteDag = lees.datum('laatstedag', t.fouten.laatsteDag);
      const reden = lees.keuze('reden', REDENEN_EINDE, t.fouten.reden);
      if (laatsteDag === undefined || reden === undefined) return keurAf(lees.fouten);
      const uitkomst = await beeindigDienstverband(vraag.poorten, plaatsing, dienstverband, {
        versie: readVersie(invoer),
        laatsteDag,
        reden,
        sluitPlaatsing: invoer.tekst('sluit') === 'ja',
        redenTekst: t.stop.redenen[reden],
      });
      if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'gestopt');
      return keurAf([{ naam: 'laatstedag', tekst: describeWeigering(uitkomst.error) }]);
    },
  });
}

function describeWeigering(weigering: BeeindigWeigering): string {
  return weigering.code === 'einde-na-afspraak'
    ? t.fouten[weigering.code](formatDatum(weigering.laatsteDag))
    : t.fouten[weigering.code];
}
