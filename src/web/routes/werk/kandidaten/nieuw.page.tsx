import type { ConceptKandidaat } from '#application/kandidaat/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Knoppenrij,
  Kop,
  Melding,
  TekstVeld,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';

const t = kandidaatTeksten.registreren;

type NieuweKandidaatProps = {
  readonly staat: FormulierStaat;
  /** What was filled in before, when someone comes back to change it. */
  readonly concept: ConceptKandidaat | undefined;
  readonly verlopen: boolean;
};

/** Step 1 of adding someone: who is it, so that we can look whether the person is known. */
export function NieuweKandidaatPagina({ staat, concept, verlopen }: NieuweKandidaatProps) {
  const { invoer, fouten, verstuurd } = staat;
  const veld = (naam: string, bewaard: string) => ({
    naam,
    waarde: verstuurd ? invoer.tekst(naam) : bewaard,
    fout: fouten.find((fout) => fout.naam === naam)?.tekst,
  });
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Foutsamenvatting fouten={fouten} />
      {verlopen && (
        <Melding soort="info">
          <p>{t.verlopen}</p>
        </Melding>
      )}
      <Kop niveau={2}>{t.stap1}</Kop>
      <Alinea>{t.stap1Uitleg}</Alinea>
      <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
        <TekstVeld
          {...veld('voornaam', concept?.naam.voornaam ?? '')}
          label={t.voornaam}
          maxLengte={80}
          verplicht
        />
        <TekstVeld
          {...veld('voorvoegsel', concept?.naam.voorvoegsel ?? '')}
          label={t.voorvoegsel}
          hint={t.voorvoegselHint}
          breedte="kort"
          maxLengte={20}
          verplicht={false}
        />
        <TekstVeld
          {...veld('achternaam', concept?.naam.achternaam ?? '')}
          label={t.achternaam}
          maxLengte={80}
          verplicht
        />
        <DatumVeld
          {...veld('geboortedatum', concept ? formatDatumKort(concept.geboortedatum) : '')}
          label={t.geboortedatum}
          verplicht
        />
        <TekstVeld
          {...veld('bsn', concept?.bsn ?? '')}
          label={t.bsn}
          hint={t.bsnHint}
          breedte="middel"
          invoer="numeric"
          maxLengte={14}
          verplicht={false}
        />
        <Knoppenrij>
          <Knop>{t.zoek}</Knop>
          <Knop soort="stil" href="/werk/kandidaten">
            {t.terug}
          </Knop>
        </Knoppenrij>
      </Formulier>
    </>
  );
}
