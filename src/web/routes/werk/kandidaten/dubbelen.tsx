import type { Dubbel } from '#application/kandidaat/index.ts';
import { weergaveNaam } from '#domain/persoon/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { Alinea, KeuzeVeld, Kop, Link, Melding, Stapel } from '#web/ui/index.ts';
import { dossierPad } from '../dossier/pad.ts';

const t = kandidaatTeksten.registreren;

/** People who may be the same: of a colleague's dossier only number and klantmanager. */
export function Dubbelen({ dubbelen }: { dubbelen: readonly Dubbel[] }) {
  if (dubbelen.length === 0) {
    return (
      <Melding soort="ok">
        <p>{t.geenDubbel}</p>
      </Melding>
    );
  }
  return (
    <Melding soort="waarschuwing" titel={t.dubbelTitel(dubbelen.length)} kopniveau={3}>
      <Alinea>{t.dubbelUitleg}</Alinea>
      <ul class="gp-lijst">
        {dubbelen.map((dubbel) => (
          <li key={dubbel.persoonId}>
            <strong>{describeDubbel(dubbel)}</strong>: {t.grond[dubbel.grond]}.{' '}
            {dubbel.open ? (
              <Link href={dossierPad(dubbel.nummer)} aanvulling={dubbel.nummer}>
                {t.openDossier}
              </Link>
            ) : (
              t.gesloten
            )}
          </li>
        ))}
      </ul>
    </Melding>
  );
}

type DubbelKeuzeProps = {
  readonly dubbelen: readonly Dubbel[];
  readonly waarde: string;
  readonly fout: string | undefined;
};

/** Whether it is one of them. The same BSN is the same person: then 'iemand anders' is no choice. */
export function DubbelKeuze({ dubbelen, waarde, fout }: DubbelKeuzeProps) {
  if (dubbelen.length === 0) return null;
  const zelfdeBsn = dubbelen.some(({ grond }) => grond === 'bsn');
  const opties = [
    ...dubbelen
      .filter(({ open, grond }) => !open && (!zelfdeBsn || grond === 'bsn'))
      .map((dubbel) => ({ waarde: dubbel.persoonId, label: t.dezelfde(describeDubbel(dubbel)) })),
    ...(zelfdeBsn ? [] : [{ waarde: 'iemand-anders', label: t.iemandAnders }]),
  ];
  if (opties.length === 0) {
    return (
      <Stapel ruimte="krap">
        <Kop niveau={3}>{t.keuze}</Kop>
        <Alinea>{t.zelfdeBsn}</Alinea>
      </Stapel>
    );
  }
  return <KeuzeVeld naam="keuze" label={t.keuze} opties={opties} waarde={waarde} fout={fout} verplicht />;
}

/** Whether a new dossier can be made at all: not when the same BSN has an open dossier. */
export function isRegistreerbaar(dubbelen: readonly Dubbel[]): boolean {
  return !dubbelen.some(({ grond, open }) => grond === 'bsn' && open);
}

function describeDubbel({ nummer, klantmanager, eigen }: Dubbel): string {
  return eigen === null
    ? t.collega(nummer, klantmanager ?? kandidaatTeksten.geenKlantmanager)
    : `${weergaveNaam(eigen.naam)}, ${formatDatumKort(eigen.geboortedatum)}`;
}
