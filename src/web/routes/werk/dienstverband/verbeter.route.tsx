import { corrigeerDienstverband } from '#application/dienstverband/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { DatumVeld, TekstVeld } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { verwijsDossier } from '../dossier/toegang.tsx';
import { readPeriode } from '../plaatsing/lezen.ts';
import { RedenVelden } from '../plaatsing/velden.tsx';
import { listWeigeringFouten } from '../plaatsing/weigering.ts';
import { formatPeriode } from './dienstverband.page.tsx';
import { registerDienstverbandFormulier } from './formulier.tsx';

/** Registers repairing a wrong first or last day of a dienstverband. */
export function registerDienstverbandVerbeter(app: WebApp, omgeving: Omgeving): void {
  registerDienstverbandFormulier(app, omgeving, 'verbeteren', {
    titel: t.corrigeer.titel,
    uitleg: () => t.corrigeer.uitleg,
    knop: t.corrigeer.knop,
    huidig: ({ periode }) => [{ naam: t.dienstverband.looptijd, waarde: formatPeriode(periode) }],
    velden: async ({ poorten, werk }, { periode, soort, redenAfwijking }, staat) => {
      const veld = createVelden(staat);
      const einde = laatsteDag(periode);
      return (
        <>
          <DatumVeld {...veld('van', formatDatumKort(periode.van))} label={t.veld.van} verplicht />
          {soort === 'bepaalde-tijd' && (
            <DatumVeld {...veld('tot', einde ? formatDatumKort(einde) : '')} label={t.veld.tot} verplicht />
          )}
          <RedenVelden
            staat={staat}
            regels={await poorten.regels.listLokaleRegels()}
            vandaag={werk.vandaag}
            opgeslagen={redenAfwijking}
          />
          <TekstVeld {...veld('reden')} label={t.corrigeer.reden} verplicht />
        </>
      );
    },
    verwerk: async (vraag, { kop, plaatsing, dienstverband }, invoer) => {
      const lees = createVeldlezer(invoer);
      const periode = readPeriode(lees, invoer, dienstverband.soort === 'onbepaalde-tijd');
      const reden = lees.tekst('reden', t.fouten.watKloptNiet);
      if (periode === undefined || reden === undefined) return keurAf(lees.fouten);
      const uitkomst = await corrigeerDienstverband(vraag.poorten, kop, plaatsing, dienstverband, {
        versie: readVersie(invoer),
        periode,
        redenAfwijking: invoer.tekst('waarom'),
        reden,
        weetVast: invoer.tekst('weetvast') === 'ja',
      });
      if (!uitkomst.ok) return keurAf([...listWeigeringFouten(uitkomst.error)]);
      return verwijsDossier(vraag, 'werk', 'verbeterd');
    },
  });
}
