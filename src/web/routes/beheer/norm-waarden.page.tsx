import type { NormInvulling } from '#application/normen/index.ts';
import { listNormgebruik, type Norm, type Normcode } from '#domain/normen/index.ts';
import { findRekenregel } from '#reken/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { merken, noemNormcode } from '#web/texts/nl/normnamen.ts';
import { Alinea, Knop, Kop, Label, Lijst, Link, Tabel, Vlak } from '#web/ui/index.ts';
import {
  Bevestigstand,
  describeNormperiode,
  formatNorm,
  Merkuitleg,
  metHoofdletter,
  toNormbron,
} from './norm-delen.tsx';

const t = normenTeksten.normen;

type NormWaardenProps = {
  readonly code: Normcode;
  /** Values that count, newest first. */
  readonly waarden: readonly Norm[];
  /** Entered here for this norm, also withdrawn. */
  readonly invullingen: readonly NormInvulling[];
  readonly magInvullen: boolean;
  readonly magBevestigen: boolean;
};

/** One norm: what calculates with it, its values over time with their source, and what was entered here. */
export function NormWaardenPagina(props: NormWaardenProps) {
  const { code, waarden, invullingen, magInvullen } = props;
  return (
    <>
      <Kop niveau={1}>{metHoofdletter(noemNormcode(code))}</Kop>
      <Vlak kopId="waarden">
        <Kop niveau={2} id="waarden">
          {t.overTijd}
        </Kop>
        <Merkuitleg />
        {waarden.length === 0 ? <Alinea>{t.geenWaarden}</Alinea> : <WaardenTabel waarden={waarden} />}
        {magInvullen && (
          <Knop soort="tweede" href={`/beheer/regels/norm?code=${code}`}>
            {t.invullen}
          </Knop>
        )}
      </Vlak>
      {invullingen.length > 0 && <Ingevuld {...props} />}
      <Gebruik code={code} />
    </>
  );
}

function Gebruik({ code }: Pick<NormWaardenProps, 'code'>) {
  const titels = listNormgebruik(code).map((regel) => findRekenregel(regel)?.titel ?? regel);
  return (
    <Vlak kopId="gebruik">
      <Kop niveau={2} id="gebruik">
        {t.gebruikt}
      </Kop>
      {titels.length === 0 ? (
        <Alinea>{t.nergens}</Alinea>
      ) : (
        <Lijst items={titels.map((titel) => ({ sleutel: titel, inhoud: titel }))} />
      )}
    </Vlak>
  );
}

function WaardenTabel({ waarden }: Pick<NormWaardenProps, 'waarden'>) {
  return (
    <Tabel
      id="norm-waarden"
      bijschrift={t.tabel(waarden.length)}
      rijen={waarden}
      sleutel={({ geldig }) => geldig.van}
      kolommen={[
        { kop: t.kolommen.geldt, rijkop: true, cel: ({ geldig }) => describeNormperiode(geldig) },
        {
          kop: t.kolommen.waarde,
          cel: (norm) => (
            <>
              {formatNorm(norm)}{' '}
              {norm.bevestiging === 'nodig' && <Label toon="let-op">{t.nietBevestigd}</Label>}
            </>
          ),
        },
        { kop: t.kolommen.artikel, cel: ({ artikel }) => artikel },
        { kop: t.kolommen.bron, cel: toNormbron },
        { kop: t.kolommen.merk, cel: ({ merk }) => merken[merk].kort },
        {
          kop: t.kolommen.bekeken,
          cel: ({ gecontroleerdOp }) =>
            gecontroleerdOp === null ? t.nietOpgeschreven : formatDatum(gecontroleerdOp),
        },
      ]}
    />
  );
}

function Ingevuld({ invullingen, magBevestigen }: NormWaardenProps) {
  const { kolommen } = t.ingevuld;
  return (
    <Vlak kopId="ingevuld">
      <Kop niveau={2} id="ingevuld">
        {t.ingevuld.titel}
      </Kop>
      <Tabel
        id="norm-invullingen"
        bijschrift={t.ingevuld.tabel(invullingen.length)}
        rijen={invullingen}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: kolommen.geldt, rijkop: true, cel: ({ norm }) => describeNormperiode(norm.geldig) },
          { kop: kolommen.waarde, cel: ({ norm }) => formatNorm(norm) },
          {
            kop: kolommen.wie,
            cel: ({ ingevuld }) => normenTeksten.stand.ingevuld(ingevuld.naam, formatDatum(ingevuld.op)),
          },
          {
            kop: kolommen.stand,
            cel: (invulling) => (
              <>
                <Bevestigstand {...invulling} />{' '}
                {magBevestigen && invulling.ingetrokken === null && (
                  <Link href={`/beheer/regels/norm/${invulling.id}`}>{t.ingevuld.bekijk}</Link>
                )}
              </>
            ),
          },
        ]}
      />
    </Vlak>
  );
}
