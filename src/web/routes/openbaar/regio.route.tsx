import type { Poorten } from '#application/poorten.ts';
import { loadDoelvergelijking, loadRegioBeeld, type OpenbareStand } from '#application/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { NIET_GEVONDEN, pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { openbaarGemeenteTeksten } from '#web/texts/nl/openbaar-gemeente.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { createCijferbestand } from './cijferbestand.ts';
import { RegioPagina } from './regio.page.tsx';
import { registerOpenbaar } from './register-openbaar.tsx';
import { listRegisterstanden } from './register-standen.ts';

const KRUIMELS = [{ tekst: t.kruimelRegios, href: '/regios' }];

/** The public page of one arbeidsmarktregio, and its figures as a file. */
export function registerRegio(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/regios/:adresnaam', async ({ poorten, vandaag, pad }) => {
    const regio = await findRegio(poorten, pad('adresnaam'), vandaag);
    if (regio === undefined) return NIET_GEVONDEN;
    const { code, adresnaam, gemeenten } = regio;
    const naam = openbaarLijstTeksten.regio.naam(regio.naam);
    const inhoud = (
      <RegioPagina
        regionaam={regio.naam}
        gemeenten={gemeenten}
        doelen={await loadDoelvergelijking(poorten.referentie)}
        beeld={await loadRegioBeeld(poorten.referentie, code)}
        register={await listRegister(poorten, regio, vandaag)}
        vandaag={vandaag}
        csv={`/regios/${adresnaam}/cijfers.csv`}
        json={`/api/v1/regios/${code}/standen`}
      />
    );
    return {
      ...pagina({ titel: t.vraagTitel(naam), inhoud, kruimels: KRUIMELS }),
      beschrijving: openbaarGemeenteTeksten.beschrijving(naam),
    };
  });

  registerOpenbaar(app, omgeving, '/regios/:adresnaam/cijfers.csv', async ({ poorten, vandaag, pad }) => {
    const regio = await findRegio(poorten, pad('adresnaam'), vandaag);
    if (regio === undefined) return NIET_GEVONDEN;
    return createCijferbestand({
      gebied: openbaarLijstTeksten.regio.naam(regio.naam),
      bestandsnaam: `beschut-werk-regio-${regio.adresnaam}.csv`,
      beeld: await loadRegioBeeld(poorten.referentie, regio.code),
      register: await listRegister(poorten, regio, vandaag),
    });
  });
}

type Regio = NonNullable<Awaited<ReturnType<typeof findRegio>>>;

async function findRegio({ referentie }: Poorten, adresnaam: string, vandaag: Datum) {
  const regio = (await referentie.listArbeidsmarktregios(vandaag)).find((een) => een.adresnaam === adresnaam);
  if (regio === undefined) return undefined;
  const alle = await referentie.listGemeenten(vandaag);
  return { ...regio, gemeenten: alle.filter((een) => een.arbeidsmarktregio.code === regio.code) };
}

function listRegister(
  poorten: Poorten,
  { code, gemeenten }: Regio,
  vandaag: Datum,
): Promise<readonly OpenbareStand[]> {
  return listRegisterstanden(poorten, { code, gemeenteCodes: gemeenten.map((een) => een.code) }, vandaag);
}
