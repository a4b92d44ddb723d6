import type { Maximumprijs } from '#application/regels/index.ts';
import { formatBedrag } from '#web/texts/nl/bedrag.ts';
import { regelsTeksten } from '#web/texts/nl/regels.ts';
import { Alinea, DatumVeld, GetalVeld, Knop, Kop, Tabel, TekstVeld, Vlak } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../rand/antwoord.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { describeNormperiode } from './norm-delen.tsx';
import { registerRegelsFormulier } from './regels-formulier.tsx';

const { maximumprijs: t, kolommen, fouten } = regelsTeksten;

/** Registers the form for the highest price that the gemeente itself pays for a place. */
export function registerMaximumprijs(app: WebApp, omgeving: Omgeving): void {
  registerRegelsFormulier(app, omgeving, 'maximumprijs', {
    handeling: 'regels-beheren',
    ...{ titel: t.nieuw, uitleg: t.nieuwUitleg, knop: t.bewaar, velden, verwerk },
  });
}

/** The maximum in force and those of before. */
export function Maximumprijzen({
  prijzen,
  magBeheren,
}: {
  readonly prijzen: readonly Maximumprijs[];
  readonly magBeheren: boolean;
}) {
  return (
    <Vlak kopId="maximumprijs">
      <Kop niveau={2} id="maximumprijs">
        {t.kop}
      </Kop>
      <Alinea>{t.uitleg}</Alinea>
      {prijzen.length === 0 ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <Tabel
          id="maximumprijzen"
          bijschrift={t.tabel(prijzen.length)}
          rijen={prijzen}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: t.kolom, rijkop: true, cel: ({ euro }) => t.perJaar(formatBedrag(euro * 100)) },
            { kop: kolommen.geldig, cel: ({ geldig }) => describeNormperiode(geldig) },
            { kop: kolommen.bron, cel: ({ bron }) => bron },
          ]}
        />
      )}
      {magBeheren && (
        <Knop soort="tweede" href="/beheer/regels/maximumprijs">
          {t.nieuw}
        </Knop>
      )}
    </Vlak>
  );
}

function velden(staat: FormulierStaat) {
  const veld = createVelden(staat);
  return (
    <>
      <GetalVeld {...veld('bedrag')} label={t.veld} hint={t.hint} verplicht />
      <DatumVeld {...veld('vanaf')} label={regelsTeksten.veld.vanaf} verplicht />
      <TekstVeld
        {...veld('bron')}
        label={regelsTeksten.veld.bron}
        hint={regelsTeksten.veld.bronHint}
        verplicht
      />
    </>
  );
}

async function verwerk({ poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const euro = lees.getal('bedrag', [1, 999_999], t.fout);
  const vanaf = lees.datum('vanaf', fouten.vanaf);
  const bron = lees.tekst('bron', fouten.bron);
  if (euro === undefined || vanaf === undefined || bron === undefined) return keurAf(lees.fouten);
  await poorten.regels.addMaximumprijs({ euro, vanaf, bron });
  return verwijs('/beheer/regels?gedaan=regel');
}
