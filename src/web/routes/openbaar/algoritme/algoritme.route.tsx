import { chooseBeleid } from '#domain/voorrang/index.ts';
import { NIET_GEVONDEN, pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { algoritmeTeksten as t } from '#web/texts/nl/openbaar-algoritme.ts';
import { registerTeksten } from '#web/texts/nl/openbaar-algoritme-register.ts';
import { type OpenbareVraag, registerOpenbaar } from '../register-openbaar.tsx';
import { AlgoritmePagina } from './algoritme.page.tsx';
import { GeenBeleid } from './geen-beleid.tsx';
import { createRegisterrecord } from './register-record.ts';
import { calculateVoorbeeld } from './voorbeeld.ts';

const ADRES = '/algoritme';
const JSON_TYPE = 'application/json';

/** What the computer does when it divides places: a page, the record for the Algoritmeregister, and the example as a file. */
export function registerAlgoritme(app: WebApp, omgeving: Omgeving): void {
  const maakRecord = (
    beleid: Parameters<typeof createRegisterrecord>[0],
    vraag: OpenbareVraag,
    naam: string | null,
  ) =>
    createRegisterrecord(beleid, {
      gemeente: naam,
      vandaag: vraag.vandaag,
      demo: omgeving.demo,
      url: omgeving.url,
    });

  registerOpenbaar(app, omgeving, ADRES, async (vraag) => {
    const beleid = chooseBeleid(vraag.vandaag);
    const inhoud = beleid.ok ? (
      <AlgoritmePagina
        beleid={beleid.value}
        record={maakRecord(beleid.value, vraag, null)}
        recordAdres={`${ADRES}/register.json`}
      />
    ) : (
      <GeenBeleid weigering={beleid.error} />
    );
    return { ...pagina({ titel: t.titel, inhoud }), beschrijving: t.beschrijving };
  });

  registerOpenbaar(app, omgeving, `${ADRES}/register.json`, async (vraag) => {
    const beleid = chooseBeleid(vraag.vandaag);
    const adresnaam = vraag.vraag.tekst('gemeente');
    const gemeente =
      adresnaam === '' ? undefined : await vraag.poorten.referentie.findGemeenteOpAdresnaam(adresnaam);
    if (!beleid.ok || (adresnaam !== '' && gemeente === undefined)) return NIET_GEVONDEN;
    const record = maakRecord(beleid.value, vraag, gemeente?.naam ?? null);
    return createBestand(registerTeksten.bestand, record);
  });

  registerOpenbaar(app, omgeving, `${ADRES}/voorbeeld.json`, async ({ vandaag }) => {
    const beleid = chooseBeleid(vandaag);
    return beleid.ok
      ? createBestand('voorbeeld.json', calculateVoorbeeld(beleid.value).markt)
      : NIET_GEVONDEN;
  });
}

function createBestand(naam: string, inhoud: object) {
  return { soort: 'bestand', naam, type: JSON_TYPE, tekst: `${JSON.stringify(inhoud, null, 2)}\n` } as const;
}
