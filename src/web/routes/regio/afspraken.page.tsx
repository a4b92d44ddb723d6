import type { Deelafspraak } from '#application/deelafspraak/index.ts';
import { type DeelafspraakStand, determineDeelafspraakStand } from '#domain/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, Knop, Knoppenrij, Kop, Label, Leeg, Link, Stapel, Tabel, type Toon } from '#web/ui/index.ts';
import { Regionavigatie } from './navigatie.tsx';
import { describePeriode } from './periode.ts';

type AfsprakenProps = {
  readonly afspraken: readonly Deelafspraak[];
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};

/** Every agreement with another gemeente: who, what, when, and how it stands. */
export function AfsprakenPagina({ afspraken, vandaag, magBeheren }: AfsprakenProps) {
  const nieuw = magBeheren ? <Knop href="/regio/afspraken/nieuw">{t.nieuw}</Knop> : undefined;
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Regionavigatie deel="afspraken" />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {afspraken.length === 0 ? (
        <Leeg titel={t.leeg} actie={nieuw}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <>
          {nieuw && <Knoppenrij>{nieuw}</Knoppenrij>}
          <Tabel
            id="afspraken"
            bijschrift={t.tabel(afspraken.length)}
            rijen={afspraken}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: t.kolommen.naam,
                rijkop: true,
                cel: ({ id, naam }) => <Link href={`/regio/afspraken/${id}`}>{naam}</Link>,
              },
              { kop: t.kolommen.gemeente, cel: ({ ander }) => ander.naam },
              { kop: t.kolommen.wat, cel: ({ kant }) => t.wat[kant] },
              { kop: t.kolommen.periode, cel: ({ periode }) => describePeriode(periode) },
              {
                kop: t.kolommen.stand,
                cel: (afspraak) => <StandLabel stand={determineDeelafspraakStand(afspraak, vandaag)} />,
              },
            ]}
          />
        </>
      )}
      <Alinea>
        {t.eigenEerst} {t.mensenBlijven}
      </Alinea>
    </Stapel>
  );
}

const TONEN: Readonly<Record<DeelafspraakStand, Toon>> = {
  aangeboden: 'let-op',
  komt: 'info',
  loopt: 'goed',
  voorbij: 'neutraal',
  geweigerd: 'neutraal',
  ingetrokken: 'neutraal',
};

export function StandLabel({ stand }: { readonly stand: DeelafspraakStand }) {
  return <Label toon={TONEN[stand]}>{t.stand[stand]}</Label>;
}
