import { KLEINSTE_OPENBARE_AANTAL } from '#domain/publicatie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { regioTeksten } from '#web/texts/nl/regio.ts';
import { Alinea, Bronvermelding, type Kolom, Kop, Tabel } from '#web/ui/index.ts';
import type { DeelwinstBeeld, DeelwinstSoortBeeld } from './deelwinst-beeld.ts';

export type { DeelwinstBeeld } from './deelwinst-beeld.ts';

const t = regioTeksten.winst;

/** What sharing brings each gemeente: with the agreements of now, and if everything were shared. */
export function Deelwinst({ beeld }: { readonly beeld: DeelwinstBeeld | null }) {
  return (
    <>
      <Kop niveau={2}>{t.titel}</Kop>
      {beeld === null ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <>
          <Alinea>{t.uitleg}</Alinea>
          <Alinea>{t.niemandSlechter}</Alinea>
          {beeld.delen.map((deel) => (
            <Deel key={deel.soort} deel={deel} beeld={beeld} />
          ))}
          <Alinea soort="klein">{t.dichtUitleg(KLEINSTE_OPENBARE_AANTAL)}</Alinea>
        </>
      )}
    </>
  );
}

const TEKENS_KENMERK = 12;

function Deel({ deel, beeld }: { readonly deel: DeelwinstSoortBeeld; readonly beeld: DeelwinstBeeld }) {
  const { soort, rijen } = deel;
  const isDicht = (veld: Getal) => rijen.every((rij) => rij[veld] === null);
  const open = GETALLEN.filter((veld) => !isDicht(veld));
  const dicht = GETALLEN.filter(isDicht);
  return (
    <>
      <Kop niveau={3}>{t.soorten[soort]}</Kop>
      {rijen.length === 0 ? (
        <Alinea>{t.geenAfspraken}</Alinea>
      ) : (
        <>
          {soort === 'alles' && <Alinea>{t.schatting}</Alinea>}
          <Tabel
            id={`winst-${soort}`}
            bijschrift={t.soorten[soort]}
            bijschriftVerborgen
            rijen={rijen}
            sleutel={({ gemeente }) => `${soort}-${gemeente}`}
            kolommen={[NAAM, ...open.map(createKolom)]}
          />
          {dicht.length > 0 && (
            <Alinea soort="klein">
              {t.dichtKolommen(dicht.map((veld) => t.kolommen[veld].toLowerCase()).join(', '))}
            </Alinea>
          )}
          <Bronvermelding
            definitie={t.definitie}
            peildatum={formatDatum(beeld.dag)}
            bron={t.bron(beeld.beleid, deel.marktHash.slice(0, TEKENS_KENMERK))}
          />
        </>
      )}
    </>
  );
}

const GETALLEN = [
  'alleen',
  'samen',
  'beter',
  'slechter',
  'uitgeleend',
  'geleend',
  'slechterOpDatum',
] as const;

type Getal = (typeof GETALLEN)[number];
type Rij = DeelwinstSoortBeeld['rijen'][number];

const NAAM: Kolom<Rij> = { kop: t.kolommen.gemeente, rijkop: true, cel: ({ naam }) => naam };

function createKolom(veld: Getal): Kolom<Rij> {
  return { kop: t.kolommen[veld], soort: 'getal', cel: (rij) => rij[veld] ?? t.dicht };
}
