/** What can be unknown about a place, in the order of the form. */
export const PLEK_GEGEVENS = [
  'omschrijving',
  'postcode',
  'uren',
  'begeleiding',
  'permanent-toezicht',
  'begeleider',
  'aanpassingen',
  'omgeving',
  'opzet',
  'groepsgrootte',
  'begintijd',
  'prijs',
] as const;

export type PlekGegeven = (typeof PLEK_GEGEVENS)[number];

/** A place with what is recorded about it; null and an empty text are *onbekend*. */
export type PlekBekend = {
  readonly omschrijving: string;
  readonly postcode: string | null;
  readonly urenMin: string | null;
  readonly urenMax: string | null;
  readonly begeleiding: string | null;
  readonly permanentToezicht: boolean | null;
  readonly begeleider: string;
  readonly aanpassingen: readonly string[] | null;
  readonly omgeving: readonly string[] | null;
  readonly opzet: string | null;
  readonly groepsgrootte: number | null;
  readonly begintijd: string;
  readonly prijs: number | string | null;
};

/** What nobody recorded about the place. An empty list of adaptations is known: there are none. */
export function listOnbekend(plek: PlekBekend): readonly PlekGegeven[] {
  const isOnbekend: Readonly<Record<PlekGegeven, boolean>> = {
    omschrijving: plek.omschrijving === '',
    postcode: plek.postcode === null,
    uren: plek.urenMin === null || plek.urenMax === null,
    begeleiding: plek.begeleiding === null,
    'permanent-toezicht': plek.permanentToezicht === null,
    begeleider: plek.begeleider === '',
    aanpassingen: plek.aanpassingen === null,
    omgeving: plek.omgeving === null,
    opzet: plek.opzet === null,
    groepsgrootte: plek.groepsgrootte === null,
    begintijd: plek.begintijd === '',
    prijs: plek.prijs === null,
  };
  return PLEK_GEGEVENS.filter((gegeven) => isOnbekend[gegeven]);
}
