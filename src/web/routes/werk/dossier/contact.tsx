import type { DossierKop, DossierOverzicht } from '#application/dossier/index.ts';
import { weergaveNaam } from '#domain/persoon/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';

const t = dossierTeksten.overzicht;

type ContactBlokProps = { readonly kop: DossierKop; readonly overzicht: DossierOverzicht };

/** What a jobcoach needs to reach someone: no birth date, BSN, income or notes of the klantmanager. */
export function ContactBlok({ kop, overzicht: { persoon, trede } }: ContactBlokProps) {
  const soorten: Readonly<Record<string, string>> = dossierTeksten.trede.soorten;
  return (
    <Vlak kopId="contact-kop">
      <Kop niveau={2} maat={3} id="contact-kop">
        {t.contact}
      </Kop>
      <GegevensLijst
        gegevens={[
          { naam: t.naam, waarde: weergaveNaam(kop.naam) },
          { naam: t.telefoon, waarde: persoon.telefoon },
          { naam: t.email, waarde: persoon.email },
          { naam: t.postcode, waarde: persoon.postcode },
          {
            naam: dossierTeksten.klantmanager,
            waarde: kop.klantmanager?.naam ?? dossierTeksten.geenKlantmanager,
          },
          {
            naam: t.tredeNu,
            waarde: trede ? t.tredeVanaf(soorten[trede.soort] ?? '', formatDatum(trede.van)) : t.geenTrede,
          },
        ]}
      />
    </Vlak>
  );
}
