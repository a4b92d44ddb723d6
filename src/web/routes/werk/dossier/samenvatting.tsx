import type { DossierKop, DossierOverzicht } from '#application/dossier/index.ts';
import { calculateLeeftijd, weergaveNaam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { type Gegeven, GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';

const t = dossierTeksten.overzicht;

/** Address of a page of this dossier; left out when the dossier is closed and nothing can change. */
type Pad = ((deel: string) => string) | undefined;

type PersoonBlokProps = {
  readonly persoon: DossierOverzicht['persoon'];
  readonly vandaag: Datum;
  readonly pad: Pad;
};

/** Who the person is and how to reach them. The BSN stays hidden until someone says why. */
export function PersoonBlok({ persoon, vandaag, pad }: PersoonBlokProps) {
  const jaren = calculateLeeftijd(persoon.geboortedatum, vandaag);
  const geboren = formatDatum(persoon.geboortedatum);
  const bsnActie = persoon.heeftBsn ? metActie(pad, 'bsn', t.toonBsn) : metActie(pad, 'gegevens', t.vulAan);
  const gegevens: Gegeven[] = [
    { naam: t.naam, waarde: weergaveNaam({ ...persoon, voorvoegsel: persoon.voorvoegsel || null }) },
    {
      naam: t.geboortedatum,
      waarde: jaren === null ? geboren : `${geboren} ${t.leeftijd(jaren)}`,
    },
    { naam: t.bsn, waarde: persoon.heeftBsn ? t.bsnBekend : null, ...bsnActie },
    { naam: t.postcode, waarde: persoon.postcode },
    { naam: t.telefoon, waarde: persoon.telefoon },
    { naam: t.email, waarde: persoon.email },
  ];
  return (
    <Vlak kopId="persoon-kop">
      <Kop niveau={2} maat={3} id="persoon-kop">
        {t.gegevens}
      </Kop>
      <GegevensLijst gegevens={gegevens.map((gegeven) => ({ ...metActie(pad, 'gegevens'), ...gegeven }))} />
    </Vlak>
  );
}

type BegeleidingBlokProps = {
  readonly kop: DossierKop;
  readonly overzicht: DossierOverzicht;
  readonly pad: Pad;
};

/** Who guides the person, where they came from and what they do now without wage. */
export function BegeleidingBlok({ kop, overzicht, pad }: BegeleidingBlokProps) {
  const soorten: Readonly<Record<string, string>> = dossierTeksten.trede.soorten;
  const { trede, herkomst, samenvatting } = overzicht;
  const wijzig = metActie(pad, 'begeleiding');
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
            ...wijzig,
          },
          { naam: dossierTeksten.jobcoach, waarde: kop.jobcoach || dossierTeksten.geenJobcoach, ...wijzig },
          { naam: t.herkomst, waarde: kandidaatTeksten.herkomst[herkomst], ...wijzig },
          {
            naam: t.tredeNu,
            waarde: trede ? t.tredeVanaf(soorten[trede.soort] ?? '', formatDatum(trede.van)) : t.geenTrede,
            ...metActie(pad, 'trede'),
          },
          { naam: t.samenvatting, waarde: samenvatting || t.geenSamenvatting, ...wijzig },
          { naam: t.geopend, waarde: formatDatum(kop.geopendOp) },
        ]}
      />
    </Vlak>
  );
}

function metActie(pad: Pad, deel: string, tekst?: string): Pick<Gegeven, 'actie'> {
  return pad === undefined ? {} : { actie: { href: pad(deel), tekst } };
}
