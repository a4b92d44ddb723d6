import type { ComponentChildren } from 'preact';
import { isVoorTeStellen, type MatchPlek } from '#application/keuze/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { matchTeksten } from '#web/texts/nl/matchen.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { Knop, Kop, Lijst, Link, Stapel, Tabel, Waarde } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { formatKm } from '../keuze/toets.ts';
import { formatUrenBereik } from '../plekken/tekst.ts';
import { describeStand, listRedenzinnen } from './reden.ts';
import { LIJSTEN } from './redenen.tsx';

const t = matchTeksten.vergelijk;

type VergelijkProps = {
  readonly voornaam: string;
  /** Two or three. */
  readonly plekken: readonly MatchPlek[];
  readonly dossier: DossierLink;
  readonly terug: string;
  readonly heeftLopendVoorstel: boolean;
  readonly magVoorstellen: boolean;
};

type Kenmerk = { readonly naam: string; readonly cel: (plek: MatchPlek) => ComponentChildren };

/** Two or three places beside each other: a column per place, a row per thing that matters. */
export function VergelijkPagina(props: VergelijkProps) {
  const { plekken, terug } = props;
  return (
    <Stapel>
      <Link href={terug} soort="terug">
        {t.terug}
      </Link>
      <Kop niveau={2}>{t.kop}</Kop>
      <Tabel
        id="vergelijking"
        bijschrift={t.tabel(plekken.length)}
        rijen={listKenmerken(props)}
        sleutel={({ naam }) => naam}
        kolommen={[
          { kop: t.kenmerk, rijkop: true, cel: ({ naam }) => naam },
          ...plekken.map((plek) => ({
            kop: plek.naam,
            cel: ({ cel }: Kenmerk) => <Waarde waarde={cel(plek)} />,
          })),
        ]}
      />
    </Stapel>
  );
}

function listKenmerken({
  voornaam,
  dossier,
  heeftLopendVoorstel,
  magVoorstellen,
}: VergelijkProps): readonly Kenmerk[] {
  const { rijen } = t;
  return [
    {
      naam: rijen.keuze,
      cel: ({ rang }) => (rang === null ? t.nietGekozen : matchTeksten.plekken.rang(rang, voornaam)),
    },
    ...listFeitkenmerken(),
    { naam: rijen.stand, cel: describeStand },
    ...LIJSTEN.map(
      (uitkomst): Kenmerk => ({
        naam: matchTeksten.lijsten[uitkomst],
        cel: ({ redenen }) => {
          const zinnen = listRedenzinnen(redenen, uitkomst, voornaam);
          return zinnen.length === 0 ? (
            '–'
          ) : (
            <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
          );
        },
      }),
    ),
    ...(magVoorstellen ? [createVoorstelkenmerk(dossier, heeftLopendVoorstel)] : []),
  ];
}

function createVoorstelkenmerk(dossier: DossierLink, heeftLopendVoorstel: boolean): Kenmerk {
  return {
    naam: t.rijen.voorstel,
    cel: (plek) => {
      if (heeftLopendVoorstel) return keuzeTeksten.waaromNiet['voorstel-loopt'];
      if (!plek.heeftPlaats) return keuzeTeksten.waaromNiet['geen-vrije-plaats'];
      if (!isVoorTeStellen(plek)) return keuzeTeksten.waaromNiet['plek-past-niet'];
      return (
        <Knop klein href={dossier(`voorstel/${plek.nummer}`)} aanvulling={plek.naam}>
          {matchTeksten.plekken.stelVoor}
        </Knop>
      );
    },
  };
}

function listFeitkenmerken(): readonly Kenmerk[] {
  const { rijen } = t;
  return [
    {
      naam: rijen.werkgever,
      cel: ({ nummer, werkgever }) => <Link href={`/werk/plekken/${nummer}`}>{werkgever}</Link>,
    },
    { naam: rijen.werksoort, cel: ({ werksoort }) => werksoort },
    { naam: rijen.watDoe, cel: ({ omschrijving }) => omschrijving },
    { naam: rijen.uren, cel: ({ urenMin, urenMax }) => formatUrenBereik(urenMin, urenMax) },
    { naam: rijen.begintijd, cel: ({ begintijd }) => begintijd },
    {
      naam: rijen.afstand,
      cel: ({ afstand }) => (afstand === null ? undefined : keuzeTeksten.km(formatKm(afstand))),
    },
    {
      naam: rijen.begeleiding,
      cel: ({ begeleiding }) => begeleiding && werkplekTeksten.soortBegeleiding[begeleiding],
    },
    { naam: rijen.begeleider, cel: ({ begeleider }) => begeleider },
    { naam: rijen.vrij, cel: ({ vrij, zitplaatsen }) => matchTeksten.plekken.vrij(vrij, zitplaatsen) },
  ];
}
