import type { PersoonlijkeUitleg, Pleknamen } from '#application/ronde/index.ts';
import type { PlekUitslag, RondeUitleg, VolPlek, Voorrangsgrond } from '#domain/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { toetsTeksten } from '#web/texts/nl/keuze.ts';
import { rondeTeksten as t, vraagTeksten } from '#web/texts/nl/ronde.ts';
import { Alinea, Kop, Lijst, Vlak } from '#web/ui/index.ts';
import { describeToets } from '../keuze/toets.ts';
import { WatHelptDeel } from './wat-helpt.tsx';

type UitlegProps = PersoonlijkeUitleg & {
  readonly voornaam: string;
  readonly plekken: Pleknamen;
  /** False for who sees no prices. */
  readonly magPrijs: boolean;
};

/** One round for one person: the outcome, and per place of the own list why it came out so. */
export function RondeUitlegVlak({
  nummer,
  gedraaidOp,
  uitleg,
  nee,
  voornaam,
  plekken,
  magPrijs,
}: UitlegProps) {
  const kopId = `ronde-${nummer}`;
  const naamVan = (nummerVanPlek: string) => {
    const plek = plekken.get(nummerVanPlek);
    return plek === undefined ? nummerVanPlek : t.uitleg.plekBij(plek.naam, plek.werkgever);
  };
  return (
    <Vlak kopId={kopId}>
      <Kop niveau={3} id={kopId}>
        {t.uitleg.rondeOp(nummer, formatDatum(gedraaidOp))}
      </Kop>
      <Alinea>{describeUitkomst(uitleg, voornaam, naamVan)}</Alinea>
      {nee !== null && <Alinea>{t.uitleg.nee[nee.kant](voornaam, formatDatum(nee.op))}</Alinea>}
      {uitleg.vastgezet !== undefined && (
        <Alinea>{t.uitleg.vastgezet(formatDatum(uitleg.vastgezet.datum), uitleg.vastgezet.reden)}</Alinea>
      )}
      {uitleg.plekken.map(({ plek, rang, uitslag }) => (
        <div key={plek}>
          <Kop niveau={4} maat={5}>
            {t.uitleg.keuze(rang, naamVan(plek))}
          </Kop>
          <Uitslag uitslag={uitslag} magPrijs={magPrijs} />
        </div>
      ))}
      {uitleg.watHelpt !== undefined && (
        <WatHelptDeel watHelpt={uitleg.watHelpt} uitleg={uitleg} naamVan={naamVan} />
      )}
    </Vlak>
  );
}

function describeUitkomst(
  { toegewezen, houdtPlek, verlaatPlek, vastgezet }: RondeUitleg,
  voornaam: string,
  naamVan: (plek: string) => string,
): string {
  if (toegewezen !== null) {
    const kreeg = vastgezet === undefined ? t.uitleg.kreeg : t.uitleg.kreegVast;
    const zin = kreeg(voornaam, naamVan(toegewezen.plek), toegewezen.rang);
    return verlaatPlek === undefined ? zin : `${zin} ${t.uitleg.verlaat(voornaam, naamVan(verlaatPlek))}`;
  }
  return houdtPlek === undefined
    ? t.uitleg.kreegNiets(voornaam)
    : t.uitleg.houdtPlek(voornaam, naamVan(houdtPlek));
}

function Uitslag({ uitslag, magPrijs }: { readonly uitslag: PlekUitslag; readonly magPrijs: boolean }) {
  if (!magPrijs && uitslag.soort === 'past-niet' && uitslag.toets.code === 'prijs') {
    return <Alinea>{t.uitleg.prijsPastNiet}</Alinea>;
  }
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
    case 'eigen':
      return t.uitleg[uitslag.soort];
    case 'geweigerd':
      return t.uitleg.geweigerd(formatDatum(uitslag.datum));
    case 'geen-plaats':
      return uitslag.vrijVanaf === null
        ? toetsTeksten.zitplaatsGeen
        : toetsTeksten.zitplaatsPas(formatDatum(uitslag.vrijVanaf));
    case 'past-niet':
      return describeToets(uitslag.toets) ?? '';
    case 'ingreep':
      return t.uitleg[uitslag.ingreep](formatDatum(uitslag.datum), uitslag.reden);
    case 'vol':
      return describeVol(uitslag);
  }
}

const GRONDEN = ['garantie', 'eerder', 'loting'] as const satisfies readonly Voorrangsgrond[];

function describeVol({ zitplaatsen, gronden, doorIngreep }: VolPlek): string {
  if (doorIngreep) return t.uitleg.doorIngreep;
  if (zitplaatsen === 0) return t.uitleg.volGeen;
  if (zitplaatsen === 1) return t.uitleg.volEen;
  if (gronden === null) return t.uitleg.vol(zitplaatsen);
  const delen = GRONDEN.filter((grond) => gronden[grond] > 0).map((grond) =>
    t.uitleg.grond[grond](gronden[grond]),
  );
  return t.uitleg.volGronden(zitplaatsen, delen.join(', '));
}
