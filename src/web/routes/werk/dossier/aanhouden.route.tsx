import { holdDossier, resumeDossier } from '#application/dossier/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, DatumVeld, TekstVeld, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = dossierTeksten.aanhouden;
const w = dossierTeksten.weigering;

/** Registers putting a waiting person on hold. */
export function registerAanhouden(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'aanhouden', {
    handeling: 'dossier-aanhouden',
    deel: 'overzicht',
    titel: t.titel,
    toon: async ({ werk }, kop, staat) => {
      const veld = createVelden(staat);
      return (
        <DossierFormulier
          titel={t.titel}
          staat={staat}
          nummer={kop.nummer}
          knop={t.titel}
          vooraf={<Alinea>{t.uitleg}</Alinea>}
        >
          <DatumVeld {...veld('van', formatDatumKort(werk.vandaag))} label={t.van} verplicht />
          <DatumVeld {...veld('tot-en-met')} label={t.totEnMet} hint={t.totEnMetHint} verplicht={false} />
          <TekstVeld {...veld('reden')} label={t.reden} hint={t.redenHint} maxLengte={300} verplicht />
        </DossierFormulier>
      );
    },
    verwerk: async (vraag, kop, invoer) => {
      const van = parseDatumInvoer(invoer.tekst('van'));
      const eindeInvoer = invoer.tekst('tot-en-met');
      const totEnMet = parseDatumInvoer(eindeInvoer);
      const reden = invoer.tekst('reden');
      const fouten: Veldfout[] = [];
      if (van === undefined) fouten.push({ naam: 'van', tekst: w.datum });
      if (eindeInvoer !== '' && totEnMet === undefined) fouten.push({ naam: 'tot-en-met', tekst: w.datum });
      if (reden === '') fouten.push({ naam: 'reden', tekst: t.leegReden });
      if (fouten.length > 0 || van === undefined) return keurAf(fouten);
      const uitkomst = await holdDossier(vraag.werk, vraag.poorten, kop, {
        van,
        totEnMet: totEnMet ?? null,
        reden,
      });
      if (uitkomst.ok) return verwijsDossier(vraag, '', 'aangehouden');
      return keurAf([
        uitkomst.error.code === 'einde-voor-begin'
          ? { naam: 'tot-en-met', tekst: w['einde-voor-begin'](formatDatum(van)) }
          : { tekst: w[uitkomst.error.code] },
      ]);
    },
  });
}

/** Registers ending the hold. */
export function registerHervatten(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'hervatten', {
    handeling: 'dossier-aanhouden',
    deel: 'overzicht',
    titel: t.hervatTitel,
    toon: async ({ werk }, kop, staat) => (
      <DossierFormulier
        titel={t.hervatTitel}
        staat={staat}
        nummer={kop.nummer}
        knop={t.hervatKnop}
        vooraf={<Alinea>{t.hervatUitleg}</Alinea>}
      >
        <DatumVeld
          {...createVelden(staat)('op', formatDatumKort(werk.vandaag))}
          label={t.hervatOp}
          verplicht
        />
      </DossierFormulier>
    ),
    verwerk: async (vraag, kop, invoer) => {
      const op = parseDatumInvoer(invoer.tekst('op'));
      if (op === undefined) return keurAf([{ naam: 'op', tekst: w.datum }]);
      const uitkomst = await resumeDossier(vraag.werk, vraag.poorten, kop, op);
      if (uitkomst.ok) return verwijsDossier(vraag, '', 'hervat');
      switch (uitkomst.error.code) {
        case 'niet-aangehouden':
          return keurAf([{ tekst: w['niet-aangehouden'] }]);
        case 'hervatting-in-toekomst':
          return keurAf([{ naam: 'op', tekst: w.toekomst }]);
        case 'hervatting-voor-begin':
          return keurAf([{ naam: 'op', tekst: w['te-vroeg-na'](formatDatum(uitkomst.error.begin)) }]);
      }
    },
  });
}
