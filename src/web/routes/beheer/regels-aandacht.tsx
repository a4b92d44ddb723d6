import type { NormInvulling } from '#application/normen/index.ts';
import type { Norm, OntbrekendeNorm } from '#domain/normen/index.ts';
import { type Datum, datum, jaarVan, laatsteDag } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { Alinea, Kop, Label, Lijst, Link, Tabel, Vlak } from '#web/ui/index.ts';
import { describeNormperiode, formatNorm, metHoofdletter } from './norm-delen.tsx';

const t = normenTeksten.aandacht;

type AandachtProps = {
  readonly peildatum: Datum;
  /** Account of the reader: nobody confirms an own entry. */
  readonly lezer: string;
  readonly ontbrekend: readonly OntbrekendeNorm[];
  /** Entered, not confirmed and not withdrawn. */
  readonly teBevestigen: readonly NormInvulling[];
  readonly magInvullen: boolean;
  readonly magBevestigen: boolean;
};

/** What waits for somebody: values to confirm, and norms without a value up to the end of next year. */
export function RegelsAandacht(props: AandachtProps) {
  const { ontbrekend, teBevestigen } = props;
  return (
    <Vlak toon="accent" kopId="aandacht">
      <Kop niveau={2} id="aandacht">
        {t.titel}
      </Kop>
      {ontbrekend.length + teBevestigen.length === 0 && <Alinea>{t.niets}</Alinea>}
      {teBevestigen.length > 0 && <TeBevestigen {...props} />}
      {ontbrekend.length > 0 && <Ontbrekend {...props} />}
    </Vlak>
  );
}

function TeBevestigen({ teBevestigen, magBevestigen, lezer }: AandachtProps) {
  return (
    <>
      <Kop niveau={3}>{t.bevestigen}</Kop>
      <Alinea>{t.bevestigenUitleg}</Alinea>
      <Lijst
        items={teBevestigen.map(({ id, norm, ingevuld }) => ({
          sleutel: id,
          inhoud: (
            <>
              {metHoofdletter(noemNormcode(norm.code))}: {formatNorm(norm)},{' '}
              {describeNormperiode(norm.geldig)}. {t.ingevuldDoor(ingevuld.naam, formatDatum(ingevuld.op))}{' '}
              {magBevestigen && (
                <Link href={`/beheer/regels/norm/${id}`} aanvulling={noemNormcode(norm.code)}>
                  {ingevuld.gebruikerId === lezer ? t.bekijkEigen : t.bekijk}
                </Link>
              )}
            </>
          ),
        }))}
      />
    </>
  );
}

function Ontbrekend({ ontbrekend, peildatum, magInvullen }: AandachtProps) {
  const einde = datum(`${jaarVan(peildatum) + 1}-12-31`);
  return (
    <>
      <Kop niveau={3}>{t.missen}</Kop>
      <Alinea>{t.missenUitleg(formatDatum(einde))}</Alinea>
      <Tabel
        id="ontbrekend"
        bijschrift={t.missenTabel(ontbrekend.length)}
        rijen={ontbrekend}
        sleutel={({ code }) => `mist-${code}`}
        kolommen={[
          {
            kop: t.kolommen.norm,
            rijkop: true,
            cel: ({ code, vanaf }) => (
              <>
                {metHoofdletter(noemNormcode(code))}{' '}
                {magInvullen && (
                  <Link
                    href={vulInPad(code, vanaf > peildatum ? vanaf : null)}
                    aanvulling={noemNormcode(code)}
                  >
                    {t.vulIn}
                  </Link>
                )}
              </>
            ),
          },
          {
            kop: t.kolommen.vanaf,
            cel: ({ vanaf }) =>
              vanaf === peildatum ? <Label toon="let-op">{t.nu}</Label> : formatDatum(vanaf),
          },
          {
            kop: t.kolommen.laatste,
            cel: ({ laatste }) => (laatste === null ? t.nooit : describeLaatste(laatste)),
          },
        ]}
      />
    </>
  );
}

function describeLaatste(norm: Norm): string {
  const dag = laatsteDag(norm.geldig);
  return dag === null ? formatNorm(norm) : t.totEnMet(formatNorm(norm), formatDatum(dag));
}

/** A norm that has been missing for long begins on a day that only the source tells. */
function vulInPad(code: string, vanaf: Datum | null): string {
  return `/beheer/regels/norm?code=${code}${vanaf === null ? '' : `&van=${vanaf}`}`;
}
