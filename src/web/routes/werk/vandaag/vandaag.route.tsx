import { toLokaleEis } from '#application/regels/index.ts';
import { type LangstNietGesproken, listSignalen } from '#application/signaal/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { parseSignaalSoort } from '#domain/signaal/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { vandaagTeksten as t } from '#web/texts/nl/vandaag.ts';
import { keurAf, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import { actorVan, type PaginaVraag } from '../../../rand/medewerker.tsx';
import { startPad } from '../../../rand/menu.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId } from '../../../rand/pad.ts';
import { VandaagPagina } from './vandaag.page.tsx';

const WEEK = 7;
const STIL_DAGEN = { afgehandeld: 14, uitgesteld: WEEK, 'klopt-niet': 90 } as const;
const AANTAL_LANGST = 3;

/** Registers the start page of the day: what can't wait, and what was done about it. */
export function registerVandaag(app: WebApp, omgeving: Omgeving): void {
  registerEigenBegin(app);
  registerFormulier(app, omgeving, '/werk', {
    handeling: 'vandaag-bekijken',
    toon: async (vraag, staat) => {
      const { dossiers, groepen } = await loadSignalen(vraag);
      return pagina({
        titel: t.titel,
        inhoud: (
          <VandaagPagina
            vandaag={vraag.werk.vandaag}
            groepen={groepen}
            langst={listLangst(dossiers)}
            gedaan={vraag.vraag.heeft('gedaan')}
            staat={staat}
          />
        ),
      });
    },
    verwerk: async ({ werk, poorten }, invoer) => {
      const soort = parseSignaalSoort(invoer.tekst('soort'));
      const gedaan = GEDAAN.find((naam) => naam === invoer.tekst('gedaan'));
      const onderwerp = readId(invoer.tekst('onderwerp'));
      if (soort === undefined || gedaan === undefined || onderwerp === undefined)
        return keurAf([{ tekst: t.nietGevonden }]);
      if (gedaan !== 'uitgesteld' && (soort === 'wil-kijken' || soort === 'klopt-niet')) {
        await poorten.signalen.rondVraagAf(onderwerp, soort, werk.vandaag);
        return verwijs('/werk?gedaan=1');
      }
      await poorten.signalen.handelAf({
        onderwerp,
        soort,
        gedaan,
        gedaanOp: werk.vandaag,
        weerTonenOp: addDagen(werk.vandaag, STIL_DAGEN[gedaan]),
        toelichting: '',
      });
      return verwijs('/werk?gedaan=1');
    },
  });
}

/** Who works with people but has no list of the day, starts at the own people. */
function registerEigenBegin(app: WebApp): void {
  app.get('/werk', async (c, next) => {
    const rollen = actorVan(c.get('sessie'))?.rollen ?? [];
    const isBegin = isToegestaan(rollen, 'kandidaten-bekijken') && !isToegestaan(rollen, 'vandaag-bekijken');
    return isBegin ? c.redirect(startPad(rollen), 303) : await next();
  });
}

const GEDAAN = ['afgehandeld', 'uitgesteld', 'klopt-niet'] as const;

async function loadSignalen({ werk, poorten }: PaginaVraag) {
  const dossiers = await poorten.signalen.listDossierFeiten(werk.vandaag);
  const werkgevers = await poorten.signalen.listWerkgeverFeiten(werk.vandaag);
  const eisen = (await poorten.regels.listLokaleRegels()).map(toLokaleEis);
  return { dossiers, groepen: listSignalen(werk, dossiers, werkgevers, eisen) };
}

/** The three people who were not spoken for the longest time, never spoken first. */
function listLangst(dossiers: readonly LangstNietGesproken[]): readonly LangstNietGesproken[] {
  return [...dossiers]
    .sort((a, b) => ((a.laatsteGesprek ?? '') < (b.laatsteGesprek ?? '') ? -1 : 1))
    .slice(0, AANTAL_LANGST);
}
