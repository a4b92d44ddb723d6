import type {
  AndereKandidaat,
  EigenKandidaat,
  KandidatenLijst,
  Sortering,
} from '#application/kandidaat/index.ts';
import { sorteerNaam } from '#domain/persoon/index.ts';
import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import { formatDatumKort, formatWeken } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten as t } from '#web/texts/nl/kandidaat.ts';
import {
  Alinea,
  Knop,
  Knoppenrij,
  type Kolom,
  Kop,
  Label,
  Leeg,
  Link,
  Melding,
  Paginering,
  Stapel,
  Tabel,
} from '#web/ui/index.ts';
import { STAP_TOON } from '../dossier/kader.tsx';
import { dossierPad } from '../dossier/pad.ts';
import { KandidatenFilters } from './filters.tsx';
import { isGefilterd, type KandidatenStaat, staatPad, staatVraag } from './staat.ts';

type KandidatenProps = {
  readonly staat: KandidatenStaat;
  /** False for a jobcoach: own people, without where they came from. */
  readonly isGeheel: boolean;
  readonly zoektekst: string;
  /** The kept search is gone: say so instead of showing everyone as if it were the answer. */
  readonly zoekWeg: boolean;
  readonly lijst: KandidatenLijst;
  readonly vandaag: Datum;
  readonly verzoek: string;
  /** What was just done, in one sentence. */
  readonly gedaan: string | undefined;
};

/** The list of people: the own caseload, or everyone with what may be seen of them. */
export function KandidatenPagina(props: KandidatenProps) {
  const { staat, lijst, vandaag, isGeheel } = props;
  const eigen = lijst.rijen.filter((rij) => rij.soort === 'eigen');
  const andere = lijst.rijen.filter((rij) => rij.soort === 'ander');
  const van = (staat.pagina - 1) * staat.perPagina + 1;
  return (
    <Stapel ruimte="ruim">
      <Kop niveau={1}>{isGeheel ? t.titel : t.bereik.eigen}</Kop>
      {props.gedaan !== undefined && (
        <Melding soort="ok" aankondigen>
          <p>{props.gedaan}</p>
        </Melding>
      )}
      {isGeheel && (
        <Knoppenrij>
          <Knop href="/werk/kandidaten/nieuw">{t.nieuw}</Knop>
        </Knoppenrij>
      )}
      <KandidatenFilters {...props} werksoorten={lijst.werksoorten} />
      {props.zoekWeg && (
        <Melding soort="info">
          <p>{t.zoekWeg}</p>
        </Melding>
      )}
      <Alinea>
        <strong>{t.aantal(lijst.totaal)}</strong>
        {lijst.lijktOp && `. ${t.lijktOp}`}
      </Alinea>
      {lijst.totaal === 0 && <Niemand staat={staat} isGeheel={isGeheel} />}
      {eigen.length > 0 && (
        <Tabel
          id="kandidaten"
          bijschrift={t.bereik.eigen}
          bijschriftVerborgen={andere.length === 0}
          kolommen={kolommenVan(staat, vandaag, isGeheel)}
          rijen={eigen}
          sleutel={({ nummer }) => nummer}
        />
      )}
      {andere.length > 0 && (
        <>
          <Tabel
            id="andere-kandidaten"
            bijschrift={t.andereTabel}
            kolommen={andereKolommen(staat)}
            rijen={andere}
            sleutel={({ nummer }) => nummer}
          />
          <Alinea soort="klein">{t.andereUitleg}</Alinea>
        </>
      )}
      <Paginering
        pagina={staat.pagina}
        aantalPaginas={Math.ceil(lijst.totaal / staat.perPagina)}
        href={(pagina) => staatPad(staat, { pagina })}
        stand={t.stand(van, van + lijst.rijen.length - 1, lijst.totaal)}
      />
    </Stapel>
  );
}

function Niemand({ staat, isGeheel }: Pick<KandidatenProps, 'staat' | 'isGeheel'>) {
  if (isGefilterd(staat)) {
    return (
      <Leeg
        titel={t.leeg.filter}
        actie={
          <Knop soort="tweede" href="/werk/kandidaten">
            {t.leeg.wis}
          </Knop>
        }
      >
        <Alinea>{t.leeg.filterUitleg}</Alinea>
      </Leeg>
    );
  }
  if (!isGeheel) {
    return (
      <Leeg titel={t.leeg.niemand}>
        <Alinea>{t.leeg.jobcoachUitleg}</Alinea>
      </Leeg>
    );
  }
  return (
    <Leeg titel={t.leeg.niemand} actie={<Knop href="/werk/kandidaten/nieuw">{t.nieuw}</Knop>}>
      <Alinea>{t.leeg.niemandUitleg}</Alinea>
    </Leeg>
  );
}

function kolommenVan(
  staat: KandidatenStaat,
  vandaag: Datum,
  isGeheel: boolean,
): readonly Kolom<EigenKandidaat>[] {
  const lijst = staatVraag(staat);
  const kop = (sortering: Sortering) => ({
    kop: t.kolommen[sortering],
    sorteren: sorteerOp(staat, sortering),
  });
  return [
    {
      ...kop('naam'),
      rijkop: true,
      cel: ({ nummer, naam }) => <Link href={dossierPad(nummer, '', { lijst })}>{sorteerNaam(naam)}</Link>,
    },
    {
      ...kop('stap'),
      cel: ({ stap }) => <Label toon={STAP_TOON[stap]}>{dossierTeksten.stap[stap]}</Label>,
    },
    { ...kop('wacht-sinds'), cel: ({ wachtSinds }) => <WachtSinds dag={wachtSinds} vandaag={vandaag} /> },
    { kop: t.kolommen.wens, cel: ({ eersteWens }) => eersteWens ?? dossierTeksten.onbekend },
    ...(isGeheel
      ? [{ kop: t.kolommen.herkomst, cel: ({ herkomst }: EigenKandidaat) => t.herkomst[herkomst] }]
      : []),
    {
      ...kop('laatste-gesprek'),
      cel: ({ laatsteGesprek }) => (laatsteGesprek ? formatDatumKort(laatsteGesprek) : t.geenGesprek),
    },
  ];
}

function WachtSinds({ dag, vandaag }: { dag: Datum | null; vandaag: Datum }) {
  if (dag === null) return <span class="gp-onbekend">{t.wachtNiet}</span>;
  return (
    <>
      {formatDatumKort(dag)} ({formatWeken(Math.floor(dagenTussen(dag, vandaag) / 7))})
    </>
  );
}

function andereKolommen(staat: KandidatenStaat): readonly Kolom<AndereKandidaat>[] {
  return [
    {
      kop: t.kolommen.nummer,
      rijkop: true,
      cel: ({ nummer }) => <Link href={dossierPad(nummer, '', { lijst: staatVraag(staat) })}>{nummer}</Link>,
    },
    { kop: t.kolommen.klantmanager, cel: ({ klantmanager }) => klantmanager ?? t.geenKlantmanager },
  ];
}

/** Once more on the same column turns the order round. Without a search the plain list is by name. */
function sorteerOp(staat: KandidatenStaat, sortering: Sortering) {
  const nu = staat.sortering ?? (staat.zoek === '' ? 'naam' : null);
  const actief = nu === sortering;
  return {
    href: staatPad(staat, { sortering, aflopend: actief && !staat.aflopend }),
    richting: actief ? (staat.aflopend ? ('aflopend' as const) : ('oplopend' as const)) : undefined,
  };
}
