import type { PersoonGegevens } from '#application/dossier/index.ts';
import { type Bsn, parseBsn } from '#domain/persoon/index.ts';
import { type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { type Gelezen, parsePostcode } from '../kandidaten/nieuw.parse.ts';

const t = dossierTeksten.gegevens.fouten;

/** Reads who the person is; all faults at once. */
export function parseGegevens(
  invoer: Invoer,
  vandaag: Datum,
): Gelezen<Omit<PersoonGegevens, 'heeftBsn'> & { readonly bsn: Bsn | null }> {
  const voornaam = invoer.tekst('voornaam');
  const achternaam = invoer.tekst('achternaam');
  const geboortedatum = parseDatumInvoer(invoer.tekst('geboortedatum'));
  const postcode = parsePostcode(invoer.tekst('postcode'));
  const email = invoer.tekst('email');
  const bsn = parseBsn(invoer.tekst('bsn'));
  const fouten: Veldfout[] = [];
  const eis = (klopt: boolean, naam: keyof typeof t) => {
    if (!klopt) fouten.push({ naam, tekst: t[naam] });
  };
  eis(voornaam !== '', 'voornaam');
  eis(achternaam !== '', 'achternaam');
  eis(geboortedatum !== undefined, 'geboortedatum');
  eis(invoer.tekst('postcode') === '' || postcode !== undefined, 'postcode');
  eis(email === '' || /^\S+@\S+$/.test(email), 'email');
  eis(invoer.tekst('bsn') === '' || bsn !== undefined, 'bsn');
  if (geboortedatum !== undefined && geboortedatum > vandaag) {
    fouten.push({
      naam: 'geboortedatum',
      tekst: kandidaatTeksten.registreren.fouten.geboortedatumToekomst,
    });
  }
  if (fouten.length > 0 || geboortedatum === undefined) return { ok: false, fouten };
  return {
    ok: true,
    value: {
      versie: Number(invoer.tekst('versie')),
      voornaam,
      voorvoegsel: invoer.tekst('voorvoegsel'),
      achternaam,
      geboortedatum,
      postcode: postcode ?? null,
      telefoon: invoer.tekst('telefoon'),
      email,
      bsn: bsn ?? null,
    },
  };
}
