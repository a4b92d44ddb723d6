import { HERKOMSTEN } from '#application/kandidaat/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { SelectVeld, TekstVeld, TekstvakVeld } from '#web/ui/index.ts';
import { keurAf, verwijs } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden, HuidigeVersie } from '../../../rand/velden.tsx';
import { parseBegeleiding } from './begeleiding.parse.ts';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = dossierTeksten.begeleiding;

/** Registers changing who guides the person. */
export function registerBegeleiding(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'begeleiding', {
    handeling: 'kandidaat-wijzigen',
    deel: 'overzicht',
    titel: t.titel,
    toon: async ({ poorten, werk }, kop, staat) => {
      const gegevens = await poorten.dossiers.getGegevens(kop.id);
      const klantmanagers = await poorten.dossiers.listBegeleiders('klantmanager', werk.vandaag);
      const jobcoaches = await poorten.dossiers.listBegeleiders('jobcoach', werk.vandaag);
      const veld = createVelden(staat);
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.knop}
          versie={gegevens.versie}
          vooraf={
            <HuidigeVersie
              staat={staat}
              gegevens={[
                {
                  naam: t.klantmanager,
                  waarde: klantmanagers.find(({ id }) => id === gegevens.klantmanagerId)?.naam ?? t.niemand,
                },
                {
                  naam: t.jobcoach,
                  waarde: jobcoaches.find(({ id }) => id === gegevens.jobcoachId)?.naam ?? gegevens.jobcoach,
                },
                { naam: t.herkomst, waarde: kandidaatTeksten.herkomst[gegevens.herkomst] },
                { naam: t.samenvatting, waarde: gegevens.samenvatting },
              ]}
            />
          }
        >
          <SelectVeld
            {...veld('klantmanager', gegevens.klantmanagerId ?? '')}
            label={t.klantmanager}
            hint={t.overdracht}
            leeg={t.niemand}
            opties={klantmanagers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <SelectVeld
            {...veld('jobcoachaccount', gegevens.jobcoachId ?? '')}
            label={t.jobcoach}
            hint={t.jobcoachHint}
            leeg={t.geenAccount}
            opties={jobcoaches.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <TekstVeld
            {...veld('jobcoach', gegevens.jobcoach)}
            label={t.jobcoachNaam}
            hint={t.jobcoachNaamHint}
            maxLengte={80}
            verplicht={false}
          />
          <SelectVeld
            {...veld('herkomst', gegevens.herkomst)}
            label={t.herkomst}
            verplicht
            opties={HERKOMSTEN.map((herkomst) => ({
              waarde: herkomst,
              label: kandidaatTeksten.herkomst[herkomst],
            }))}
          />
          <TekstvakVeld
            {...veld('samenvatting', gegevens.samenvatting)}
            label={t.samenvatting}
            hint={t.samenvattingHint}
            maxLengte={2000}
            verplicht={false}
          />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const { dossiers } = vraag.poorten;
      const gelezen = parseBegeleiding(invoer, {
        klantmanagers: await dossiers.listBegeleiders('klantmanager', vraag.werk.vandaag),
        jobcoaches: await dossiers.listBegeleiders('jobcoach', vraag.werk.vandaag),
      });
      if (!gelezen.ok) return keurAf(gelezen.fouten);
      await dossiers.saveGegevens(kop.id, gelezen.value);
      const { klantmanagerId } = gelezen.value;
      const blijft =
        klantmanagerId === vraag.werk.actor.gebruikerId || klantmanagerId === kop.klantmanager?.id;
      return blijft ? verwijsDossier(vraag, '', 'gegevens') : verwijs('/werk/kandidaten?gedaan=overgedragen');
    },
  });
}
