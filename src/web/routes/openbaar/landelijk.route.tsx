import type { Poorten } from '#application/poorten.ts';
import { LAND, loadLandBeeld } from '#application/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { openbaarGemeenteTeksten } from '#web/texts/nl/openbaar-gemeente.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Link } from '#web/ui/index.ts';
import { createCijferbestand } from './cijferbestand.ts';
import { GebiedPagina } from './gebied.page.tsx';
import { registerOpenbaar } from './register-openbaar.tsx';
import { listRegisterstanden } from './register-standen.ts';

const { naam, naarGemeenten } = openbaarLijstTeksten.land;

/** The public page of the country, and its figures as a file. */
export function registerLandelijk(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/landelijk', async ({ poorten, vandaag }) => {
    const inhoud = (
      <GebiedPagina
        naam={naam}
        beeld={await loadLandBeeld(poorten.referentie)}
        register={await listRegister(poorten, vandaag)}
        vandaag={vandaag}
        csv="/landelijk/cijfers.csv"
        json="/api/v1/landelijk/standen?peildatum=2022-12-31"
      >
        <p>
          <Link href="/gemeenten" soort="vooruit">
            {naarGemeenten}
          </Link>
        </p>
      </GebiedPagina>
    );
    return {
      ...pagina({ titel: t.vraagTitel(naam), inhoud }),
      beschrijving: openbaarGemeenteTeksten.beschrijving(naam),
    };
  });

  registerOpenbaar(app, omgeving, '/landelijk/cijfers.csv', async ({ poorten, vandaag }) =>
    createCijferbestand({
      gebied: naam,
      bestandsnaam: 'beschut-werk-nederland.csv',
      beeld: await loadLandBeeld(poorten.referentie),
      register: await listRegister(poorten, vandaag),
    }),
  );
}

async function listRegister(poorten: Poorten, vandaag: Datum) {
  const gemeenten = await poorten.referentie.listGemeenten(vandaag);
  const gemeenteCodes = gemeenten.map(({ code }) => code);
  return listRegisterstanden(poorten, { code: LAND.code, gemeenteCodes }, vandaag);
}
