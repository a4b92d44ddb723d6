import { type EindeWeigering, endDossier } from '#application/dossier/index.ts';
import { BEEINDIGING_REDENEN } from '#domain/dossier/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { DatumVeld, KeuzeVeld, Melding, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = dossierTeksten.afsluiten;
const w = dossierTeksten.weigering;

/** Registers closing a dossier. */
export function registerAfsluiten(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'afsluiten', {
    handeling: 'dossier-beeindigen',
    deel: 'overzicht',
    titel: t.titel,
    toon: async ({ werk }, kop, staat) => {
      const veld = createVelden(staat);
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          gevaar
          versie={kop.versie}
          vooraf={
            <Melding soort="waarschuwing">
              <p>{t.uitleg}</p>
            </Melding>
          }
        >
          <DatumVeld {...veld('op', formatDatumKort(werk.vandaag))} label={t.op} verplicht />
          <KeuzeVeld
            {...veld('reden')}
            label={t.reden}
            verplicht
            opties={BEEINDIGING_REDENEN.map((reden) => ({ waarde: reden, label: t.redenen[reden] }))}
          />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const op = parseDatumInvoer(invoer.tekst('op'));
      const reden = BEEINDIGING_REDENEN.find((naam) => naam === invoer.tekst('reden'));
      const fouten: Veldfout[] = [];
      if (op === undefined) fouten.push({ naam: 'op', tekst: w.datum });
      if (reden === undefined) fouten.push({ naam: 'reden', tekst: t.leegReden });
      if (op === undefined || reden === undefined) return keurAf(fouten);
      const versie = Number(invoer.tekst('versie'));
      const uitkomst = await endDossier(vraag.werk, vraag.poorten, kop, { versie, op, reden });
      return uitkomst.ok ? verwijsDossier(vraag, '', 'afgesloten') : keurAf([foutVan(uitkomst.error)]);
    },
  });
}

function foutVan(weigering: EindeWeigering): Veldfout {
  switch (weigering.code) {
    case 'dossier-gesloten':
    case 'dienstverband-loopt':
      return { tekst: w[weigering.code] };
    case 'einde-in-toekomst':
      return { naam: 'op', tekst: w.toekomst };
    case 'einde-voor-begin':
      return { naam: 'op', tekst: w['te-vroeg'](formatDatum(weigering.begin)) };
  }
}
