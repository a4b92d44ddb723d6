import type { Wensen } from '#application/dossier/index.ts';
import { parseBehoefte } from '#domain/keuze/index.ts';
import { compareUren, parseDatumInvoer, parseUren, type Uren } from '#domain/shared/index.ts';
import { parseAanpassing, parseBegeleiding } from '#domain/werkplek/index.ts';
import { wensenTeksten } from '#web/texts/nl/dossier-wensen.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { Gelezen } from '../kandidaten/nieuw.parse.ts';

const t = wensenTeksten.fouten;
const MEESTE_UREN: Uren = '48';
const MEESTE_KM = 200;

/** Names of the three fields for kinds of work, dearest first. */
export const WENSVELDEN = ['werk-1', 'werk-2', 'werk-3'] as const;

/** Reads what the person wishes and needs; all faults at once. What is left open stays unknown. */
export function parseWensen(invoer: Invoer): Gelezen<Wensen> {
  const fouten: Veldfout[] = [];
  const eis = (klopt: boolean, naam: string, tekst: string) => {
    if (!klopt) fouten.push({ naam, tekst });
  };
  const gekozen = WENSVELDEN.map((naam) => invoer.tekst(naam));
  gekozen.forEach((code, plaats) => {
    const eerder = gekozen.slice(0, plaats);
    eis(code === '' || !eerder.includes(code), WENSVELDEN[plaats] ?? WENSVELDEN[0], t.dubbel);
  });
  const urenMin = leesUren(invoer.tekst('uren-min'));
  const urenMax = leesUren(invoer.tekst('uren-max'));
  eis(invoer.tekst('uren-min') === '' || urenMin !== null, 'uren-min', t.uren);
  eis(invoer.tekst('uren-max') === '' || urenMax !== null, 'uren-max', t.uren);
  eis(urenMin === null || urenMax === null || compareUren(urenMin, urenMax) <= 0, 'uren-max', t.urenOrde);
  const maxAfstandKm = leesKm(invoer.tekst('afstand'));
  eis(invoer.tekst('afstand') === '' || maxAfstandKm !== null, 'afstand', t.afstand);
  const beschikbaarVanaf = parseDatumInvoer(invoer.tekst('beschikbaar')) ?? null;
  eis(invoer.tekst('beschikbaar') === '' || beschikbaarVanaf !== null, 'beschikbaar', t.beschikbaar);
  const aanpassingenNodig = leesAanpassingen(invoer);
  eis(invoer.tekst('aanpassing') !== 'ja' || (aanpassingenNodig?.length ?? 0) > 0, 'aanpassingen', t.welke);
  if (fouten.length > 0) return { ok: false, fouten };
  return {
    ok: true,
    value: {
      versie: Number(invoer.tekst('versie')),
      werksoorten: gekozen.filter((code) => code !== ''),
      behoeften: invoer.lijst('behoeften').flatMap((behoefte) => parseBehoefte(behoefte) ?? []),
      toelichting: invoer.tekst('toelichting'),
      urenMin,
      urenMax,
      maxAfstandKm,
      begeleiding: parseBegeleiding(invoer.tekst('begeleiding')) ?? null,
      permanentToezicht: { ja: true, nee: false }[invoer.tekst('toezicht')] ?? null,
      aanpassingenNodig,
      beschikbaarVanaf,
    },
  };
}

function leesUren(tekst: string): Uren | null {
  const uren = parseUren(tekst);
  return uren !== undefined && compareUren(uren, '1') >= 0 && compareUren(uren, MEESTE_UREN) <= 0
    ? uren
    : null;
}

function leesKm(tekst: string): number | null {
  const km = /^\d{1,3}$/.test(tekst) ? Number(tekst) : 0;
  return km >= 1 && km <= MEESTE_KM ? km : null;
}

/** Null when nobody knows, empty when none are needed. */
function leesAanpassingen(invoer: Invoer): Wensen['aanpassingenNodig'] {
  switch (invoer.tekst('aanpassing')) {
    case 'ja':
      return invoer.lijst('aanpassingen').flatMap((nodig) => parseAanpassing(nodig) ?? []);
    case 'nee':
      return [];
    default:
      return null;
  }
}
