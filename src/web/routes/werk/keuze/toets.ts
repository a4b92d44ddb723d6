import type { Toets } from '#domain/haalbaarheid/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatBedrag, formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { toetsTeksten as t } from '#web/texts/nl/keuze.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import { formatUrenBereik } from '../plekken/tekst.ts';

/** One hard requirement in words; undefined for what needs no words. */
export function describeToets(toets: Toets): string | undefined {
  switch (toets.code) {
    case 'besluit':
    case 'periode':
    case 'zitplaats':
    case 'beschikbaarheid':
    case 'duur':
      return describeTijd(toets);
    case 'uren':
    case 'lokale-uren':
      return describeUren(toets);
    case 'reisafstand':
      return describeAfstand(toets);
    case 'begeleiding':
    case 'permanent-toezicht':
    case 'aanpassingen':
      return describeHulp(toets);
    case 'prijs':
      return describePrijs(toets);
    case 'afspraak':
      return describeAfspraak(toets);
    case 'uitsluiting':
      return t.uitsluiting(formatDatum(toets.geboden.datum), toets.geboden.grond);
    case 'dagen':
    case 'reistijd':
      return undefined;
  }
}

function describeAfspraak({ geboden, uitkomst }: ToetsVan<'afspraak'>): string | undefined {
  if (geboden === 'eigen') return undefined;
  if (geboden === 'geen-afspraak') return t.afspraakNiet;
  const tekst = uitkomst === 'voldoet' ? t.afspraak : t.afspraakVoorbij;
  return tekst(geboden.gemeente, geboden.naam);
}

type ToetsVan<Code extends Toets['code']> = Extract<Toets, { code: Code }>;

function describeTijd(
  toets: ToetsVan<'besluit' | 'periode' | 'zitplaats' | 'beschikbaarheid' | 'duur'>,
): string | undefined {
  const voldoet = toets.uitkomst === 'voldoet';
  switch (toets.code) {
    case 'besluit':
      return voldoet ? t.besluit : t.geenBesluit(formatDatum(toets.gevraagd));
    case 'periode':
      return voldoet ? undefined : t.periodeNiet(formatDatum(toets.gevraagd));
    case 'zitplaats':
      return voldoet
        ? t.zitplaats(formatDatum(toets.gevraagd))
        : describePas(toets.geboden, t.zitplaatsPas, t.zitplaatsGeen);
    case 'beschikbaarheid':
      return voldoet
        ? t.beschikbaarheid(formatDatum(toets.gevraagd))
        : describePas(toets.geboden, t.beschikbaarheidPas, t.beschikbaarheidOnbekend);
    case 'duur':
      return voldoet ? t.duur : t.duurNiet(String(toets.geboden ?? 0), toets.gevraagd);
  }
}

function describePas(dag: Datum | null, pas: (dag: string) => string, anders: string): string {
  return dag === null ? anders : pas(formatDatum(dag));
}

function describeUren(toets: ToetsVan<'uren' | 'lokale-uren'>): string {
  if (toets.code === 'lokale-uren') {
    const eis = formatUren(toets.gevraagd);
    if (toets.geboden === null) return t.lokaleUrenOnbekend(eis);
    return toets.uitkomst === 'voldoet'
      ? t.lokaleUren(eis)
      : t.lokaleUrenNiet(eis, formatUren(toets.geboden));
  }
  const wil = formatUrenBereik(toets.gevraagd?.minimaal ?? null, toets.gevraagd?.maximaal ?? null);
  const plek = formatUrenBereik(toets.geboden?.minimaal ?? null, toets.geboden?.maximaal ?? null);
  if (plek === undefined) return t.urenPlek;
  if (wil === undefined) return t.urenKandidaat;
  return toets.uitkomst === 'voldoet' ? t.uren(plek) : t.urenNiet(wil, plek);
}

function describeAfstand({ gevraagd, geboden, uitkomst }: ToetsVan<'reisafstand'>): string {
  if (geboden === null) return t.reisafstandPlek;
  if (gevraagd === null) return t.reisafstandKandidaat;
  const tekst = uitkomst === 'voldoet' ? t.reisafstand : t.reisafstandNiet;
  return tekst(formatKm(geboden), formatKm(gevraagd));
}

function describeHulp(toets: ToetsVan<'begeleiding' | 'permanent-toezicht' | 'aanpassingen'>): string {
  const zinnen = HULP[toets.code];
  if (toets.uitkomst === 'voldoet') return zinnen.voldoet;
  if (toets.uitkomst === 'onbekend') return toets.gevraagd === null ? zinnen.kandidaat : zinnen.plek;
  if (toets.code !== 'aanpassingen') return zinnen.niet;
  const namen = toets.ontbreekt.map((code) => werkplekTeksten.soortAanpassing[code].toLowerCase());
  return t.aanpassingenNiet(namen.join(', '));
}

const HULP = {
  begeleiding: {
    voldoet: t.begeleiding,
    niet: t.begeleidingNiet,
    kandidaat: t.begeleidingKandidaat,
    plek: t.begeleidingPlek,
  },
  'permanent-toezicht': {
    voldoet: t.toezicht,
    niet: t.toezichtNiet,
    kandidaat: t.toezichtKandidaat,
    plek: t.toezichtPlek,
  },
  aanpassingen: {
    voldoet: t.aanpassingen,
    niet: '',
    kandidaat: t.aanpassingenKandidaat,
    plek: t.aanpassingenPlek,
  },
};

function describePrijs({ gevraagd, geboden, uitkomst }: ToetsVan<'prijs'>): string {
  if (geboden === null) return t.prijsOnbekend;
  return uitkomst === 'voldoet'
    ? t.prijs(formatBedrag(geboden))
    : t.prijsNiet(formatBedrag(geboden), formatBedrag(gevraagd));
}

const kilometers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Metres as kilometres with one decimal: '5,2'. */
export function formatKm(meters: number): string {
  return kilometers.format(meters / 1000);
}
