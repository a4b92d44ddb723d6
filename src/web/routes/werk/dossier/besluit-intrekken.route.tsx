import { type IntrekkingWeigering, withdrawBesluit } from '#application/beschikking/index.ts';
import { determineStap } from '#domain/dossier/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { describeGeenBerekening } from '#web/texts/nl/advies-termijn.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { DatumVeld, Melding, TekstvakVeld, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = adviesTeksten.intrekken;
const w = adviesTeksten.weigering;

/** Registers taking back the vaststelling in force. */
export function registerBesluitIntrekken(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'advies/intrekken', {
    handeling: 'besluiten',
    deel: 'advies',
    titel: t.titel,
    toon: async ({ werk }, kop, staat) => {
      const veld = createVelden(staat);
      const werkt = determineStap(kop.feiten, werk.vandaag) === 'werkzaam';
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          gevaar
          vooraf={
            <Melding soort="waarschuwing">
              <p>{t.uitleg}</p>
              {werkt && <p>{t.werkt}</p>}
            </Melding>
          }
        >
          <DatumVeld
            {...veld('genomen', formatDatumKort(werk.vandaag))}
            label={adviesTeksten.besluiten.genomen}
            verplicht
          />
          <DatumVeld
            {...veld('bekend', formatDatumKort(werk.vandaag))}
            label={adviesTeksten.besluiten.bekend}
            verplicht
          />
          <TekstvakVeld
            {...veld('motivering')}
            label={t.motivering}
            hint={t.motiveringHint}
            maxLengte={4000}
            verplicht
          />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const genomenOp = parseDatumInvoer(invoer.tekst('genomen'));
      const bekendgemaaktOp = parseDatumInvoer(invoer.tekst('bekend'));
      const motivering = invoer.tekst('motivering');
      const fouten: Veldfout[] = [];
      if (genomenOp === undefined) fouten.push({ naam: 'genomen', tekst: w.dag });
      if (bekendgemaaktOp === undefined) fouten.push({ naam: 'bekend', tekst: w.dag });
      if (motivering === '') fouten.push({ naam: 'motivering', tekst: w['intrekking-motivering'] });
      if (fouten.length > 0 || genomenOp === undefined || bekendgemaaktOp === undefined)
        return keurAf(fouten);
      const gedaan = await withdrawBesluit(vraag.werk, vraag.poorten, kop, {
        genomenOp,
        bekendgemaaktOp,
        motivering,
      });
      return gedaan.ok ? verwijsDossier(vraag, 'advies', 'ingetrokken') : keurAf([foutVan(gedaan.error)]);
    },
  });
}

function foutVan(weigering: IntrekkingWeigering): Veldfout {
  switch (weigering.code) {
    case 'geen-vaststelling':
      return { tekst: w['geen-vaststelling'] };
    case 'intrekking-in-toekomst':
      return { naam: 'genomen', tekst: w.toekomst };
    case 'intrekking-voor-vaststelling':
      return { naam: 'genomen', tekst: w['intrekking-voor-vaststelling'](formatDatum(weigering.van)) };
    case 'bekendmaking-voor-besluit':
      return { naam: 'bekend', tekst: w['bekendmaking-voor-besluit'] };
    case 'bekendmaking-in-toekomst':
      return { naam: 'bekend', tekst: w.toekomst };
    case 'motivering-ontbreekt':
      return { naam: 'motivering', tekst: w['intrekking-motivering'] };
    case 'geen-berekening':
      return { naam: 'bekend', tekst: describeGeenBerekening(weigering.weigering) };
  }
}
