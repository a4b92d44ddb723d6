import type { GegevenKeuze, KeuzeBeeld } from '#application/keuze/index.ts';
import { findLopendVoorstel, type VoorstelBeeld } from '#application/voorstel/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';
import { samenTeksten } from '#web/texts/nl/samen.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import { Alinea, Knop, Knoppenrij, Kop, Leeg, Lijst, Link, Stapel } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { HOOGSTE_VERGELIJK, type MatchLink } from '../matchen/staat.ts';
import { VoorstelRegel } from '../voorstel/regel.tsx';
import { KeuzeTabel } from './tabel.tsx';

type KeuzeProps = {
  readonly voornaam: string;
  readonly link: DossierLink;
  readonly beeld: KeuzeBeeld;
  readonly voorstellen: readonly VoorstelBeeld[];
  readonly match: MatchLink;
  readonly magVoorstellen: boolean;
  readonly vandaag: Datum;
};

/** The person's own choice in short, the way to all places, and what was before. */
export function KeuzePagina(props: KeuzeProps) {
  const { voornaam, link, beeld, voorstellen, match, vandaag } = props;
  const gekozen = beeld.plekken.filter(({ rang }) => rang !== null).map(({ nummer }) => nummer);
  const lopend = findLopendVoorstel(voorstellen);
  const huidig = beeld.keuzes.find(({ vervangenOp }) => vervangenOp === null);
  return (
    <Stapel>
      {lopend && (
        <VoorstelRegel {...{ voorstellen, link, vandaag }} voorstel={lopend} titel={voorstelTeksten.lopend} />
      )}
      <Kop niveau={2}>{t.kop(voornaam)}</Kop>
      {huidig === undefined ? (
        <Leeg
          titel={t.leeg}
          kopniveau={3}
          actie={
            <Knoppenrij>
              <Knop href={link('samen')}>{samenTeksten.knop}</Knop>
              <Knop soort="tweede" href={link('keuze/nieuw')}>
                {t.kies}
              </Knop>
              <Knop soort="stil" href={match('', {})}>
                {t.naarMatchen}
              </Knop>
            </Knoppenrij>
          }
        >
          <Alinea>{t.leegUitleg(voornaam)}</Alinea>
        </Leeg>
      ) : (
        <>
          <Alinea>
            {t.volgorde(voornaam)} {t.gekozenOp(formatDatum(huidig.gekozenOp))}{' '}
            {huidig.aanwezig === '' ? t.geenAanwezig : t.aanwezigBij(huidig.aanwezig)}{' '}
            <Link href={link('rondes')}>{t.rondes}</Link>
          </Alinea>
          <KeuzeTabel
            plekken={beeld.plekken}
            voornaam={voornaam}
            link={link}
            heeftLopendVoorstel={lopend !== undefined}
            magVoorstellen={props.magVoorstellen}
          />
          <Knoppenrij>
            <Knop href={match('', {})}>{t.naarMatchen}</Knop>
            <Knop soort="tweede" href={link('samen')}>
              {samenTeksten.knop}
            </Knop>
            <Knop soort="tweede" href={link('keuze/nieuw')}>
              {t.nieuweKeuze}
            </Knop>
          </Knoppenrij>
          {gekozen.length > 1 && (
            <Link href={match('vergelijk', { vinkjes: gekozen.slice(0, HOOGSTE_VERGELIJK) })}>
              {t.vergelijk}
            </Link>
          )}
        </>
      )}
      <Voorstellen voorstellen={voorstellen} lopend={lopend} link={link} vandaag={vandaag} />
      <EerdereKeuzes keuzes={beeld.keuzes.filter((keuze) => keuze !== huidig)} />
    </Stapel>
  );
}

type VoorstellenProps = Pick<KeuzeProps, 'voorstellen' | 'link' | 'vandaag'> & {
  readonly lopend: VoorstelBeeld | undefined;
};

function Voorstellen({ voorstellen, lopend, link, vandaag }: VoorstellenProps) {
  const andere = voorstellen.filter((voorstel) => voorstel !== lopend);
  if (andere.length === 0) return null;
  return (
    <>
      <Kop niveau={2}>{voorstelTeksten.eerdere}</Kop>
      {andere.map((voorstel) => (
        <VoorstelRegel key={voorstel.id} {...{ voorstel, voorstellen, link, vandaag }} titel={undefined} />
      ))}
    </>
  );
}

function EerdereKeuzes({ keuzes }: { readonly keuzes: readonly GegevenKeuze[] }) {
  if (keuzes.length === 0) return null;
  return (
    <>
      <Kop niveau={2}>{t.geschiedenis}</Kop>
      {keuzes.map(({ id, gekozenOp, vervangenOp, aanwezig, plekken }) => (
        <div key={id}>
          <Kop niveau={3}>
            {t.gekozenOp(formatDatum(gekozenOp))} {vervangenOp && t.vervangen(formatDatum(vervangenOp))}
          </Kop>
          <Lijst
            soort="nummers"
            items={plekken.map(({ nummer, naam, werkgever }) => ({
              sleutel: nummer,
              inhoud: `${naam}, ${werkgever}`,
            }))}
          />
          {aanwezig !== '' && <Alinea soort="klein">{t.aanwezigBij(aanwezig)}</Alinea>}
        </div>
      ))}
    </>
  );
}
