import type { PersoonGegevens } from '#application/dossier/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { DatumVeld, TekstVeld } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, HuidigeVersie } from '../../../rand/velden.tsx';
import { DossierFormulier } from './formulier.tsx';

const t = dossierTeksten.gegevens;

type GegevensProps = {
  readonly nummer: string;
  readonly staat: FormulierStaat;
  readonly persoon: PersoonGegevens;
};

/** Changes who the person is and how to reach them. A BSN can only be added, never read here. */
export function GegevensPagina({ nummer, staat, persoon }: GegevensProps) {
  const veld = createVelden(staat);
  return (
    <DossierFormulier
      titel={t.titel}
      staat={staat}
      nummer={nummer}
      knop={t.knop}
      versie={persoon.versie}
      vooraf={
        <HuidigeVersie
          staat={staat}
          gegevens={[
            { naam: t.voornaam, waarde: persoon.voornaam },
            { naam: t.voorvoegsel, waarde: persoon.voorvoegsel },
            { naam: t.achternaam, waarde: persoon.achternaam },
            { naam: t.geboortedatum, waarde: formatDatum(persoon.geboortedatum) },
            { naam: t.postcode, waarde: persoon.postcode },
            { naam: t.telefoon, waarde: persoon.telefoon },
            { naam: t.email, waarde: persoon.email },
          ]}
        />
      }
    >
      <TekstVeld {...veld('voornaam', persoon.voornaam)} label={t.voornaam} maxLengte={80} verplicht />
      <TekstVeld
        {...veld('voorvoegsel', persoon.voorvoegsel)}
        label={t.voorvoegsel}
        breedte="kort"
        maxLengte={20}
        verplicht={false}
      />
      <TekstVeld {...veld('achternaam', persoon.achternaam)} label={t.achternaam} maxLengte={80} verplicht />
      <DatumVeld
        {...veld('geboortedatum', formatDatumKort(persoon.geboortedatum))}
        label={t.geboortedatum}
        verplicht
      />
      <TekstVeld
        {...veld('postcode', persoon.postcode ?? '')}
        label={t.postcode}
        hint={t.postcodeHint}
        breedte="kort"
        maxLengte={8}
        verplicht={false}
      />
      <TekstVeld
        {...veld('telefoon', persoon.telefoon)}
        label={t.telefoon}
        breedte="middel"
        invoer="tel"
        maxLengte={20}
        verplicht={false}
      />
      <TekstVeld
        {...veld('email', persoon.email)}
        label={t.email}
        invoer="email"
        maxLengte={120}
        verplicht={false}
      />
      {!persoon.heeftBsn && (
        <TekstVeld
          {...veld('bsn')}
          label={t.bsn}
          hint={t.bsnHint}
          breedte="middel"
          invoer="numeric"
          maxLengte={14}
          verplicht={false}
        />
      )}
    </DossierFormulier>
  );
}
