import type { OpenbareKeuze } from '#application/keuzemeting/index.ts';
import { type GemeenteMetVerleden, toAdresnaam, type Verwant } from '#application/referentie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarGemeenteTeksten as t } from '#web/texts/nl/openbaar-gemeente.ts';
import { Alinea, Kop, Link, Melding, Stapel } from '#web/ui/index.ts';
import { GebiedPagina, type GebiedPaginaProps } from './gebied.page.tsx';
import { KeuzeBlok } from './keuze-blok.tsx';

type Props = Omit<GebiedPaginaProps, 'naam' | 'onderTitel' | 'bijRegister' | 'children'> & {
  readonly gemeente: GemeenteMetVerleden;
  /** How often the first choice was honoured per closed year, newest first; empty without a register here. */
  readonly keuzes: readonly OpenbareKeuze[];
  /** Years with a known target of each predecessor, as text. */
  readonly voorgangers: readonly (Verwant & { readonly doelen: string })[];
};

/** The public page of a gemeente, also of one that no longer exists. */
export function GemeentePagina({ gemeente, keuzes, voorgangers, ...gedeeld }: Props) {
  return (
    <GebiedPagina
      {...gedeeld}
      naam={gemeente.naam}
      onderTitel={<OnderTitel gemeente={gemeente} />}
      bijRegister={<KeuzeBlok naam={gemeente.naam} keuzes={keuzes} />}
    >
      {voorgangers.length > 0 && (
        <Stapel>
          <Kop niveau={2}>{t.voorgangersKop}</Kop>
          <Alinea>{t.voorgangersUitleg(gemeente.naam)}</Alinea>
          <ul class="gp-lijst">
            {voorgangers.map(({ code, naam, adresnaam, per, overgang, doelen }) => (
              <li key={code}>
                <Link href={`/gemeenten/${adresnaam}`}>{naam}</Link> {t.overgang[overgang](formatDatum(per))}.{' '}
                {doelen === '' ? t.geenDoelen : t.bekendeDoelen(doelen)}
              </li>
            ))}
          </ul>
        </Stapel>
      )}
    </GebiedPagina>
  );
}

function OnderTitel({ gemeente }: { gemeente: GemeenteMetVerleden }) {
  const { naam, geldigTot, opvolgers, arbeidsmarktregio, provincie } = gemeente;
  if (geldigTot === null)
    return (
      <Alinea>
        <Link href={`/regios/${toAdresnaam(arbeidsmarktregio.naam)}`}>{t.regio(arbeidsmarktregio.naam)}</Link>
        {t.inProvincie(provincie)}
      </Alinea>
    );
  return (
    <Melding soort="info" titel={t.bestaatNietMeer(naam, formatDatum(geldigTot))}>
      <Alinea>
        {opvolgers.length > 1 ? t.opgegaanMeer : t.opgegaan}{' '}
        {opvolgers.map((opvolger, i) => (
          <span key={opvolger.code}>
            {i > 0 && ', '}
            <Link href={`/gemeenten/${opvolger.adresnaam}`}>{opvolger.naam}</Link>
          </span>
        ))}
        . {t.cijfersBlijven}
      </Alinea>
    </Melding>
  );
}
