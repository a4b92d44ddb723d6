import type { DossierKop, DossierOverzicht, Tijdlijnfeit } from '#application/dossier/index.ts';
import { determineStap } from '#domain/dossier/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { isToegestaan, type Rol } from '#domain/toegang/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { Kop, Link, Stapel, Tweeluik } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { listMeerActies } from './acties.ts';
import { ContactBlok } from './contact.tsx';
import { GesprekFormulier } from './gesprek.tsx';
import { DossierNu } from './nu.tsx';
import { dossierPad } from './pad.ts';
import { BegeleidingBlok, PersoonBlok } from './samenvatting.tsx';
import { DossierTijdlijn } from './tijdlijn.tsx';
import { WensenBlok } from './wensen-blok.tsx';

const t = dossierTeksten.overzicht;

export type DossierOverzichtProps = {
  readonly kop: DossierKop;
  readonly vandaag: Datum;
  readonly lijst: string;
  readonly rollen: readonly Rol[];
  readonly staat: FormulierStaat;
  readonly overzicht: DossierOverzicht;
  readonly feiten: readonly Tijdlijnfeit[];
};

/** The first page of a person: what is happening now, who it is, what they want, what happened. */
export function DossierOverzichtPagina(props: DossierOverzichtProps) {
  const { kop, vandaag, lijst, rollen, overzicht } = props;
  const wijzigbaar = kop.geslotenOp === null;
  const pad = (deel: string) => dossierPad(kop.nummer, deel, { lijst });
  const meer = listMeerActies(determineStap(kop.feiten, vandaag), kop.wachtSinds !== null, rollen);
  return (
    <Tweeluik
      opzij={
        <>
          {wijzigbaar && (
            <GesprekFormulier nummer={kop.nummer} lijst={lijst} vandaag={vandaag} staat={props.staat} />
          )}
          {meer.length > 0 && (
            <nav aria-label={t.meer}>
              <Kop niveau={2} maat={3}>
                {t.meer}
              </Kop>
              <ul class="gp-lijst">
                {meer.map(({ tekst, deel }) => (
                  <li key={deel}>
                    <Link href={pad(deel)}>{tekst}</Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </>
      }
    >
      {wijzigbaar && <DossierNu kop={kop} vandaag={vandaag} lijst={lijst} rollen={rollen} />}
      <WensenBlok overzicht={overzicht} href={wijzigbaar ? pad('wensen') : undefined} />
      {isToegestaan(rollen, 'dossier-geheel-bekijken') ? (
        <>
          <PersoonBlok persoon={overzicht.persoon} vandaag={vandaag} pad={wijzigbaar ? pad : undefined} />
          <BegeleidingBlok kop={kop} overzicht={overzicht} pad={wijzigbaar ? pad : undefined} />
        </>
      ) : (
        <ContactBlok kop={kop} overzicht={overzicht} />
      )}
      <Stapel>
        <Kop niveau={2} maat={3}>
          {t.tijdlijn}
        </Kop>
        <DossierTijdlijn feiten={props.feiten} kopniveau={3} />
        <Link href={pad('tijdlijn')} soort="vooruit">
          {t.heleTijdlijn}
        </Link>
      </Stapel>
    </Tweeluik>
  );
}
