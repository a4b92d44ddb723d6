import { isMogelijk, MATCHREGELS_VERSIE } from '#domain/matchen/index.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import { Alinea, Foutsamenvatting, Kop, Link, Stapel, Tweeluik } from '#web/ui/index.ts';
import { VoorstelRegel } from '../voorstel/regel.tsx';
import { AnderePlekken } from './andere-plekken.tsx';
import { chooseBladzijde } from './filter.ts';
import { GeenPlek } from './geen-plek.tsx';
import { KeuzeKolom } from './keuze-kolom.tsx';
import { PlekAanbod } from './plek-aanbod.tsx';
import type { MatchProps } from './props.ts';
import { VergelijkBalk } from './vergelijk-balk.tsx';

/** One person beside the places: what was chosen and needed on one side, the places in their order on the other. */
export function MatchPagina(props: MatchProps) {
  const { voornaam, beeld, dossier, lopend, vandaag, mag, fouten } = props;
  const gekozen = beeld.plekken.filter(({ rang }) => rang !== null);
  const blad = chooseBladzijde(
    beeld.plekken.filter(({ rang }) => rang === null),
    props.staat,
  );
  return (
    <Stapel>
      <Foutsamenvatting fouten={fouten} />
      <Stapel ruimte="krap">
        <Kop niveau={2}>{t.kop(voornaam)}</Kop>
        <Alinea>
          {gekozen.length > 0 ? t.volgorde(voornaam) : t.volgordeZonder} {t.onbekendNooit}
        </Alinea>
        <a class="nl-link gp-tweeluik__sprong" href="#plekken">
          {t.keuze.naarPlekken}
        </a>
      </Stapel>
      {lopend && (
        <VoorstelRegel
          {...{ voorstellen: props.voorstellen, link: dossier, vandaag }}
          voorstel={lopend}
          titel={voorstelTeksten.lopend}
        />
      )}
      <Tweeluik
        smal="links"
        opzij={
          <>
            <KeuzeKolom voornaam={voornaam} beeld={beeld} link={dossier} />
            <Alinea soort="klein">
              {t.bronAfstand} {t.versie(MATCHREGELS_VERSIE)}
            </Alinea>
            <Link href={dossier('keuze')} soort="terug">
              {t.keuze.terug}
            </Link>
          </>
        }
      >
        <Kop niveau={2} maat={3} id="plekken">
          {t.plekken.kop}
        </Kop>
        {!beeld.plekken.some(isMogelijk) && (
          <GeenPlek voornaam={voornaam} plekken={beeld.plekken} link={dossier} mag={mag} />
        )}
        {gekozen.map((plek) => (
          <PlekAanbod key={plek.nummer} {...props} plek={plek} open={plek.heeftPlaats} />
        ))}
        <AnderePlekken {...props} blad={blad} aantal={beeld.plekken.length - gekozen.length} />
        {gekozen.length + blad.plekken.length > 1 && <VergelijkBalk {...props} />}
      </Tweeluik>
    </Stapel>
  );
}
