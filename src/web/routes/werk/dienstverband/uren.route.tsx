import { wijzigUren } from '#application/dienstverband/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { DatumVeld, GetalVeld } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { verwijsDossier } from '../dossier/toegang.tsx';
import { listBevindingFouten } from '../plaatsing/bevinding.ts';
import { RedenVelden } from '../plaatsing/velden.tsx';
import { registerDienstverbandFormulier } from './formulier.tsx';

/** Registers changing the hours of a dienstverband from a day on. */
export function registerDienstverbandUren(app: WebApp, omgeving: Omgeving): void {
  registerDienstverbandFormulier(app, omgeving, 'uren', {
    titel: t.uren.titel,
    knop: t.bewaar,
    huidig: (dienstverband) =>
      dienstverband.uren.map(({ periode, uren }) => ({
        naam: formatDatum(periode.van),
        waarde: t.dienstverband.uurPerWeek(formatUren(uren)),
      })),
    velden: async ({ poorten, werk }, dienstverband, staat) => {
      const veld = createVelden(staat);
      return (
        <>
          <DatumVeld {...veld('vanaf', formatDatumKort(werk.vandaag))} label={t.uren.vanaf} verplicht />
          <GetalVeld {...veld('uren')} label={t.uren.uren} hint={t.veld.urenHint} decimalen verplicht />
          <RedenVelden
            staat={staat}
            regels={await poorten.regels.listLokaleRegels()}
            vandaag={werk.vandaag}
            opgeslagen={dienstverband.redenAfwijking}
          />
        </>
      );
    },
    verwerk: async (vraag, { kop, dienstverband }, invoer) => {
      const lees = createVeldlezer(invoer);
      const vanaf = lees.datum('vanaf', t.fouten.vanaf);
      const uren = lees.uren('uren', t.fouten.uren);
      if (vanaf === undefined || uren === undefined) return keurAf(lees.fouten);
      const redenAfwijking = invoer.tekst('waarom');
      const wijziging = { versie: readVersie(invoer), vanaf, uren, redenAfwijking };
      const uitkomst = await wijzigUren(vraag.poorten, kop, dienstverband, wijziging);
      if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'uren');
      const weigering = uitkomst.error;
      if (weigering.code === 'bevindingen') return keurAf([...listBevindingFouten(weigering.bevindingen)]);
      return keurAf([{ naam: 'vanaf', tekst: t.fouten[weigering.code] }]);
    },
  });
}
