import type { Datum } from '#domain/shared/index.ts';
import { aanbiederZonderBeschuttePlek, raamovereenkomstVerlengen } from './aanbiederRegels.ts';
import { carrouselRisico, dienstverbandStopt, onderLokaleEis } from './dienstverbandRegels.ts';
import { type Drempels, STANDAARD_DREMPELS } from './drempels.ts';
import { kloptNiet, wilKijken } from './kandidaatRegels.ts';
import type { Regel } from './regel.ts';
import type { SignaalFeiten, SignaalSoort, SignaalVan } from './signaal.ts';
import { adviesBlijftUit, besluitNemen, bezwaartermijn, voorstelWacht } from './termijnRegels.ts';
import { geenContact, keuzeKlaarPlekVrij, keuzeNietGemaakt, wachtTeLang } from './wachtRegels.ts';

const REGELS: { readonly [S in SignaalSoort]: Regel<S> } = {
  'advies-blijft-uit': adviesBlijftUit,
  'besluit-nemen': besluitNemen,
  bezwaartermijn,
  'voorstel-wacht': voorstelWacht,
  'dienstverband-stopt': dienstverbandStopt,
  'carrousel-risico': carrouselRisico,
  'wacht-te-lang': wachtTeLang,
  'keuze-klaar-plek-vrij': keuzeKlaarPlekVrij,
  'keuze-niet-gemaakt': keuzeNietGemaakt,
  'wil-kijken': wilKijken,
  'klopt-niet': kloptNiet,
  'geen-contact': geenContact,
  'onder-lokale-eis': onderLokaleEis,
  'aanbieder-zonder-beschutte-plek': aanbiederZonderBeschuttePlek,
  'raamovereenkomst-verlengen': raamovereenkomstVerlengen,
};

/** The signal that facts of one kind give on the reference date; null when they ask for nothing yet. */
export function determineSignaal<S extends SignaalSoort>(
  soort: S,
  feit: SignaalFeiten[S],
  peildatum: Datum,
  drempels: Drempels = STANDAARD_DREMPELS,
): SignaalVan<S> | null {
  const signaal = REGELS[soort](feit, peildatum, drempels);
  return signaal === null ? null : { soort, ...signaal };
}

function isSignaalSoort(tekst: string): tekst is SignaalSoort {
  return Object.hasOwn(REGELS, tekst);
}

/** Reads a kind of signal; undefined when there is no such kind. */
export function parseSignaalSoort(tekst: string): SignaalSoort | undefined {
  return isSignaalSoort(tekst) ? tekst : undefined;
}
