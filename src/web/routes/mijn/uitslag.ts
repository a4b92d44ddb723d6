import type { Vraag } from '#domain/haalbaarheid/index.ts';
import type { Hulp, PlekUitslag, VolPlek } from '#domain/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { mijnUitkomstTeksten as t } from '#web/texts/nl/mijn-uitkomst.ts';
import { formatKm } from '../werk/keuze/toets.ts';
import { formatUrenBereik } from '../werk/plekken/tekst.ts';

/** The lists of the candidate, in order. */
export const UITSLAGGROEPEN = ['past', 'minder', 'onbekend', 'anders'] as const;

export type Uitslaggroep = (typeof UITSLAGGROEPEN)[number];

const GROEP: Readonly<Record<PlekUitslag['soort'], Uitslaggroep>> = {
  toegewezen: 'past',
  vol: 'past',
  eigen: 'past',
  'past-niet': 'minder',
  onbekend: 'onbekend',
  lager: 'anders',
  'geen-plaats': 'anders',
  geweigerd: 'anders',
  ingreep: 'anders',
};

/** On which of the lists a place of the own list stands. A full place did fit: the person can read that. */
export function groepVan({ soort }: PlekUitslag): Uitslaggroep {
  return GROEP[soort];
}

/** Why one place came out so, in sentences for the candidate. `naam` is who helps. */
export function describeUitslag(uitslag: PlekUitslag, naam: string): readonly string[] {
  switch (uitslag.soort) {
    case 'toegewezen':
    case 'eigen':
    case 'lager':
      return [t[uitslag.soort]];
    case 'geweigerd':
      return [t.neeEerder];
    case 'geen-plaats':
      return [uitslag.vrijVanaf === null ? t.bezet : t.later(formatDatum(uitslag.vrijVanaf))];
    case 'ingreep':
      return [t.ingreep[uitslag.ingreep](uitslag.reden)];
    case 'past-niet':
      return [t.pastNiet[uitslag.toets.code]];
    case 'onbekend':
      return uitslag.vragen.length === 0 ? [t.vraag.geen] : uitslag.vragen.map(describeVraag);
    case 'vol':
      return [describeVol(uitslag, naam)];
  }
}

function describeVraag({ code, aan }: Vraag): string {
  return aan === 'kandidaat' ? t.vraag.aanJou(t.vragen[code]) : t.vraag.aanWerkgever(t.vragen[code]);
}

/** With more than one ground, or numbers too small to tell apart, the rule itself is told. */
function describeVol({ zitplaatsen, gronden, doorIngreep }: VolPlek, naam: string): string {
  if (doorIngreep) return t.vol.ingreep(naam);
  if (zitplaatsen === 0) return t.vol.geen;
  const { eerder = 0, loting = 0, garantie = 0 } = gronden ?? {};
  if (eerder > 0 && loting === 0) return t.vol.eerder;
  if (loting > 0 && eerder === 0) return t.vol.loting;
  return garantie > 0 && eerder === 0 ? t.vol.garantie : t.vol.regel;
}

/** One change that would have helped, verified by dividing again. */
export function describeHulp(hulp: Hulp, plek: string): string {
  switch (hulp.soort) {
    case 'zitplaats':
    case 'antwoord':
      return t.hulp[hulp.soort](plek);
    case 'afstand':
      return t.hulp.afstand(plek, formatKm(hulp.meters));
    case 'uren':
      return t.hulp.uren(plek, formatUrenBereik(hulp.geboden.minimaal, hulp.geboden.maximaal) ?? '');
  }
}
