import { isNodigOp, NORMGROEPEN, NORMSOORTEN, type Normen, type Normgroep } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { merken, noemNormcode, normgroepen } from '#web/texts/nl/normnamen.ts';
import { Alinea, Filterbalk, Knop, Kop, Link, SelectVeld, Tabel, Vlak } from '#web/ui/index.ts';
import { describeNormperiode, formatNorm, Merkuitleg, metHoofdletter } from './norm-delen.tsx';

const t = normenTeksten.normen;

type NormenProps = {
  readonly normen: Normen;
  readonly peildatum: Datum;
  /** Only this subject; undefined: all. */
  readonly groep: Normgroep | undefined;
  readonly magInvullen: boolean;
};

/** Every norm with its value of today, by subject; each leads to its values over time. */
export function RegelsNormen(props: NormenProps) {
  const { groep, magInvullen } = props;
  const groepen = groep === undefined ? NORMGROEPEN : [groep];
  return (
    <Vlak kopId="normen">
      <Kop niveau={2} id="normen">
        {t.titel}
      </Kop>
      <Alinea>{t.uitleg}</Alinea>
      <Merkuitleg />
      <Filterbalk actie="/beheer/regels#normen" wis={groep && '/beheer/regels#normen'}>
        <SelectVeld
          naam="onderwerp"
          label={t.filters.groep}
          leeg={t.filters.alles}
          waarde={groep}
          opties={NORMGROEPEN.map((naam) => ({ waarde: naam, label: normgroepen[naam] }))}
        />
      </Filterbalk>
      {groepen.map((naam) => (
        <Groep key={naam} {...props} naam={naam} />
      ))}
      {magInvullen && (
        <Knop soort="tweede" href="/beheer/regels/norm">
          {t.invullen}
        </Knop>
      )}
    </Vlak>
  );
}

function Groep({ naam, normen, peildatum }: NormenProps & { readonly naam: Normgroep }) {
  const rijen = NORMSOORTEN.filter(({ groep }) => groep === naam).map((soort) => ({
    code: soort.code,
    nu: normen.find(soort.code, peildatum),
    leeg: isNodigOp(soort, peildatum) ? t.geenWaarde : t.nietMeer,
  }));
  return (
    <Tabel
      id={`normen-${naam}`}
      bijschrift={normgroepen[naam]}
      rijen={rijen}
      sleutel={({ code }) => code}
      kolommen={[
        {
          kop: t.kolommen.norm,
          rijkop: true,
          cel: ({ code }) => (
            <Link href={`/beheer/regels/normen/${code}`}>{metHoofdletter(noemNormcode(code))}</Link>
          ),
        },
        { kop: t.kolommen.nu, cel: ({ nu, leeg }) => (nu === undefined ? leeg : formatNorm(nu)) },
        {
          kop: t.kolommen.geldt,
          cel: ({ nu }) => (nu === undefined ? t.nietVanToepassing : describeNormperiode(nu.geldig)),
        },
        {
          kop: t.kolommen.merk,
          cel: ({ nu }) => (nu === undefined ? t.nietVanToepassing : merken[nu.merk].kort),
        },
      ]}
    />
  );
}
