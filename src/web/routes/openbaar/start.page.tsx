import { DEFINITIES, type OpenbaarGetal, type OpenbareStand } from '#application/publicatie/index.ts';
import { OPENBARE_CIJFERS, type OpenbaarCijfer } from '#domain/publicatie/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import {
  Alinea,
  Kerncijfer,
  Knop,
  Kop,
  Link,
  Rooster,
  Stapel,
  Tegel,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import { formatDeel } from './deel-tekst.ts';

const { start: t, cijfer: namen } = openbaarLijstTeksten;

const NAMEN: Readonly<Record<OpenbaarCijfer, string>> = { ...namen, taakstelling: namen.doel };

const EENHEDEN: Partial<Record<OpenbaarCijfer, string>> = {
  taakstelling: namen.banen,
  werkzaam: namen.mensen,
  positief: namen.mensen,
  wachtend: namen.mensen,
  tekort: namen.banen,
};

/** The front door: what this is, your own gemeente, and the country. Published national figures, oldest first. */
export function StartPagina({ standen }: { standen: readonly OpenbareStand[] }) {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </Stapel>
      <Zoek />
      <Stapel>
        <Kop niveau={2}>{t.landKop}</Kop>
        <Alinea>{t.landUitleg}</Alinea>
        {standen.map((stand) => (
          <Landcijfers key={stand.peildatum} stand={stand} />
        ))}
        <p>
          <Link href="/landelijk" soort="vooruit">
            {t.landMeer}
          </Link>
        </p>
      </Stapel>
      <Rooster>
        <Tegel titel={t.kaarten.regios} href="/regios">
          <Alinea>{t.kaarten.regiosTekst}</Alinea>
        </Tegel>
        <Tegel titel={t.kaarten.uitleg} href="/uitleg/beschut-werk">
          <Alinea>{t.kaarten.uitlegTekst}</Alinea>
        </Tegel>
        <Tegel titel={t.kaarten.tellen} href="/uitleg/hoe-we-tellen">
          <Alinea>{t.kaarten.tellenTekst}</Alinea>
        </Tegel>
      </Rooster>
      <Stapel>
        <Kop niveau={2}>{t.overKop}</Kop>
        <Alinea>{t.over}</Alinea>
        <Alinea>{t.overOpen}</Alinea>
      </Stapel>
    </Stapel>
  );
}

function Zoek() {
  return (
    <Vlak toon="accent" kopId="zoek-kop">
      <Kop niveau={2} id="zoek-kop">
        {t.zoekKop}
      </Kop>
      <search>
        <form class="gp-formulier" method="get" action="/gemeenten" noValidate>
          <TekstVeld
            naam="zoek"
            label={t.zoekLabel}
            hint={t.zoekHint}
            breedte="middel"
            invoer="search"
            verplicht
          />
          <div class="gp-knoppenrij">
            <Knop>{t.zoekKnop}</Knop>
            <Knop soort="stil" href="/gemeenten">
              {t.alle}
            </Knop>
          </div>
        </form>
      </search>
    </Vlak>
  );
}

function Landcijfers({ stand }: { stand: OpenbareStand }) {
  const bekend = OPENBARE_CIJFERS.filter((cijfer) => stand.cijfers[cijfer].status === 'bekend');
  return (
    <Stapel>
      <Kop niveau={3}>{t.eind(jaarVan(stand.peildatum))}</Kop>
      <Rooster cel="smal">
        {bekend.map((cijfer) => (
          <Cijfer key={cijfer} cijfer={cijfer} getal={stand.cijfers[cijfer]} />
        ))}
      </Rooster>
    </Stapel>
  );
}

function Cijfer({ cijfer, getal }: { cijfer: OpenbaarCijfer; getal: OpenbaarGetal }) {
  const { waarde } = getal;
  return (
    <Kerncijfer
      naam={NAMEN[cijfer]}
      waarde={cijfer === 'dekking' ? formatDeel(String(waarde)) : Number(waarde)}
      eenheid={EENHEDEN[cijfer]}
      definitie={DEFINITIES[getal.definitie]}
      peildatum={formatDatum(getal.peildatum)}
      bron={getal.bron}
    />
  );
}
