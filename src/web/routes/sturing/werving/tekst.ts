import type { NieuwVoorstel, WervingFeiten, Winst } from '#application/werving/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateWachtmaanden, type Groepsaantal, hideKleinAantal } from '#domain/werving/index.ts';
import { formatBedrag, formatUren } from '#web/texts/nl/bedrag.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { formatGetal } from '#web/ui/index.ts';

/** What the reader may see. */
export type Lezer = {
  /** The people behind the figures; otherwise small numbers stay hidden. */
  readonly magMensen: boolean;
  /** What a person at work costs. */
  readonly magGeld: boolean;
};

/** A number of people in words, hidden when it is small and the reader may not see people. */
export function formatAantal(aantal: number, { magMensen }: Lezer): string {
  const getoond: Groepsaantal = hideKleinAantal(aantal, magMensen);
  return getoond === 'minder-dan-5' ? t.minderDanVijf : formatGetal(getoond);
}

/** Whether a figure about this many people can be shown to the reader. */
export function isToonbaar(aantal: number, { magMensen }: Lezer): boolean {
  return hideKleinAantal(aantal, magMensen) !== 'minder-dan-5';
}

/**
 * '3 plekken groenonderhoud, 24 uur, rolstoel, Almere rond postcode 1324'. For so few people that they could be
 * recognised the help that they need and the part of town stay away from who may not see people.
 */
export function describeNieuw(
  {
    type,
    pc4,
    zitplaatsen,
    aanWerk,
    beter,
  }: Omit<NieuwVoorstel, 'prijs' | 'langsteWacht' | 'prijsPerPlaatsing'>,
  { werksoorten, gebieden }: WervingFeiten,
  lezer: Lezer,
): string {
  const werk = (werksoorten.get(type.werksoort) ?? type.werksoort).toLowerCase();
  const woonplaats = gebieden.get(pc4)?.woonplaats ?? '';
  const uren = t.zin.uren(formatUren(type.uren));
  if (!isToonbaar(aanWerk + beter, lezer)) {
    return [t.zin.nieuwVerborgen(werk), uren, t.zin.hulpVerborgen, woonplaats].join(', ');
  }
  return [
    ...[t.zin.nieuw(formatGetal(zitplaatsen), werk), uren],
    t.begeleiding[type.begeleiding],
    ...(type.permanentToezicht ? [t.zin.toezicht] : []),
    ...type.aanpassingen.map((code) => werkplekTeksten.soortAanpassing[code].toLowerCase()),
    t.zin.rond(woonplaats, pc4),
  ].join(', ');
}

/** A place with its employer; the number of a place of another gemeente. */
export function describePlek(nummer: string, { plekken }: WervingFeiten): string {
  const plek = plekken.get(nummer);
  return plek === undefined ? nummer : t.erbij.bij(plek.naam, plek.werkgever);
}

export function describePrijs(prijs: NieuwVoorstel['prijs']): string {
  return prijs === null ? t.zin.prijsOnbekend : t.zin.tot(formatBedrag(prijs.bedrag));
}

/** 'helpt 3 wachtenden aan werk (langste wacht 14 maanden) en 5 anderen aan een betere plek'. */
export function describeWinst(winst: Winst, vandaag: Datum, lezer: Lezer): string {
  const { aanWerk, beter } = winst;
  const delen = [
    ...(aanWerk > 0 ? [t.zin.aanWerk(formatAantal(aanWerk, lezer), findMaanden(winst, vandaag, lezer))] : []),
    ...(beter > 0 ? [t.zin.beter(formatAantal(beter, lezer))] : []),
  ];
  return t.zin.helpt(delen.join(t.zin.en));
}

/** Months of the longest wait among who gets a place; null when nobody does or the number of them is hidden. */
export function findMaanden({ aanWerk, langsteWacht }: Winst, vandaag: Datum, lezer: Lezer): number | null {
  return langsteWacht === null || !isToonbaar(aanWerk, lezer)
    ? null
    : calculateWachtmaanden(langsteWacht, vandaag);
}
