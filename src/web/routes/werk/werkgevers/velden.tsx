import { WERKGEVER_SOORTEN, type Werkgever, type WerkgeverContact } from '#application/werkgever/index.ts';
import { WERKGEVER_VORMEN } from '#domain/organisatie/index.ts';
import { werkgeverTeksten as t } from '#web/texts/nl/werkgever.ts';
import { type Gegeven, KeuzeVeld, TekstVeld } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import { createVelden } from '../../../rand/velden.tsx';
import type { Veldlezer } from '../../../rand/veldlezer.ts';

/** The fields that a new and a known employer share. */
export function WerkgeverVelden({
  staat,
  werkgever,
}: {
  readonly staat: FormulierStaat;
  readonly werkgever?: Werkgever | undefined;
}) {
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('soort', werkgever?.soort)}
        label={t.soort}
        verplicht
        opties={WERKGEVER_SOORTEN.map((soort) => ({
          waarde: soort,
          label: t.soorten[soort],
          hint: t.soortHints[soort],
        }))}
      />
      <KeuzeVeld
        {...veld('vorm', werkgever?.vorm)}
        label={t.vorm}
        verplicht
        opties={WERKGEVER_VORMEN.map((vorm) => ({ waarde: vorm, label: t.vormen[vorm] }))}
      />
      <TekstVeld {...veld('plaats', werkgever?.plaats)} label={t.plaats} breedte="middel" verplicht={false} />
      <TekstVeld
        {...veld('contactpersoon', werkgever?.contactpersoon)}
        label={t.contactpersoon}
        breedte="middel"
        verplicht={false}
      />
      <TekstVeld
        {...veld('telefoon', werkgever?.telefoon)}
        label={t.telefoon}
        breedte="middel"
        invoer="tel"
        verplicht={false}
      />
      <TekstVeld
        {...veld('email', werkgever?.email)}
        label={t.email}
        breedte="middel"
        invoer="email"
        verplicht={false}
      />
    </>
  );
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads the shared fields; undefined when one of them is wrong. */
export function readWerkgeverContact(lees: Veldlezer, invoer: Invoer): WerkgeverContact | undefined {
  const soort = lees.keuze('soort', WERKGEVER_SOORTEN, t.fouten.soort);
  const vorm = lees.keuze('vorm', WERKGEVER_VORMEN, t.fouten.vorm);
  const email = invoer.tekst('email');
  if (email !== '' && !EMAIL.test(email)) lees.meld('email', t.fouten.email);
  if (soort === undefined || vorm === undefined) return undefined;
  return {
    soort,
    vorm,
    email,
    plaats: invoer.tekst('plaats'),
    contactpersoon: invoer.tekst('contactpersoon'),
    telefoon: invoer.tekst('telefoon'),
  };
}

/** What is stored about an employer, as name and value. */
export function listWerkgeverGegevens(werkgever: WerkgeverContact): readonly Gegeven[] {
  return [
    { naam: t.soort, waarde: t.soorten[werkgever.soort] },
    { naam: t.vorm, waarde: t.vormen[werkgever.vorm] },
    { naam: t.plaats, waarde: werkgever.plaats },
    { naam: t.contactpersoon, waarde: werkgever.contactpersoon },
    { naam: t.telefoon, waarde: werkgever.telefoon },
    { naam: t.email, waarde: werkgever.email },
  ];
}
