import type { PersoonlijkeUitleg, Pleknamen } from '#application/ronde/index.ts';
import type { PlekUitslag, VolPlek, Voorrangsgrond } from '#domain/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { toetsTeksten } from '#web/texts/nl/keuze.ts';
import { rondeTeksten as t, vraagTeksten } from '#web/texts/nl/ronde.ts';
import { Alinea, Kop, Lijst, Vlak } from '#web/ui/index.ts';
import { describeToets } from '../keuze/toets.ts';

type UitlegProps = PersoonlijkeUitleg & { readonly voornaam: string; readonly plekken: Pleknamen };

/** One round for one person: the outcome, and per place of the own list why it came out so. */
export function RondeUitlegVlak({ nummer, gedraaidOp, uitleg, voornaam, plekken }: UitlegProps) {
  const kopId = `ronde-${nummer}`;
  const naamVan = (nummerVanPlek: string) => {
    const plek = plekken.get(nummerVanPlek);
    return plek === undefined ? nummerVanPlek : t.uitleg.plekBij(plek.naam, plek.werkgever);
  };
  const { toegewezen } = uitleg;
  return (
    <Vlak kopId={kopId}>
      <Kop niveau={3} id={kopId}>
        {t.uitleg.rondeOp(nummer, formatDatum(gedraaidOp))}
      </Kop>
      <Alinea>
        {toegewezen === null
          ? t.uitleg.kreegNiets(voornaam)
          : t.uitleg.kreeg(voornaam, naamVan(toegewezen.plek), toegewezen.rang)}
      </Alinea>
      {uitleg.plekken.map(({ plek, rang, uitslag }) => (
        <div key={plek}>
          <Kop niveau={4} maat={5}>
            {t.uitleg.keuze(rang, naamVan(plek))}
          </Kop>
          <Uitslag uitslag={uitslag} />
        </div>
      ))}
    </Vlak>
  );
}

function Uitslag({ uitslag }: { readonly uitslag: PlekUitslag }) {
  if (uitslag.soort !== 'onbekend') return <Alinea>{describeUitslag(uitslag)}</Alinea>;
  const vragen = uitslag.vragen.flatMap(({ code, aan }) => vraagTeksten[code]?.[aan] ?? []);
  return (
    <>
      <Alinea>{t.uitleg.vragen}</Alinea>
      <Lijst items={vragen.map((vraag) => ({ sleutel: vraag, inhoud: vraag }))} />
    </>
  );
}

function describeUitslag(uitslag: Exclude<PlekUitslag, { soort: 'onbekend' }>): string {
  switch (uitslag.soort) {
    case 'toegewezen':
    case 'lager':
      return t.uitleg[uitslag.soort];
    case 'geweigerd':
      return t.uitleg.geweigerd(formatDatum(uitslag.datum));
    case 'geen-plaats':
      return uitslag.vrijVanaf === null
        ? toetsTeksten.zitplaatsGeen
        : toetsTeksten.zitplaatsPas(formatDatum(uitslag.vrijVanaf));
    case 'past-niet':
      return describeToets(uitslag.toets) ?? '';
    case 'vol':
      return describeVol(uitslag);
  }
}

const GRONDEN = ['garantie', 'eerder', 'loting'] as const satisfies readonly Voorrangsgrond[];

function describeVol({ zitplaatsen, gronden }: VolPlek): string {
  if (zitplaatsen === 0) return t.uitleg.volGeen;
  if (zitplaatsen === 1) return t.uitleg.volEen;
  if (gronden === null) return t.uitleg.vol(zitplaatsen);
  const delen = GRONDEN.filter((grond) => gronden[grond] > 0).map((grond) =>
    t.uitleg.grond[grond](gronden[grond]),
  );
  return t.uitleg.volGronden(zitplaatsen, delen.join(', '));
}
