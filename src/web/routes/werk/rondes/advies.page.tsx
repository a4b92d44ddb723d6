import type {
  Pleknamen,
  Ronde,
  Rondeadvies,
  RondeUitkomstRij,
  Toestemmingsvraag,
} from '#application/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { rondeAdviesTeksten as t } from '#web/texts/nl/ronde-advies.ts';
import {
  Alinea,
  Bronvermelding,
  Kerncijfer,
  type Kolom,
  Kop,
  Leeg,
  Lijst,
  Link,
  Melding,
  Rooster,
  Stapel,
  Tabel,
} from '#web/ui/index.ts';
import { dossierPad } from '../dossier/pad.ts';

type AdviesProps = {
  readonly ronde: Pick<Ronde, 'nummer' | 'isNieuwste' | 'gedraaidOp' | 'beleid'>;
  readonly advies: Rondeadvies;
  readonly uitkomsten: readonly RondeUitkomstRij[];
  readonly plekken: Pleknamen;
};

/** Who could be placed as well if whom agrees to a lower place of the own list. Advice; nothing is changed here. */
export function RondeAdviesPagina({ ronde, advies, uitkomsten, plekken }: AdviesProps) {
  const rijen = new Map(uitkomsten.map((rij) => [rij.nummer, rij]));
  const naamVan = (plek: string) => plekken.get(plek)?.naam ?? plek;
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel(ronde.nummer)}</Kop>
      {!ronde.isNieuwste && <Melding soort="waarschuwing">{t.oud}</Melding>}
      <Alinea soort="inleiding">{t.boodschap(advies.geplaatst, advies.maximaalPlaatsbaar)}</Alinea>
      {advies.vragen.length === 0 ? (
        <Leeg titel={t.leeg} actie={<Link href="/sturing/werving">{t.werving}</Link>}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <>
          <Alinea>{t.vrijwillig}</Alinea>
          <Cijfers advies={advies} ronde={ronde} />
          <Tabel
            id="vragen"
            bijschrift={t.tabel(advies.vragen.length)}
            rijen={advies.vragen}
            sleutel={({ nummer }) => nummer}
            kolommen={[
              createKandidaatkolom(rijen),
              { kop: t.kolommen.van, cel: ({ van }) => t.keuze(van.rang, naamVan(van.plek)) },
              { kop: t.kolommen.naar, cel: ({ naar }) => t.keuze(naar.rang, naamVan(naar.plek)) },
              {
                kop: t.kolommen.wie,
                cel: ({ nummer }: Toestemmingsvraag) => rijen.get(nummer)?.klantmanager ?? t.geenKlantmanager,
              },
            ]}
          />
          <Tabel
            id="nieuw"
            bijschrift={t.nieuw}
            rijen={advies.nieuw}
            sleutel={({ nummer }) => nummer}
            kolommen={[
              createKandidaatkolom(rijen),
              { kop: t.kolommen.plek, cel: ({ plek }) => naamVan(plek) },
            ]}
          />
          <Kop niveau={2}>{t.stappen}</Kop>
          <Lijst soort="nummers" items={t.doe.map((stap) => ({ sleutel: stap, inhoud: stap }))} />
          <Alinea>{t.nietBewaard}</Alinea>
        </>
      )}
      <Bronvermelding {...describeBron(ronde)} />
    </Stapel>
  );
}

function Cijfers({ advies, ronde }: Pick<AdviesProps, 'advies' | 'ronde'>) {
  const bron = describeBron(ronde);
  return (
    <Rooster>
      <Kerncijfer
        naam={t.beloofd}
        waarde={advies.beloofd}
        eenheid={t.eenheid(advies.beloofd)}
        {...bron}
        definitie={t.beloofdUitleg}
      />
      <Kerncijfer
        naam={t.herberekend}
        waarde={advies.naHerberekening}
        eenheid={t.eenheid(advies.naHerberekening)}
        {...bron}
        definitie={t.herberekendUitleg}
      />
    </Rooster>
  );
}

function createKandidaatkolom<Rij extends { readonly nummer: string }>(
  rijen: ReadonlyMap<string, RondeUitkomstRij>,
): Kolom<Rij> {
  return {
    kop: t.kolommen.kandidaat,
    rijkop: true,
    cel: ({ nummer }) => (
      <Link href={dossierPad(nummer, 'keuze')}>{rijen.get(nummer)?.naam ?? t.dossier(nummer)}</Link>
    ),
  };
}

function describeBron({ gedraaidOp, beleid }: AdviesProps['ronde']) {
  return {
    definitie: t.definitie,
    peildatum: gedraaidOp === null ? '' : formatDatum(gedraaidOp),
    bron: t.bron(beleid ?? ''),
  };
}
