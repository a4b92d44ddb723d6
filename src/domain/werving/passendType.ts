import { determineHaalbaarheid } from '#domain/haalbaarheid/index.ts';
import { compareUren, type Datum } from '#domain/shared/index.ts';
import { encodeBehoefte, encodeType, isGenoeg } from './behoeftecode.ts';
import type { Plektype, Wervingspersoon } from './plektype.ts';

/** The types of seat that would exactly do for this person, one per kind of work; none as long as a need is unknown. */
export function listEigenTypen({ eisen, hardeEis, werksoorten }: Wervingspersoon): readonly Plektype[] {
  const { uren, begeleiding, permanentToezicht, aanpassingen } = eisen;
  if (uren === null || begeleiding === null || permanentToezicht === null || aanpassingen === null) return [];
  const minimum = hardeEis?.minimaleUren ?? uren.minimaal;
  const minste = compareUren(minimum, uren.minimaal) > 0 ? minimum : uren.minimaal;
  if (compareUren(minste, uren.maximaal) > 0) return [];
  return werksoorten.map((werksoort) => ({
    ...{ werksoort, uren: minste, begeleiding, permanentToezicht },
    aanpassingen: [...aanpassingen].sort(),
  }));
}

/**
 * Whether every hard requirement holds for this person at a seat of this type, open without end from the day and this
 * many metres away. The same requirements as for places that exist; what is unknown is no match.
 */
export function canOpPlektype(
  type: Plektype,
  { eisen, hardeEis }: Wervingspersoon,
  afstand: number | null,
  start: Datum,
): boolean {
  const nodig = encodeBehoefte(eisen, hardeEis);
  if (nodig === undefined || !isGenoeg(encodeType(type), nodig)) return false;
  const { begeleiding, permanentToezicht, aanpassingen } = type;
  const { uitkomst } = determineHaalbaarheid({
    eisen,
    aanbod: {
      ...{ begeleiding, permanentToezicht, aanpassingen, afstand },
      periode: { van: start, tot: null },
      vrijVanaf: start,
      uren: { minimaal: type.uren, maximaal: type.uren },
      ...{ dagen: [], reistijd: null, prijs: null, maximumprijs: null, uitsluiting: null },
      afspraak: 'eigen',
    },
    start,
    lokaleEis: hardeEis,
  });
  return uitkomst === 'haalbaar';
}
