import { type ConceptKandidaat, type Herkomst, parseHerkomst } from '#application/kandidaat/index.ts';
import { type Bsn, parseBsn, splitAchternaam } from '#domain/persoon/index.ts';
import { type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';

const t = kandidaatTeksten.registreren.fouten;

export type Gelezen<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: Veldfout[] };

/** Reads who it is; all faults at once. */
export function parseConcept(invoer: Invoer, vandaag: Datum): Gelezen<ConceptKandidaat> {
  const voornaam = kort(invoer.tekst('voornaam'));
  const getypt = kort(invoer.tekst('achternaam'));
  const los = kort(invoer.tekst('voorvoegsel'));
  const { voorvoegsel, achternaam } =
    los === '' ? splitAchternaam(getypt) : { voorvoegsel: los, achternaam: getypt };
  const geboortedatum = parseDatumInvoer(invoer.tekst('geboortedatum'));
  const bsnInvoer = invoer.tekst('bsn');
  const bsn: Bsn | undefined = parseBsn(bsnInvoer);
  const fouten: Veldfout[] = [];
  if (voornaam === '') fouten.push({ naam: 'voornaam', tekst: t.voornaam });
  if (achternaam === '') fouten.push({ naam: 'achternaam', tekst: t.achternaam });
  if (geboortedatum === undefined) fouten.push({ naam: 'geboortedatum', tekst: t.geboortedatum });
  else if (geboortedatum > vandaag) fouten.push({ naam: 'geboortedatum', tekst: t.geboortedatumToekomst });
  if (bsnInvoer !== '' && bsn === undefined) fouten.push({ naam: 'bsn', tekst: t.bsn });
  return fouten.length > 0 || geboortedatum === undefined
    ? { ok: false, fouten }
    : { ok: true, value: { naam: { voornaam, voorvoegsel, achternaam }, geboortedatum, bsn: bsn ?? null } };
}

export type Aanvulling = {
  readonly herkomst: Herkomst;
  readonly postcode: string | null;
  readonly telefoon: string;
  /** Id of a known person, 'iemand-anders', or null when nothing was chosen. */
  readonly keuze: string | null;
};

/** Reads the rest of the form; all faults at once. */
export function parseAanvulling(invoer: Invoer): Gelezen<Aanvulling> {
  const herkomst = parseHerkomst(invoer.tekst('herkomst'));
  const postcodeInvoer = invoer.tekst('postcode');
  const postcode = parsePostcode(postcodeInvoer);
  const fouten: Veldfout[] = [];
  if (herkomst === undefined) fouten.push({ naam: 'herkomst', tekst: t.herkomst });
  if (postcodeInvoer !== '' && postcode === undefined) fouten.push({ naam: 'postcode', tekst: t.postcode });
  return fouten.length > 0 || herkomst === undefined
    ? { ok: false, fouten }
    : {
        ok: true,
        value: {
          herkomst,
          postcode: postcode ?? null,
          telefoon: kort(invoer.tekst('telefoon')),
          keuze: invoer.tekst('keuze') || null,
        },
      };
}

/** A postcode as stored: '1315' or '1315AB'; undefined when it is none. */
export function parsePostcode(tekst: string): string | undefined {
  const postcode = tekst.replace(/\s/g, '').toUpperCase();
  return /^[1-9]\d{3}([A-Z]{2})?$/.test(postcode) ? postcode : undefined;
}

function kort(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').slice(0, 80);
}
