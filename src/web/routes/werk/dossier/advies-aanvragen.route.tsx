import { type AanvraagWeigering, type Aanvrager, requestAdvies } from '#application/advies/index.ts';
import { type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { calculateAdviestermijn } from '#domain/termijn/index.ts';
import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { describeGeenBerekening } from '#web/texts/nl/advies-termijn.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, DatumVeld, KeuzeVeld, TekstvakVeld, type Veldfout, VinkVeld } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = adviesTeksten.aanvragen;
const w = adviesTeksten.weigering;
const AANVRAGERS = ['gemeente', 'persoon'] as const satisfies readonly Aanvrager[];

/** Registers asking UWV for an advice. */
export function registerAdviesAanvragen(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'advies/aanvragen', {
    handeling: 'advies-aanvragen',
    deel: 'advies',
    titel: t.titel,
    toon: async ({ werk }, kop, staat) => (
      <AanvraagFormulier nummer={kop.nummer} vandaag={werk.vandaag} staat={staat} />
    ),
    verwerk: async (vraag, kop, invoer) => {
      const aanvrager = AANVRAGERS.find((naam) => naam === invoer.tekst('aanvrager'));
      const ontvangenOp = parseDatumInvoer(invoer.tekst('ontvangen'));
      const fouten: Veldfout[] = [];
      if (aanvrager === undefined) fouten.push({ naam: 'aanvrager', tekst: t.leegWie });
      if (ontvangenOp === undefined) fouten.push({ naam: 'ontvangen', tekst: w.dag });
      if (aanvrager === undefined || ontvangenOp === undefined) return keurAf(fouten);
      const uitkomst = await requestAdvies(vraag.werk, vraag.poorten, kop, {
        aanvrager,
        ontvangenOp,
        toelichting: invoer.tekst('toelichting'),
        nieuweFeiten: invoer.tekst('nieuwe-feiten'),
        toch: invoer.tekst('toch') === 'ja',
      });
      return uitkomst.ok ? verwijsDossier(vraag, 'advies', 'aangevraagd') : keurAf([foutVan(uitkomst.error)]);
    },
  });
}

type AanvraagFormulierProps = {
  readonly nummer: string;
  readonly vandaag: Datum;
  readonly staat: FormulierStaat;
};

function AanvraagFormulier({ nummer, vandaag, staat }: AanvraagFormulierProps) {
  const veld = createVelden(staat);
  const termijn = calculateAdviestermijn({ ontvangen: vandaag });
  const teVroeg = staat.fouten.some(({ naam }) => naam === 'nieuwe-feiten');
  return (
    <DossierFormulier
      titel={t.titel}
      staat={staat}
      nummer={nummer}
      knop={t.knop}
      vooraf={
        <Alinea>
          {t.uitleg} {termijn.ok && t.vandaag(formatDatum(termijn.value.uitkomst.uiterlijk))}
        </Alinea>
      }
    >
      <KeuzeVeld
        {...veld('aanvrager')}
        label={t.wie}
        verplicht
        opties={AANVRAGERS.map((waarde) => ({ waarde, label: adviesTeksten.aanvrager[waarde] }))}
      />
      <DatumVeld {...veld('ontvangen', formatDatumKort(vandaag))} label={t.ontvangen} verplicht />
      <TekstvakVeld
        {...veld('toelichting')}
        label={t.toelichting}
        hint={t.toelichtingHint}
        maxLengte={4000}
        verplicht={false}
      />
      <TekstvakVeld
        {...veld('nieuwe-feiten')}
        label={t.nieuweFeiten}
        hint={t.nieuweFeitenHint}
        regels={3}
        maxLengte={2000}
        verplicht={false}
      />
      {teVroeg && <VinkVeld naam="toch" label={t.toch} hint={t.tochHint} />}
    </DossierFormulier>
  );
}

function foutVan(weigering: AanvraagWeigering): Veldfout {
  switch (weigering.code) {
    case 'dossier-gesloten':
      return { tekst: dossierTeksten.weigering[weigering.code] };
    case 'aanvraag-loopt':
      return { tekst: w[weigering.code](formatDatum(weigering.uiterlijkOp)) };
    case 'ontvangen-in-toekomst':
      return { naam: 'ontvangen', tekst: w.toekomst };
    case 'geen-berekening':
      return { naam: 'ontvangen', tekst: describeGeenBerekening(weigering.weigering) };
    case 'binnen-twaalf-maanden':
      return { naam: 'nieuwe-feiten', tekst: w[weigering.code](formatDatum(weigering.vroegsteDatum)) };
  }
}
