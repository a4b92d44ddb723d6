import { loadHonorering } from '#application/keuzemeting/index.ts';
import { loadStandBeeld, type StandGroep } from '#application/stand/index.ts';
import { type Datum, jaarVan, parseDatumInvoer } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { standTeksten as t } from '#web/texts/nl/stand.ts';
import { NIET_GEVONDEN, pagina, verwijs } from '../../rand/antwoord.ts';
import type { Invoer } from '../../rand/invoer.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createLaatsteJaar } from './keuze/periode.ts';
import { StandPagina } from './stand.page.tsx';
import { StandPersonenPagina } from './stand-personen.page.tsx';

const GROEPEN: readonly StandGroep[] = ['positief', 'werkzaam', 'wachtend'];

/** Registers 'Stand van zaken' and the people behind each of its figures. */
export function registerStand(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing', 'stand-bekijken', async ({ werk, poorten, vraag }) => {
    const { peildatum, fouten } = readPeildatum(vraag, werk.vandaag);
    const totEnMet = peildatum < werk.vandaag ? peildatum : werk.vandaag;
    return pagina({
      titel: t.titel,
      inhoud: (
        <StandPagina
          beeld={await loadStandBeeld(poorten, werk.actor.gemeenteCode, peildatum)}
          peildatum={peildatum}
          invoer={vraag.tekst('peildatum')}
          fouten={fouten}
          verwacht={peildatum > werk.vandaag}
          eigenAantallen={(await poorten.regels.listGemeenteAantallen()).filter(
            ({ jaar }) => jaar === jaarVan(peildatum),
          )}
          keuze={{
            honorering: await loadHonorering(poorten, {
              gemeenteCode: werk.actor.gemeenteCode,
              periode: createLaatsteJaar(totEnMet),
            }),
            totEnMet,
          }}
          magPersonen={isToegestaan(werk.actor.rollen, 'stand-personen-bekijken')}
          magPlicht={isToegestaan(werk.actor.rollen, 'taakstelling-bekijken')}
        />
      ),
    });
  });
  registerPagina(app, omgeving, '/sturing/mensen/:groep', 'stand-personen-bekijken', async (v) => {
    const { werk, poorten, vraag, pad } = v;
    const { peildatum, fouten } = readPeildatum(vraag, werk.vandaag);
    if (fouten.length > 0)
      return verwijs(`/sturing?peildatum=${encodeURIComponent(vraag.tekst('peildatum'))}`);
    const groep = GROEPEN.find((naam) => naam === pad('groep'));
    if (groep === undefined) return NIET_GEVONDEN;
    return pagina({
      titel: t.personen.titel(groep),
      kruimels: [{ tekst: t.titel, href: `/sturing?peildatum=${peildatum}` }],
      inhoud: (
        <StandPersonenPagina
          groep={groep}
          peildatum={peildatum}
          personen={await poorten.stand.listPersonen(peildatum, groep)}
        />
      ),
    });
  });
}

function readPeildatum(vraag: Invoer, vandaag: Datum) {
  const tekst = vraag.tekst('peildatum');
  const datum = parseDatumInvoer(tekst);
  const fouten = tekst !== '' && datum === undefined ? [{ naam: 'peildatum', tekst: t.fouteDatum }] : [];
  return { peildatum: datum ?? vandaag, fouten };
}
