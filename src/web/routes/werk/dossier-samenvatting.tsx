import type {
  DossierGegevens,
  DossierKop,
  PersoonGegevens,
  Tredeperiode,
} from '#application/dossier/index.ts';
import { calculateLeeftijd, weergaveNaam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';

const t = dossierTeksten.overzicht;

type PersoonBlokProps = {
  readonly persoon: PersoonGegevens;
  readonly vandaag: Datum;
  readonly pad: (deel: string) => string;
};

/** Who the person is and how to reach them. The BSN stays hidden until someone says why. */
export function PersoonBlok({ persoon, vandaag, pad }: PersoonBlokProps) {
  const wijzig = { href: pad('gegevens') };
  const jaren = calculateLeeftijd(persoon.geboortedatum, vandaag);
  const geboren = formatDatum(persoon.geboortedatum);
  return (
    <Vlak kopId="persoon-kop">
      <Kop niveau={2} maat={3} id="persoon-kop">
        {t.gegevens}
      </Kop>
      <GegevensLijst
        gegevens={[
          {
            naam: t.naam,
            waarde: weergaveNaam({ ...persoon, voorvoegsel: persoon.voorvoegsel || null }),
            actie: wijzig,
          },
          {
            naam: t.geboortedatum,
            waarde: jaren === null ? geboren : `${geboren} ${t.leeftijd(jaren)}`,
            actie: wijzig,
          },
          {
            naam: t.bsn,
            waarde: persoon.heeftBsn ? t.bsnBekend : null,
            actie: persoon.heeftBsn
              ? { href: pad('bsn'), tekst: t.toonBsn }
              : { href: pad('gegevens'), tekst: t.vulAan },
          },
          { naam: t.postcode, waarde: persoon.postcode, actie: wijzig },
          { naam: t.telefoon, waarde: persoon.telefoon, actie: wijzig },
          { naam: t.email, waarde: persoon.email, actie: wijzig },
        ]}
      />
    </Vlak>
  );
}

type BegeleidingBlokProps = {
  readonly kop: DossierKop;
  readonly gegevens: DossierGegevens;
  readonly trede: Tredeperiode | undefined;
  readonly pad: (deel: string) => string;
};

/** Who guides the person, where they came from and what they do now without wage. */
export function BegeleidingBlok({ kop, gegevens, trede, pad }: BegeleidingBlokProps) {
  const wijzig = { href: pad('begeleiding') };
  const soorten: Readonly<Record<string, string>> = dossierTeksten.trede.soorten;
  return (
    <Vlak kopId="begeleiding-kop">
      <Kop niveau={2} maat={3} id="begeleiding-kop">
        {t.begeleiding}
      </Kop>
      <GegevensLijst
        gegevens={[
          {
            naam: dossierTeksten.klantmanager,
            waarde: kop.klantmanager?.naam ?? dossierTeksten.geenKlantmanager,
            actie: wijzig,
          },
          {
            naam: dossierTeksten.jobcoach,
            waarde: gegevens.jobcoach || dossierTeksten.geenJobcoach,
            actie: wijzig,
          },
          { naam: t.herkomst, waarde: kandidaatTeksten.herkomst[gegevens.herkomst], actie: wijzig },
          {
            naam: t.trede_nu,
            waarde: trede ? (soorten[trede.soort] ?? trede.soort) : t.geenTrede,
            actie: { href: pad('trede') },
          },
          { naam: t.samenvatting, waarde: gegevens.samenvatting, actie: wijzig },
          { naam: t.geopend, waarde: formatDatum(kop.geopendOp) },
        ]}
      />
    </Vlak>
  );
}
