import { PRIJS_EENHEDEN, type Prijs, type PrijsEenheid } from '#application/raamovereenkomst/index.ts';
import { OMGEVINGEN, OPZETTEN, type WerkplekInvoer } from '#application/werkplek/index.ts';
import { compareUren, createPeriodeTotEnMet, type Periode, type Uren } from '#domain/shared/index.ts';
import { AANPASSINGEN, BEGELEIDINGEN } from '#domain/werkplek/index.ts';
import { werkplekTeksten } from '#web/texts/nl/werkplek.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { readId } from '../../../rand/pad.ts';
import type { Veldlezer } from '../../../rand/veldlezer.ts';

const t = werkplekTeksten.fouten;

/** An amount with its unit: null when both are empty, undefined when one is wrong or missing. */
export function readPrijs(
  lees: Veldlezer,
  [bedragVeld, eenheidVeld]: readonly [string, string],
  eenheden: readonly PrijsEenheid[],
  fouten: { readonly prijs: string; readonly eenheid: string },
): Prijs | null | undefined {
  const bedrag = lees.bedragOfLeeg(bedragVeld, fouten.prijs);
  const eenheid = lees.keuzeOfLeeg(eenheidVeld, eenheden, fouten.eenheid);
  if (bedrag === undefined || eenheid === undefined) return undefined;
  if (bedrag === null) return null;
  if (bedrag === 0) return lees.meld(bedragVeld, fouten.prijs);
  return eenheid === null ? lees.meld(eenheidVeld, fouten.eenheid) : { bedrag, eenheid };
}

/** Reads the form of a place; undefined when something is wrong, which is then noted with every other fault. */
export function readWerkplek(lees: Veldlezer, invoer: Invoer): WerkplekInvoer | undefined {
  const werkgeverId = readId(invoer.tekst('werkgever')) ?? lees.meld('werkgever', t.werkgever);
  const werksoort = lees.tekst('werksoort', t.werksoort);
  const naam = lees.tekst('naam', t.naam);
  const postcode = readPostcode(lees, invoer);
  const uren = readUren(lees);
  const begeleiding = lees.keuzeOfLeeg('begeleiding', BEGELEIDINGEN, t.keuze);
  const opzet = lees.keuzeOfLeeg('opzet', OPZETTEN, t.keuze);
  const groepsgrootte = readGroepsgrootte(lees, invoer);
  const beschikbaar = readBeschikbaar(lees);
  const prijs = readPrijs(lees, ['prijs', 'eenheid'], PRIJS_EENHEDEN, t);
  const omgeving = invoer.lijst('omgeving').filter((code) => OMGEVINGEN.some((bekend) => bekend === code));
  if (werkgeverId === undefined || werksoort === undefined || naam === undefined) return undefined;
  if (postcode === undefined || uren === undefined || begeleiding === undefined) return undefined;
  if (opzet === undefined || groepsgrootte === undefined) return undefined;
  if (beschikbaar === undefined || prijs === undefined) return undefined;
  return {
    ...uren,
    ...{ werkgeverId, werksoort, naam, postcode, begeleiding, opzet, groepsgrootte, beschikbaar, prijs },
    omschrijving: invoer.tekst('omschrijving'),
    plaats: invoer.tekst('plaats'),
    permanentToezicht: readJaNee(invoer.tekst('toezicht')),
    begeleider: invoer.tekst('begeleider'),
    aanpassingen: readAanpassingen(invoer),
    omgeving: omgeving.length === 0 ? null : omgeving,
    begintijd: invoer.tekst('begintijd'),
  };
}

const GROEP = [1, 500] as const;

/** Empty is unknown. */
function readGroepsgrootte(lees: Veldlezer, invoer: Invoer): number | null | undefined {
  return invoer.tekst('groepsgrootte') === '' ? null : lees.getal('groepsgrootte', GROEP, t.groepsgrootte);
}

function readJaNee(tekst: string): boolean | null {
  return tekst === 'ja' ? true : tekst === 'nee' ? false : null;
}

function readAanpassingen(invoer: Invoer): readonly string[] | null {
  const gekozen = invoer
    .lijst('aanpassingen')
    .filter((code) => AANPASSINGEN.some((bekend) => bekend === code));
  return gekozen.length > 0 || invoer.tekst('aanpassingenbekend') === 'ja' ? gekozen : null;
}

const POSTCODE = /^[1-9][0-9]{3}([A-Z]{2})?$/;

function readPostcode(lees: Veldlezer, invoer: Invoer): string | null | undefined {
  const postcode = invoer.tekst('postcode').replace(/\s/g, '').toUpperCase();
  if (postcode === '') return null;
  return POSTCODE.test(postcode) ? postcode : lees.meld('postcode', t.postcode);
}

function readUren(lees: Veldlezer): { urenMin: Uren | null; urenMax: Uren | null } | undefined {
  const min = lees.urenOfLeeg('urenmin', t.uren);
  const max = lees.urenOfLeeg('urenmax', t.uren);
  if (min === undefined || max === undefined) return undefined;
  const urenMin = min ?? max;
  const urenMax = max ?? min;
  if (urenMin !== null && urenMax !== null && compareUren(urenMin, urenMax) > 0) {
    return lees.meld('urenmax', t.urenVolgorde);
  }
  return { urenMin, urenMax };
}

function readBeschikbaar(lees: Veldlezer): Periode | undefined {
  const van = lees.datum('van', t.van);
  const tot = lees.datumOfLeeg('tot', t.tot);
  if (van === undefined || tot === undefined) return undefined;
  const periode = createPeriodeTotEnMet(van, tot);
  return periode.ok ? periode.value : lees.meld('tot', t.volgorde);
}
