import { DEFINITIES, type OpenbaarGetal, type OpenbareStand } from '#application/publicatie/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import {
  Alinea,
  formatGetal,
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
import { Bronregel } from './feit-tekst.tsx';

const { start: t, cijfer: namen } = openbaarLijstTeksten;

const NAMEN = {
  taakstelling: namen.doel,
  werkzaam: namen.werkzaam,
  wachtend: namen.wachtend,
  tekort: namen.tekort,
  positief: namen.positief,
} as const;

type Getoond = keyof typeof NAMEN;

const EENHEDEN: Readonly<Record<Getoond, string>> = {
  taakstelling: namen.banen,
  werkzaam: namen.mensen,
  wachtend: namen.mensen,
  tekort: namen.banen,
  positief: namen.mensen,
};

/** Coverage stands with the people at work. */
const VOLGORDE = ['werkzaam', 'taakstelling', 'wachtend', 'tekort', 'positief'] as const;

/** The front door: what this is, your own gemeente, and the country. Published national figures, newest first. */
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
        <Tegel titel={t.kaarten.rekenhulp} href="/rekenhulp">
          <Alinea>{t.kaarten.rekenhulpTekst}</Alinea>
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
  const bekend = VOLGORDE.filter((cijfer) => stand.cijfers[cijfer].status === 'bekend');
  return (
    <Stapel>
      <Kop niveau={3}>{t.eind(jaarVan(stand.peildatum))}</Kop>
      <Alinea>{composeZin(stand)}</Alinea>
      <Rooster cel="smal">
        {bekend.map((cijfer) => (
          <Cijfer key={cijfer} cijfer={cijfer} cijfers={stand.cijfers} />
        ))}
      </Rooster>
    </Stapel>
  );
}

/** What happened in one line: working, target and waiting of one series. */
function composeZin({ cijfers }: OpenbareStand): string {
  const { werkzaam, taakstelling, wachtend } = cijfers;
  return t.zin(toonGetal(werkzaam), toonGetal(taakstelling), toonGetal(wachtend));
}

function toonGetal({ waarde }: OpenbaarGetal): string {
  return waarde === null ? algemeen.onbekend : formatGetal(Number(waarde));
}

function Cijfer({ cijfer, cijfers }: { cijfer: Getoond; cijfers: OpenbareStand['cijfers'] }) {
  const { waarde, definitie, peildatum, bron } = cijfers[cijfer];
  const { dekking } = cijfers;
  const deel =
    cijfer === 'werkzaam' && dekking.waarde !== null ? formatDeel(String(dekking.waarde)) : undefined;
  return (
    <Kerncijfer
      naam={NAMEN[cijfer]}
      waarde={Number(waarde)}
      eenheid={EENHEDEN[cijfer]}
      toelichting={deel && t.deel(deel)}
      definitie={DEFINITIES[definitie]}
      peildatum={formatDatum(peildatum)}
      bron={<Bronregel bron={bron} />}
    />
  );
}
