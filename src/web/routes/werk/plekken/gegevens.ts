import type { Werkplek } from '#application/werkplek/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import type { Gegeven } from '#web/ui/index.ts';
import { describeCodes, formatPrijs, formatUrenBereik } from './tekst.ts';

/** What is stored about a place, as name and value; empty reads 'onbekend'. */
export function listPlekGegevens(plek: Werkplek): readonly Gegeven[] {
  return [...listWerkGegevens(plek), ...listOmstandigheden(plek), ...listPrijsGegevens(plek)];
}

/** The work itself: what, where, when, how many hours. */
export function listWerkGegevens(plek: Werkplek): readonly Gegeven[] {
  const einde = laatsteDag(plek.beschikbaar);
  return [
    { naam: t.veld.werksoort, waarde: plek.werksoortNaam },
    { naam: t.veld.omschrijving, waarde: plek.omschrijving },
    { naam: t.veld.plaats, waarde: [plek.postcode, plek.plaats].filter(Boolean).join(' ') },
    { naam: t.kolommen.uren, waarde: formatUrenBereik(plek.urenMin, plek.urenMax) },
    { naam: t.veld.begintijd, waarde: plek.begintijd },
    {
      naam: t.detail.beschikbaarNaam,
      waarde: t.detail.beschikbaar(formatDatum(plek.beschikbaar.van), einde && formatDatum(einde)),
    },
  ];
}

/** What the person finds there: guidance, adaptations and surroundings. */
export function listOmstandigheden(plek: Werkplek): readonly Gegeven[] {
  const { permanentToezicht } = plek;
  return [
    { naam: t.kolommen.begeleiding, waarde: plek.begeleiding && t.soortBegeleiding[plek.begeleiding] },
    {
      naam: t.veld.toezicht,
      waarde: permanentToezicht === null ? undefined : permanentToezicht ? t.veld.ja : t.veld.nee,
    },
    { naam: t.veld.begeleider, waarde: plek.begeleider },
    { naam: t.veld.aanpassingen, waarde: describeCodes(plek.aanpassingen, t.soortAanpassing) },
    { naam: t.veld.omgeving, waarde: describeCodes(plek.omgeving, t.soortOmgeving) },
    { naam: t.veld.opzet, waarde: plek.opzet && t.soortOpzet[plek.opzet] },
    { naam: t.veld.groepsgrootte, waarde: plek.groepsgrootte && t.detail.mensen(plek.groepsgrootte) },
  ];
}

/** The price beside the maximum of the framework agreement. */
export function listPrijsGegevens(plek: Werkplek): readonly Gegeven[] {
  return [
    { naam: t.detail.prijs, waarde: formatPrijs(plek.prijs) },
    { naam: t.detail.prijsMaximum, waarde: formatPrijs(plek.maximumprijs) },
  ];
}
