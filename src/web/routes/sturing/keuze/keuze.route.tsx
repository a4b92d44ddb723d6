import { findRegisterbegin, loadKeuzemeting, METING_GROEPEN } from '#application/keuzemeting/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';
import { standTeksten } from '#web/texts/nl/stand.ts';
import { NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { KeuzePagina } from './keuze.page.tsx';
import { createKeuzebestand } from './keuzebestand.ts';
import { KeuzeMensenPagina } from './mensen.page.tsx';
import { periodeVraag, readMeetperiode } from './periode.ts';

const KRUIMELS = [{ tekst: standTeksten.titel, href: '/sturing' }];

/** Registers the measures of choice, the same as a file, and the people behind each figure. */
export function registerKeuzemeting(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/keuze', 'stand-bekijken', async ({ werk, poorten, vraag }) => {
    const { periode, fouten } = readMeetperiode(vraag, werk.vandaag);
    const { rollen, gemeenteCode } = werk.actor;
    return pagina({
      titel: t.titel,
      kruimels: KRUIMELS,
      status: fouten.length > 0 ? 400 : 200,
      inhoud: (
        <KeuzePagina
          meting={await loadKeuzemeting(poorten, { gemeenteCode, periode, vandaag: werk.vandaag })}
          periode={periode}
          registerbegin={await findRegisterbegin(poorten, gemeenteCode)}
          vandaag={werk.vandaag}
          invoer={{ van: vraag.tekst('van'), tot: vraag.tekst('tot') }}
          fouten={fouten}
          magPersonen={isToegestaan(rollen, 'stand-personen-bekijken')}
          magBekijken={isToegestaan(rollen, 'plekken-bekijken')}
          magBeheren={isToegestaan(rollen, 'plekken-beheren')}
        />
      ),
    });
  });
  registerPagina(app, omgeving, '/sturing/keuze.csv', 'stand-bekijken', async ({ werk, poorten, vraag }) => {
    const { periode } = readMeetperiode(vraag, werk.vandaag);
    const { gemeenteCode } = werk.actor;
    const meting = await loadKeuzemeting(poorten, { gemeenteCode, periode, vandaag: werk.vandaag });
    return meting === undefined
      ? verwijs(`/sturing/keuze?${periodeVraag(periode)}`)
      : createKeuzebestand(meting);
  });
  registerPagina(app, omgeving, '/sturing/keuze/mensen/:groep', 'stand-personen-bekijken', async (v) => {
    const { periode, fouten } = readMeetperiode(v.vraag, v.werk.vandaag);
    if (fouten.length > 0) return verwijs('/sturing/keuze');
    const groep = METING_GROEPEN.find((naam) => naam === v.pad('groep'));
    if (groep === undefined) return NIET_GEVONDEN;
    return pagina({
      titel: t.personen.groepen[groep],
      kruimels: [...KRUIMELS, { tekst: t.titel, href: `/sturing/keuze?${periodeVraag(periode)}` }],
      inhoud: (
        <KeuzeMensenPagina
          groep={groep}
          periode={periode}
          mensen={await v.poorten.keuzemeting.listMensen(groep, periode)}
        />
      ),
    });
  });
}
