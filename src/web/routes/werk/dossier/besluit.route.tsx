import type { Advies } from '#application/advies/index.ts';
import { findLaatsteAdvies, type TakeBesluitWeigering, takeBesluit } from '#application/beschikking/index.ts';
import type { AdviesUitkomst } from '#domain/advies/index.ts';
import { type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { calculateBezwaartermijn } from '#domain/termijn/index.ts';
import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { describeGeenBerekening } from '#web/texts/nl/advies-termijn.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Alinea, DatumVeld, KeuzeVeld, TekstvakVeld, type Veldfout } from '#web/ui/index.ts';
import { keurAf } from '../../../rand/antwoord.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { DossierFormulier, registerDossierFormulier } from './formulier.tsx';
import { verwijsDossier } from './toegang.tsx';

const t = adviesTeksten.besluiten;
const w = adviesTeksten.weigering;
const UITKOMSTEN = ['positief', 'negatief'] as const satisfies readonly AdviesUitkomst[];

/** Registers recording what the gemeente decided. */
export function registerBesluit(app: WebApp, omgeving: Omgeving): void {
  registerDossierFormulier(app, omgeving, 'advies/besluit', {
    handeling: 'besluiten',
    deel: 'advies',
    titel: t.titel,
    toon: async ({ poorten, werk }, kop, staat) => (
      <BesluitFormulier
        nummer={kop.nummer}
        vandaag={werk.vandaag}
        staat={staat}
        advies={findLaatsteAdvies(
          (await poorten.adviezen.listAanvragen(kop.id)).flatMap(({ advies }) => advies ?? []),
        )}
      />
    ),
    verwerk: async (vraag, kop, invoer) => {
      const uitkomst = UITKOMSTEN.find((naam) => naam === invoer.tekst('uitkomst'));
      const genomenOp = parseDatumInvoer(invoer.tekst('genomen'));
      const bekendgemaaktOp = parseDatumInvoer(invoer.tekst('bekend'));
      const fouten: Veldfout[] = [];
      if (uitkomst === undefined) fouten.push({ naam: 'uitkomst', tekst: t.leegUitkomst });
      if (genomenOp === undefined) fouten.push({ naam: 'genomen', tekst: w.dag });
      if (bekendgemaaktOp === undefined) fouten.push({ naam: 'bekend', tekst: w.dag });
      if (uitkomst === undefined || genomenOp === undefined || bekendgemaaktOp === undefined) {
        return keurAf(fouten);
      }
      const gedaan = await takeBesluit(vraag.werk, vraag.poorten, kop, {
        uitkomst,
        genomenOp,
        bekendgemaaktOp,
        motivering: invoer.tekst('motivering'),
      });
      return gedaan.ok ? verwijsDossier(vraag, 'advies', 'besluit') : keurAf([foutVan(gedaan.error)]);
    },
  });
}

type BesluitFormulierProps = {
  readonly nummer: string;
  readonly vandaag: Datum;
  readonly staat: FormulierStaat;
  readonly advies: Advies | undefined;
};

function BesluitFormulier({ nummer, vandaag, staat, advies }: BesluitFormulierProps) {
  const veld = createVelden(staat);
  const bezwaar = calculateBezwaartermijn({ bekendmaking: vandaag });
  return (
    <DossierFormulier
      titel={t.titel}
      staat={staat}
      nummer={nummer}
      knop={t.knop}
      vooraf={
        <Alinea>
          {advies
            ? t.volgens(
                adviesTeksten.uitkomst[advies.uitkomst].toLowerCase(),
                formatDatum(advies.uitgebrachtOp),
              )
            : w['advies-ontbreekt']}{' '}
          {t.uitleg}
        </Alinea>
      }
    >
      <KeuzeVeld
        {...veld('uitkomst')}
        label={t.uitkomst}
        verplicht
        opties={UITKOMSTEN.map((waarde) => ({ waarde, label: t[waarde] }))}
      />
      <DatumVeld {...veld('genomen', formatDatumKort(vandaag))} label={t.genomen} verplicht />
      <DatumVeld
        {...veld('bekend', formatDatumKort(vandaag))}
        label={t.bekend}
        {...(bezwaar.ok ? { hint: t.bekendHint(formatDatum(bezwaar.value.uitkomst.laatsteDag)) } : {})}
        verplicht
      />
      <TekstvakVeld
        {...veld('motivering')}
        label={t.motivering}
        hint={t.motiveringHint}
        maxLengte={4000}
        verplicht={false}
      />
    </DossierFormulier>
  );
}

function foutVan(weigering: TakeBesluitWeigering): Veldfout {
  switch (weigering.code) {
    case 'dossier-gesloten':
      return { tekst: dossierTeksten.weigering['dossier-gesloten'] };
    case 'advies-ontbreekt':
    case 'vaststelling-geldt':
      return { tekst: w[weigering.code] };
    case 'besluit-voor-advies':
      return { naam: 'genomen', tekst: w['besluit-voor-advies'](formatDatum(weigering.datumAdvies)) };
    case 'besluit-in-toekomst':
      return { naam: 'genomen', tekst: w.toekomst };
    case 'motivering-ontbreekt':
      return { naam: 'motivering', tekst: w['motivering-ontbreekt'] };
    case 'bekendmaking-voor-besluit':
      return { naam: 'bekend', tekst: w['bekendmaking-voor-besluit'] };
    case 'bekendmaking-in-toekomst':
      return { naam: 'bekend', tekst: w.toekomst };
    case 'geen-berekening':
      return { naam: 'bekend', tekst: describeGeenBerekening(weigering.weigering) };
  }
}
