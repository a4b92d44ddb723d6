import { AANPASSINGEN } from '#domain/werkplek/index.ts';
import { VASTE_WERKPLEKKEN, type VasteWerkplek, type Werkkolommen } from '../almere/hetErf.ts';
import { periodeTekst } from '../dag.ts';
import { verzinNaam } from '../namen/index.ts';
import { beschrijfWerk } from '../namen/werk.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdeWerkplek } from './gebouwd.ts';
import type { GebouwdeWerkgever } from './werkgevers.ts';

const ONBEKEND = 0.13;

/** Makes one to three workplaces at each werkgever; the fixed ones of the scenarios come first. */
export function bouwWerkplekken(bouw: Bouw, werkgevers: readonly GebouwdeWerkgever[]): GebouwdeWerkplek[] {
  const { toeval, werksoorten } = bouw;
  return werkgevers.flatMap((werkgever) => {
    if (werkgever.detacheert) return [];
    const vast = VASTE_WERKPLEKKEN.filter((werkplek) => werkplek.werkgever === werkgever.naam);
    if (vast.length > 0)
      return vast.map((werkplek) => bouwWerkplek(bouw, werkgever, werkplek.werksoort, werkplek));
    const aantal = werkgever.zonderPlek ? 1 : toeval.geheel(1, werkgever.aanbieder ? 3 : 2);
    return toeval
      .kiesEnkele(werksoorten, aantal)
      .map((werksoort) => bouwWerkplek(bouw, werkgever, werksoort, null));
  });
}

function bouwWerkplek(
  bouw: Bouw,
  werkgever: GebouwdeWerkgever,
  werksoort: string,
  vast: VasteWerkplek | null,
): GebouwdeWerkplek {
  const { rijen, toeval, gemeente } = bouw;
  const id = toeval.uuid();
  const postcode = toeval.kiesUit(gemeente.postcodes);
  rijen.huidig.werkplek.push({
    gemeente_code: gemeente.code,
    id,
    nummer: bouw.volgendNummer('p'),
    werkgever_id: werkgever.id,
    werksoort_code: werksoort,
    postcode: postcode?.pc4 ?? null,
    plaats: postcode?.plaats ?? gemeente.naam,
    ...verzinWerk(bouw, werksoort, werkgever.aanbieder),
    ...vast?.kolommen,
    beschikbaar: periodeTekst(werkgever.sinds, null),
    prijs_cent: werkgever.aanbieder ? 1_800_000 + toeval.geheel(0, 8) * 50_000 : null,
    prijs_eenheid: werkgever.aanbieder ? 'jaar' : null,
    ...eersteVersie(moment(bouw, werkgever.sinds, 20)),
  });
  return {
    id,
    sleutel: vast?.sleutel ?? '',
    werkgeverId: werkgever.id,
    werksoort,
    vanaf: werkgever.sinds,
    gereserveerd: vast !== null || werkgever.zonderPlek,
    plekKwijt: werkgever.zonderPlek,
    stoelen: [],
    beloofd: 0,
    aantalOoit: 0,
  };
}

/** What the work is like; some of it is unknown (null) now and then, as in life. */
function verzinWerk({ toeval }: Bouw, werksoort: string, aanbieder: boolean): Werkkolommen {
  const { naam, omschrijving, omgeving } = beschrijfWerk(werksoort);
  return {
    naam,
    omschrijving,
    uren_min: toeval.kies([28, 28, 28, 24, 16]),
    uren_max: toeval.kies([32, 36, 36, 40]),
    begeleiding: toeval.kies(['licht', 'midden', 'midden', 'intensief', 'intensief']),
    permanent_toezicht: toeval.kies([true, true, false, null]),
    begeleider: verzinNaam(toeval).voornaam,
    aanpassingen: toeval.kans(ONBEKEND) ? null : toeval.kiesEnkele(AANPASSINGEN, toeval.geheel(0, 4)),
    omgeving: toeval.kans(ONBEKEND) ? null : omgeving,
    opzet: toeval.kans(aanbieder ? 0.45 : 0.9) ? 'tussen-collegas' : 'groep',
    begintijd: toeval.kies(['', '8.00 uur', '8.30 uur', '9.00 uur', '9.00 uur']),
  };
}
