import type { AanvaardeAfwijking } from '#application/dienstverband/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { Alinea, Feiten, Knop, Knoppenrij, Kop, Label, Leeg, Link, Melding, Stapel } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import type { SubsidieMetBedrag } from '../loonkostensubsidie/subsidie-blok.tsx';
import { Afwijkingen } from './afwijkingen.tsx';
import { DienstverbandVlak, formatPeriode } from './dienstverband.page.tsx';

type WerkProps = {
  readonly voornaam: string;
  readonly link: DossierLink;
  readonly plaatsingen: readonly PlaatsingBeeld[];
  readonly subsidies: readonly SubsidieMetBedrag[];
  readonly aanvaard: VoorstelBeeld | undefined;
  readonly afwijkingen: readonly AanvaardeAfwijking[];
  readonly heeftHardeRegel: boolean;
  readonly vandaag: Datum;
};

/** Where the person works and worked: each plaatsing with its contracts. */
export function WerkPagina({
  voornaam,
  link,
  plaatsingen,
  subsidies,
  aanvaard,
  vandaag,
  ...regels
}: WerkProps) {
  return (
    <Stapel>
      <Kop niveau={2}>{t.titel}</Kop>
      {aanvaard && (
        <Melding soort="ok">
          <Alinea>{t.klaar(aanvaard.werkplek)}</Alinea>
          <Knop href={link('werk/plaatsen', [['voorstel', aanvaard.id]])}>{t.maak}</Knop>
        </Melding>
      )}
      {plaatsingen.length === 0 && !aanvaard && (
        <Leeg titel={t.leeg} kopniveau={3} actie={<Knop href={link('keuze')}>{t.naarKeuze}</Knop>}>
          <Alinea>{t.leegUitleg(voornaam)}</Alinea>
        </Leeg>
      )}
      {plaatsingen.map((plaatsing) => (
        <Plaatsing
          key={plaatsing.id}
          plaatsing={plaatsing}
          alle={plaatsingen.flatMap(({ dienstverbanden }) => dienstverbanden)}
          subsidies={subsidies}
          link={link}
          vandaag={vandaag}
        />
      ))}
      <Afwijkingen {...regels} link={link} />
    </Stapel>
  );
}

type PlaatsingProps = {
  readonly plaatsing: PlaatsingBeeld;
  readonly alle: PlaatsingBeeld['dienstverbanden'];
  readonly subsidies: readonly SubsidieMetBedrag[];
  readonly link: DossierLink;
  readonly vandaag: Datum;
};

function Plaatsing({ plaatsing, alle, subsidies, link, vandaag }: PlaatsingProps) {
  const { id, soort, periode, werkplek, werkplekNummer, werkgever, zitplaats, dienstverbanden } = plaatsing;
  const stand = containsDatum(periode, vandaag) ? 'nu' : periode.van > vandaag ? 'later' : 'voorbij';
  return (
    <section aria-labelledby={`plaatsing-${id}`} class="gp-stapel">
      <Kop niveau={2} id={`plaatsing-${id}`}>
        <Link href={`/werk/plekken/${werkplekNummer}`}>{werkplek}</Link>{' '}
        <Label toon={stand === 'nu' ? 'goed' : 'neutraal'}>{t.standen[stand]}</Label>
      </Kop>
      <Feiten
        feiten={[
          { naam: t.feiten.soort, waarde: t.soorten[soort] },
          { naam: t.dienstverband.looptijd, waarde: formatPeriode(periode) },
          { naam: t.feiten.werkgever, waarde: werkgever },
          { naam: t.feiten.zitplaats, waarde: t.zitplaats(zitplaats) },
        ]}
      />
      {soort === 'beschut-werk' && dienstverbanden.length === 0 && <Alinea>{t.dienstverband.geen}</Alinea>}
      {dienstverbanden.map((dienstverband) => (
        <DienstverbandVlak
          key={dienstverband.id}
          dienstverband={dienstverband}
          plaatsing={plaatsing}
          alle={alle}
          subsidies={subsidies.filter(({ dienstverbandId }) => dienstverbandId === dienstverband.id)}
          link={link}
          vandaag={vandaag}
          acties={stand !== 'voorbij'}
        />
      ))}
      {stand !== 'voorbij' && (
        <Knoppenrij>
          <Knop soort="tweede" href={link(`werk/contract/${id}`)} aanvulling={werkplek}>
            {soort === 'proefplaats' ? t.acties.omzetten : t.acties.verleng}
          </Knop>
          {soort === 'proefplaats' && (
            <Knop soort="tweede" href={link(`werk/proefplaats/${id}`)} aanvulling={werkplek}>
              {t.acties.proef}
            </Knop>
          )}
        </Knoppenrij>
      )}
    </section>
  );
}
