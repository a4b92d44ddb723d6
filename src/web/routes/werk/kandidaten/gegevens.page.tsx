import { type ConceptKandidaat, type Dubbel, HERKOMSTEN } from '#application/kandidaat/index.ts';
import { maskBsn, weergaveNaam } from '#domain/persoon/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  GegevensLijst,
  KeuzeVeld,
  Knop,
  Knoppenrij,
  Kop,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { Dubbelen, DubbelKeuze, isRegistreerbaar } from './dubbelen.tsx';

const t = kandidaatTeksten.registreren;

type KandidaatGegevensProps = {
  readonly staat: FormulierStaat;
  readonly concept: ConceptKandidaat;
  readonly conceptId: string;
  readonly dubbelen: readonly Dubbel[];
};

/** Step 2 of adding someone: is it one of these people, and what is missing. Nothing has to be typed again. */
export function KandidaatGegevensPagina({ staat, concept, conceptId, dubbelen }: KandidaatGegevensProps) {
  const { invoer, fouten } = staat;
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  const wijzig = { href: `/werk/kandidaten/nieuw?concept=${conceptId}` };
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Foutsamenvatting fouten={fouten} />
      <Kop niveau={2}>{t.stap2}</Kop>
      <Dubbelen dubbelen={dubbelen} />
      <Vlak kopId="wie">
        <Kop niveau={3} id="wie">
          {t.gegevens}
        </Kop>
        <GegevensLijst
          gegevens={[
            { naam: t.naam, waarde: weergaveNaam(concept.naam), actie: wijzig },
            { naam: t.geboortedatum, waarde: formatDatum(concept.geboortedatum), actie: wijzig },
            { naam: t.bsn, waarde: concept.bsn ? maskBsn(concept.bsn) : t.geenBsn, actie: wijzig },
          ]}
        />
      </Vlak>
      {isRegistreerbaar(dubbelen) ? (
        <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
          <DubbelKeuze dubbelen={dubbelen} waarde={invoer.tekst('keuze')} fout={foutVan('keuze')} />
          <KeuzeVeld
            naam="herkomst"
            label={t.herkomst}
            verplicht
            waarde={invoer.tekst('herkomst')}
            fout={foutVan('herkomst')}
            opties={HERKOMSTEN.map((herkomst) => ({
              waarde: herkomst,
              label: kandidaatTeksten.herkomst[herkomst],
            }))}
          />
          <TekstVeld
            naam="postcode"
            label={t.postcode}
            hint={t.postcodeHint}
            breedte="kort"
            maxLengte={8}
            verplicht={false}
            waarde={invoer.tekst('postcode')}
            fout={foutVan('postcode')}
          />
          <TekstVeld
            naam="telefoon"
            label={t.telefoon}
            breedte="middel"
            invoer="tel"
            maxLengte={20}
            verplicht={false}
            waarde={invoer.tekst('telefoon')}
          />
          <Alinea>{t.klantmanager}</Alinea>
          <Knoppenrij>
            <Knop>{t.maak}</Knop>
            <Knop soort="stil" href="/werk/kandidaten">
              {t.terug}
            </Knop>
          </Knoppenrij>
        </Formulier>
      ) : (
        <DubbelKeuze dubbelen={dubbelen} waarde="" fout={undefined} />
      )}
    </>
  );
}
