import { type Doelvergelijking, VERGELIJKJAREN, type Vergelijkjaar } from '#application/publicatie/index.ts';
import { type Gemeente, toAdresnaam } from '#application/referentie/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import type { Sorteerrichting } from '#web/ui/index.ts';

const SORTEERBAAR = ['naam', 'regio', 'provincie', ...VERGELIJKJAREN.map((jaar) => `doel${jaar}`)] as const;

/** What the address of the list of gemeenten says: filters and order. No personal data. */
export type Gemeentenstaat = {
  readonly zoek: string;
  readonly provincie: string;
  readonly regio: string;
  readonly sorteer: string;
  readonly richting: Sorteerrichting;
};

/** Reads the state; what makes no sense falls back to the order of name. */
export function readGemeentenstaat(vraag: Invoer): Gemeentenstaat {
  const sorteer = vraag.tekst('sorteer');
  return {
    zoek: vraag.tekst('zoek'),
    provincie: vraag.tekst('provincie'),
    regio: vraag.tekst('regio'),
    sorteer: SORTEERBAAR.some((naam) => naam === sorteer) ? sorteer : 'naam',
    richting: vraag.tekst('richting') === 'aflopend' ? 'aflopend' : 'oplopend',
  };
}

/** The address of the list in another state. */
export function gemeentenPad(staat: Gemeentenstaat, anders: Partial<Gemeentenstaat> = {}): string {
  const { zoek, provincie, regio, sorteer, richting } = { ...staat, ...anders };
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries({ zoek, provincie, regio })) {
    if (waarde !== '') vraag.set(naam, waarde);
  }
  if (sorteer !== 'naam' || richting !== 'oplopend') {
    vraag.set('sorteer', sorteer);
    vraag.set('richting', richting);
  }
  const tekst = vraag.toString();
  return tekst === '' ? '/gemeenten' : `/gemeenten?${tekst}`;
}

/** Whether a name holds the searched letters, accents and capitals aside. */
export function isGezocht(naam: string, zoek: string): boolean {
  return toAdresnaam(naam).includes(toAdresnaam(zoek));
}

/** The gemeenten that pass the filters, in the asked order; an unknown target comes last. */
export function selectGemeenten(
  gemeenten: readonly Gemeente[],
  staat: Gemeentenstaat,
  doelen: Doelvergelijking,
): readonly Gemeente[] {
  const gekozen = gemeenten.filter(
    ({ naam, provincie, arbeidsmarktregio }) =>
      isGezocht(naam, staat.zoek) &&
      (staat.provincie === '' || provincie === staat.provincie) &&
      (staat.regio === '' || arbeidsmarktregio.code === staat.regio),
  );
  const jaar = VERGELIJKJAREN.find((een) => staat.sorteer === `doel${een}`);
  const opNaam = staat.richting === 'aflopend' ? gekozen.toReversed() : gekozen;
  if (jaar !== undefined) return sortOpDoel(gekozen, jaar, staat.richting, doelen);
  if (staat.sorteer === 'naam') return opNaam;
  const sleutel = ({ provincie, arbeidsmarktregio }: Gemeente) =>
    staat.sorteer === 'provincie' ? provincie : arbeidsmarktregio.naam;
  const teken = staat.richting === 'aflopend' ? -1 : 1;
  return gekozen.toSorted((a, b) => teken * sleutel(a).localeCompare(sleutel(b), 'nl'));
}

function sortOpDoel(
  gemeenten: readonly Gemeente[],
  jaar: Vergelijkjaar,
  richting: Sorteerrichting,
  { findDoel }: Doelvergelijking,
): readonly Gemeente[] {
  const teken = richting === 'aflopend' ? -1 : 1;
  const onbekend = teken * Number.POSITIVE_INFINITY;
  const doel = ({ code }: Gemeente) => findDoel(code, jaar) ?? onbekend;
  return gemeenten.toSorted((a, b) => (doel(a) === doel(b) ? 0 : teken * (doel(a) - doel(b))));
}
