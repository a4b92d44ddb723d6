import { registerWerkgever } from '#application/werkgever/index.ts';
import { parseKvk } from '#domain/organisatie/index.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import { Formulier, Foutsamenvatting, Knop, Kop, TekstVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, pagina, type Verwijzing, verwijs } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { readWerkgeverContact, WerkgeverVelden } from './velden.tsx';

/** Registers the form for a new employer or provider. */
export function registerWerkgeverNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/werkgevers/nieuw', {
    handeling: 'werkgevers-beheren',
    toon: async (_vraag, staat) =>
      pagina({
        titel: t.nieuw,
        inhoud: <WerkgeverNieuwPagina staat={staat} />,
        kruimels: [{ tekst: t.titel, href: '/werk/werkgevers' }],
      }),
    verwerk,
  });
}

async function verwerk({ werk, poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const kvk = parseKvk(invoer.tekst('kvk')) ?? lees.meld('kvk', t.fouten.kvk);
  const naam = lees.tekst('naam', t.fouten.naam);
  const contact = readWerkgeverContact(lees, invoer);
  if (lees.fouten.length > 0 || kvk === undefined || naam === undefined || contact === undefined) {
    return keurAf(lees.fouten);
  }
  const uitkomst = await registerWerkgever(werk, poorten, { ...contact, kvk, naam });
  if (!uitkomst.ok) return keurAf([{ naam: 'kvk', tekst: t.fouten.bekend(uitkomst.error.naam) }]);
  return verwijs(`/werk/werkgevers/${uitkomst.value.id}?gedaan=nieuw`);
}

function WerkgeverNieuwPagina({ staat }: { readonly staat: FormulierStaat }) {
  const veld = createVelden(staat);
  return (
    <>
      <Kop niveau={1}>{t.nieuw}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
        <TekstVeld
          {...veld('kvk')}
          label={t.kvk}
          hint={t.kvkHint}
          breedte="kort"
          invoer="numeric"
          maxLengte={12}
          verplicht
        />
        <TekstVeld {...veld('naam')} label={t.naam} breedte="middel" verplicht />
        <WerkgeverVelden staat={staat} />
        <Knop>{t.bewaar}</Knop>
      </Formulier>
    </>
  );
}
