import { listOpenbareKeuzes } from '#application/keuzemeting/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { loadGemeenteBeeld } from '#application/publicatie/index.ts';
import type { GemeenteMetVerleden } from '#application/referentie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { NIET_GEVONDEN, pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { openbaarGemeenteTeksten } from '#web/texts/nl/openbaar-gemeente.ts';
import { createCijferbestand } from './cijferbestand.ts';
import { GemeentePagina } from './gemeente.page.tsx';
import { registerOpenbaar } from './register-openbaar.tsx';
import { listRegisterstanden } from './register-standen.ts';

const KRUIMELS = [{ tekst: t.kruimelGemeenten, href: '/gemeenten' }];

/** The public page of one gemeente, and its figures as a file. */
export function registerGemeente(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/gemeenten/:adresnaam', async ({ poorten, vandaag, pad }) => {
    const gemeente = await poorten.referentie.findGemeenteOpAdresnaam(pad('adresnaam'));
    if (gemeente === undefined) return NIET_GEVONDEN;
    const inhoud = (
      <GemeentePagina
        gemeente={gemeente}
        beeld={await loadGemeenteBeeld(poorten.referentie, gemeente)}
        register={await listRegister(poorten, gemeente, vandaag)}
        keuzes={await listOpenbareKeuzes(poorten, gemeente, vandaag)}
        voorgangers={await listVoorgangers(poorten, gemeente)}
        vandaag={vandaag}
        csv={`/gemeenten/${gemeente.adresnaam}/cijfers.csv`}
        json={`/api/v1/gemeenten/${gemeente.code}`}
      />
    );
    return {
      ...pagina({ titel: t.vraagTitel(gemeente.naam), inhoud, kruimels: KRUIMELS }),
      beschrijving: openbaarGemeenteTeksten.beschrijving(gemeente.naam),
    };
  });

  registerOpenbaar(app, omgeving, '/gemeenten/:adresnaam/cijfers.csv', async ({ poorten, vandaag, pad }) => {
    const gemeente = await poorten.referentie.findGemeenteOpAdresnaam(pad('adresnaam'));
    if (gemeente === undefined) return NIET_GEVONDEN;
    return createCijferbestand({
      gebied: gemeente.naam,
      bestandsnaam: `beschut-werk-${gemeente.adresnaam}.csv`,
      beeld: await loadGemeenteBeeld(poorten.referentie, gemeente),
      register: await listRegister(poorten, gemeente, vandaag),
      keuzes: await listOpenbareKeuzes(poorten, gemeente, vandaag),
    });
  });
}

function listRegister(poorten: Poorten, { code }: GemeenteMetVerleden, vandaag: Datum) {
  return listRegisterstanden(poorten, { code, gemeenteCodes: [code] }, vandaag);
}

async function listVoorgangers(poorten: Poorten, { code, voorgangers }: GemeenteMetVerleden) {
  if (voorgangers.length === 0) return [];
  const reeks = await poorten.referentie.findTaakstellingReeks(code);
  return (reeks?.voorgangers ?? []).map(({ bekend, ...verwant }) => ({
    ...verwant,
    doelen: bekend.map(({ jaar, aantal }) => `${aantal} (${jaar})`).join(', '),
  }));
}
