import type { DossierKop } from '#application/dossier/index.ts';
import { determineNu, type Stap } from '#domain/dossier/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { createVeldId, Knop, StapBlok } from '#web/ui/index.ts';
import { listActies } from './acties.ts';
import { dossierPad } from './pad.ts';

type DossierNuProps = {
  readonly kop: DossierKop;
  readonly vandaag: Datum;
  readonly lijst: string;
  readonly rollen: readonly Rol[];
};

/** The block Nu: where the person stands, what comes next, who does it and by when. */
export function DossierNu({ kop, vandaag, lijst, rollen }: DossierNuProps) {
  const nu = determineNu(kop.feiten, vandaag);
  const { stap, volgende } = nu;
  return (
    <StapBlok
      stap={t.stap[stap]}
      stappen={wegVan(stap)}
      volgendeStap={volgende ? t.volgende[volgende.code] : t.geenVolgende}
      wie={volgende ? describeWie(volgende.wie, kop) : t.geenVolgende}
      voorWanneer={volgende?.uiterlijk ? t.uiterlijk(formatDatum(volgende.uiterlijk)) : t.geenDatum}
      acties={
        <>
          {listActies(nu, rollen).map(({ tekst, deel }, plaats) => (
            <Knop
              key={deel}
              soort={plaats === 0 ? 'hoofd' : 'tweede'}
              href={dossierPad(kop.nummer, deel, { lijst })}
            >
              {tekst}
            </Knop>
          ))}
          <Knop soort="stil" href={`#${createVeldId('tekst')}`}>
            {t.gesprek.titel}
          </Knop>
        </>
      }
    />
  );
}

function describeWie(wie: keyof typeof t.wie, kop: DossierKop): string {
  return wie === 'klantmanager' && kop.klantmanager ? kop.klantmanager.naam : t.wie[wie];
}

const WEG = ['verkennen', 'advies', 'besluit', 'keuze', 'werk'] as const;

/** The part of the road on which each step lies; null when the road has stopped. */
const PLAATS: Readonly<Record<Stap, (typeof WEG)[number] | null>> = {
  verkenning: 'verkennen',
  'advies-aangevraagd': 'advies',
  'advies-positief': 'besluit',
  'advies-negatief': 'besluit',
  'niet-vastgesteld': null,
  wachtend: 'keuze',
  aangehouden: 'keuze',
  voorstel: 'keuze',
  proefplaats: 'keuze',
  werkzaam: 'werk',
  beeindigd: null,
};

function wegVan(stap: Stap) {
  const plaats = PLAATS[stap];
  if (plaats === null) return [];
  const nu = WEG.indexOf(plaats);
  return WEG.map((deel, index) => ({
    naam: t.weg[deel],
    stand: index < nu ? ('klaar' as const) : index === nu ? ('nu' as const) : ('later' as const),
  }));
}
