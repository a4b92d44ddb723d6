import { parseDatumInvoer, parseGebruikerId } from '#domain/shared/index.ts';
import { logboekTeksten as t } from '#web/texts/nl/beheer.ts';
import { pagina } from '../../rand/antwoord.ts';
import type { Invoer } from '../../rand/invoer.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { LogboekPagina } from './logboek.page.tsx';

const NUMMER = /^k-[a-z0-9]{6}$/;

/** Registers the log for the beheerder. */
export function registerLogboek(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/beheer/logboek', 'logboek-bekijken', async ({ werk, poorten, vraag }) => {
    const paginaNummer = readPaginanummer(vraag);
    const [van, totEnMet] = [readDatum(vraag, 'van'), readDatum(vraag, 'tot')];
    const nummer = readNummer(vraag);
    const gevonden = await poorten.logboek.list({
      van: van.datum,
      totEnMet: totEnMet.datum,
      gebruikerId: parseGebruikerId(vraag.tekst('wie')),
      nummer: nummer.nummer,
      pagina: paginaNummer - 1,
    });
    const gebruikers = await poorten.gebruikers.list(werk.vandaag);
    return pagina({
      titel: t.titel,
      inhoud: (
        <LogboekPagina
          {...gevonden}
          gebruikers={gebruikers}
          vraag={vraag}
          pagina={paginaNummer}
          fouten={[van, totEnMet, nummer].flatMap(({ fout }) => fout)}
        />
      ),
    });
  });
}

function readDatum(vraag: Invoer, naam: string) {
  const tekst = vraag.tekst(naam);
  const datum = parseDatumInvoer(tekst);
  return { datum, fout: tekst !== '' && datum === undefined ? [{ naam, tekst: t.fouteDatum }] : [] };
}

function readNummer(vraag: Invoer) {
  const tekst = vraag.tekst('nummer').toLowerCase();
  const nummer = NUMMER.test(tekst) ? tekst : undefined;
  return {
    nummer,
    fout: tekst !== '' && nummer === undefined ? [{ naam: 'nummer', tekst: t.foutNummer }] : [],
  };
}

/** Page 1 when the address says something else. */
function readPaginanummer(vraag: Invoer): number {
  const tekst = vraag.tekst('pagina');
  return /^[1-9]\d{0,5}$/.test(tekst) ? Number(tekst) : 1;
}
