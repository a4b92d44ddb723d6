import {
  type GegevenKeuze,
  isVoorTeStellen,
  type MatchBeeld,
  type MatchPlek,
} from '#application/keuze/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { samenTeksten } from '#web/texts/nl/samen.ts';
import { Alinea, Kop, Lijst, Link, Stapel, Vlak } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { Eisen } from './eisen.tsx';

type KeuzeKolomProps = {
  readonly voornaam: string;
  readonly beeld: MatchBeeld;
  readonly link: DossierLink;
};

/** What the person chose and needs, and what nobody asked yet. */
export function KeuzeKolom({ voornaam, beeld, link }: KeuzeKolomProps) {
  const huidig = beeld.keuze.keuzes.find(({ vervangenOp }) => vervangenOp === null);
  return (
    <>
      <Vlak kopId="keuze">
        <Kop niveau={2} maat={3} id="keuze">
          {t.keuze.kop(voornaam)}
        </Kop>
        {huidig === undefined ? (
          <Alinea>{t.keuze.geen(voornaam)}</Alinea>
        ) : (
          <Volgorde huidig={huidig} plekken={beeld.plekken} />
        )}
        <Stapel ruimte="krap">
          <Link href={link('samen')}>{samenTeksten.knop}</Link>
          <Link href={link('keuze/nieuw')}>
            {huidig === undefined ? keuzeTeksten.kies : keuzeTeksten.nieuweKeuze}
          </Link>
        </Stapel>
      </Vlak>
      <Vlak kopId="harde-eisen">
        <Kop niveau={2} maat={3} id="harde-eisen">
          {t.eisen.kop}
        </Kop>
        <Eisen voornaam={voornaam} wensen={beeld.wensen} link={link} />
      </Vlak>
    </>
  );
}

function Volgorde({
  huidig,
  plekken,
}: {
  readonly huidig: GegevenKeuze;
  readonly plekken: readonly MatchPlek[];
}) {
  return (
    <>
      <Lijst
        soort="nummers"
        items={plekken
          .filter(({ rang }) => rang !== null)
          .map((plek) => ({
            sleutel: plek.nummer,
            inhoud: (
              <>
                <Link href={`#plek-${plek.nummer}`}>{plek.naam}</Link>
                <br />
                {t.keuze.stand[standVan(plek)]}
              </>
            ),
          }))}
      />
      <Alinea soort="klein">
        {keuzeTeksten.gekozenOp(formatDatum(huidig.gekozenOp))}{' '}
        {huidig.aanwezig === '' ? keuzeTeksten.geenAanwezig : keuzeTeksten.aanwezigBij(huidig.aanwezig)}
      </Alinea>
    </>
  );
}

function standVan(plek: MatchPlek): keyof typeof t.keuze.stand {
  if (!plek.heeftPlaats) return 'bezet';
  return isVoorTeStellen(plek) ? 'vrij' : 'past-niet';
}
